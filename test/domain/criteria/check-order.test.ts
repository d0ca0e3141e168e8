import { checkOrder } from '../../../src/domain/criteria/check-order';
import { asRead, codeRow, rowsOf, said, startsOf } from './rows';
import { type Cell, day, section } from './sequence';

const [S2, S3] = [section('2'), section('3')];

describe('a code of another section is proposed', () => {
  it.each<[string, readonly Cell[], Record<number, string>, readonly string[]]>([
    [
      'as the same step of its own',
      [S2, '2.1', '3.5', '2.9', S3, '3.1'],
      { 1: '2', 5: '3' },
      ['3 other-section 2.5?'],
    ],
    [
      'with all its further steps',
      [S2, '2.2', '3.2.1', '2.3', S3, '3.1'],
      { 1: '2', 5: '3' },
      ['3 other-section 2.2.1?'],
    ],
    ['in the first row', [S2, '3.4', '2.9', S3, '3.1'], { 1: '2', 4: '3' }, ['2 other-section 2.4?']],
    ['in the last row', [S2, '2.1', '3.7', S3, '3.1'], { 1: '2', 4: '3' }, ['3 other-section 2.7?']],
    [
      'as the next free one where its step stands above',
      [S2, '2.5', '3.2', '2.9', S3, '3.1'],
      { 1: '2', 5: '3' },
      ['3 other-section 2.6?'],
    ],
    [
      'as the next free one where its step stands below',
      [S2, '2.1', '3.5', '2.3', S3, '3.1'],
      { 1: '2', 5: '3' },
      ['3 other-section 2.2?'],
    ],
    [
      'as the next free one where its step is taken',
      [S2, '2.1', '3.3', '2.4', S3, '3.1', '2.3'],
      { 1: '2', 5: '3' },
      ['3 other-section 2.2?', '7 other-section 3.2?'],
    ],
    [
      'as nothing where nothing is free',
      [S2, '2.1', '3.2', '2.2', S3, '3.1'],
      { 1: '2', 5: '3' },
      ['3 other-section'],
    ],
    [
      'as nothing, and the next as nothing again, where nothing is free',
      [S2, '2.6', '2.5', '3.1', '3.2'],
      { 1: '2' },
      ['3 out-of-order', '4 other-section', '5 other-section'],
    ],
    [
      'as what follows its own section, past one for which nothing is free',
      [S2, '2.2', '2.1', '3.1', '3.5'],
      { 1: '2' },
      ['3 out-of-order', '4 other-section', '5 other-section 2.5?'],
    ],
    [
      'as nothing where what is free in place is taken elsewhere',
      [S2, '2.1', '3.1', '2.4', S3, '3.2', '2.2'],
      { 1: '2', 5: '3' },
      ['3 other-section', '7 other-section 3.3?'],
    ],
  ])('%s', (_, cells, starts, findings) => {
    expect(said(checkOrder(rowsOf(cells), startsOf(starts)))).toEqual(findings);
  });

  it('with the section that holds the row, and is what the row is about', () => {
    const [, , row] = checkOrder(rowsOf([S2, '2.1', '3.5', '2.9']), startsOf({ 1: '2' }));
    expect(row).toMatchObject({
      code: '2.5',
      findings: [{ rule: 'code/other-section', severity: 'warning', found: '3.5', facts: { section: '2' } }],
    });
    const [, , unknown] = checkOrder(rowsOf([S2, '2.1', '3.2', '2.2']), startsOf({ 1: '2' }));
    expect(unknown?.code).toBe('3.2');
  });

  it('below the path of codes to a section', () => {
    const rows = ['II.1.1', 'III.2', 'II.1.3'].map((text, index) =>
      asRead(codeRow(index + 2, text, { sectionRow: 1 })),
    );
    expect(said(checkOrder(rows, startsOf({ 1: 'II.1' })))).toEqual(['3 other-section II.1.2?']);
  });
});

describe('a code stands in its section', () => {
  it.each<[string, readonly Cell[], Record<number, string>]>([
    ['that has no start', [S2, '3.1', '3.2'], {}],
    ['of one step', [S2, '2.1', '3'], { 1: '2' }],
    ['below a head of its own in the same section', [section('1'), '1.1', '2', '2.1', '2.2'], { 1: '1' }],
  ])('%s', (_, cells, starts) => {
    expect(said(checkOrder(rowsOf(cells), startsOf(starts)))).toEqual([]);
  });

  it('without such a head it does not', () => {
    const rows = rowsOf([section('1'), '1.1', '1.2', '2.1', '2.2']);
    expect(said(checkOrder(rows, startsOf({ 1: '1' })))).toEqual([
      '4 other-section 1.3?',
      '5 other-section 1.4?',
    ]);
  });

  it('as its start itself', () => {
    const rows = ['II.1', 'II.1.1'].map((text, index) => asRead(codeRow(index + 2, text, { sectionRow: 1 })));
    expect(said(checkOrder(rows, startsOf({ 1: 'II.1' })))).toEqual([]);
  });

  it('as a section, whatever section is around it', () => {
    const rows = [
      asRead(codeRow(1, '2', { kind: 'section' })),
      asRead(codeRow(2, '3.1', { kind: 'section', sectionRow: 1 })),
    ];
    expect(said(checkOrder(rows, startsOf({ 1: '2' })))).toEqual([]);
  });
});

it('a damaged cell has been spoken of', () => {
  const elsewhere = rowsOf([S2, '2.1', day('2024-03-05', 'd-mmm'), '2.9']);
  expect(said(checkOrder(elsewhere, startsOf({ 1: '2' })))).toEqual(['3 date-turned 5.3?']);
  const outOfOrder = rowsOf(['1.1', '1.5', day('2024-02-01', 'd-mmm'), '1.6']);
  expect(said(checkOrder(outOfOrder, startsOf({})))).toEqual(['3 date-turned 1.2?']);
});

describe('a row out of order is told between which it stands', () => {
  it.each<[string, readonly string[], string, object]>([
    ['in the middle', ['1.1', '1.3', '1.2', '1.4'], '1.2', { previous: '1.3', next: '1.4' }],
    ['at the beginning', ['1.5', '1.1', '1.2', '1.3'], '1.5', { next: '1.1' }],
    ['at the end', ['1.1', '1.3', '1.4', '1.2'], '1.2', { previous: '1.4' }],
  ])('%s', (_, cells, written, facts) => {
    const findings = checkOrder(rowsOf(cells), startsOf({})).flatMap((row) => row.findings);
    expect(findings).toEqual([{ rule: 'code/out-of-order', severity: 'warning', found: written, facts }]);
  });

  it('and keeps its code', () => {
    const rows = checkOrder(rowsOf(['1.1', '1.3', '1.2', '1.4']), startsOf({}));
    expect(rows.map((row) => row.code)).toEqual(['1.1', '1.3', '1.2', '1.4']);
  });
});

describe('order is kept', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['among sections', [section('I'), section('III'), section('II'), section('IV')], ['3 out-of-order']],
    ['among rows, whatever the sections are', ['7', '8', section('1'), '1.1', section('2'), '2.1'], []],
    ['in each section for itself', [section('A'), '3', '4', section('B'), '1', '2'], []],
    ['by equal codes, which are duplicates', ['1.1', '1.2', '1.2', '1.3'], []],
    ['by letters among themselves', ['1', 'a', 'b', '2', '3'], []],
    ['by sections with letters', [section('I'), section('a'), section('b'), section('II')], []],
    ['by letters and a section with one', ['a', 'b', section('a')], []],
    ['by letters of two sections', [section('1'), 'a', 'b', section('2'), 'a', 'b'], []],
    ['by codes with letters among the others', ['1.b', '1.1', '1.2'], ['1 out-of-order']],
    ['around rows without a code', ['1.1', '-', '1.2'], []],
  ])('%s', (_, cells, findings) => {
    expect(said(checkOrder(rowsOf(cells), startsOf({})))).toEqual(findings);
  });

  it('by the letters of each criterion', () => {
    const letters = (text: string, parentRow: number) =>
      Array.from(text, (letter, index) => asRead(codeRow(parentRow + index + 1, letter, { parentRow })));
    expect(said(checkOrder([...letters('ab', 1), ...letters('ab', 10)], startsOf({})))).toEqual([]);
    expect(said(checkOrder([...letters('acbd', 1), ...letters('ab', 10)], startsOf({})))).toEqual([
      '4 out-of-order',
    ]);
  });

  it('and rows in order come back untouched', () => {
    const rows = rowsOf(['1.1', '1.2']);
    expect(checkOrder(rows, startsOf({}))).toBe(rows);
  });
});
