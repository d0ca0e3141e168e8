import { checkMissingCodes } from '../../../src/domain/criteria/check-missing-codes';
import { asRead, codeRow, rowsOf, said, startsOf } from './rows';
import { blank, type Cell, section } from './sequence';

const missing = (cells: readonly Cell[], starts: Record<number, string> = {}) =>
  said(checkMissingCodes(rowsOf(cells), startsOf(starts)));

describe('a code is missing', () => {
  it.each<[string, readonly Cell[], Record<number, string>, readonly string[]]>([
    ['between two', ['1.1', blank, '1.3'], {}, ['2 missing 1.2?']],
    ['twice', ['1.1', blank, blank], {}, ['2 missing 1.2?', '3 missing 1.3?']],
    ['where the cell holds spaces', ['1.1', '  '], {}, ['2 missing 1.2?']],
    ['where the cell cannot be read', ['1.1', 'chưa có', '1.3'], {}, ['2 malformed 1.2?']],
    ['and not at the section above it', [section(''), '1.1', blank, '1.3'], {}, ['3 missing 1.2?']],
    ['with nothing to propose', ['1.1', blank, '1.2'], {}, ['2 missing']],
    [
      'twice with nothing to propose, as the code above stays the same',
      [section('1'), '1.2', blank, blank, '1.3'],
      { 1: '1' },
      ['3 missing', '4 missing'],
    ],
    [
      'with nothing to propose that stands elsewhere',
      [section('1'), '1.1', blank, section('2'), '1.2'],
      { 1: '1' },
      ['3 missing'],
    ],
    [
      'in a section without any, where most have theirs',
      [section('1'), '1.1', '1.2', section('2'), blank],
      { 1: '1', 4: '2' },
      ['5 missing 2.1?'],
    ],
  ])('%s', (_, cells, starts, expected) => {
    expect(missing(cells, starts)).toEqual(expected);
  });

  it('where most have theirs, sections left aside', () => {
    const names = [section('Thể chế'), section('Thủ tục')] as const;
    expect(missing([names[0], '1.1', '1.2', names[1], blank], { 4: '2' })).toEqual([
      '1 malformed',
      '4 malformed',
      '5 missing 2.1?',
    ]);
  });

  it('among the parts of one criterion, where another part has its own', () => {
    const rows = [
      codeRow(1, '1.1'),
      codeRow(2, '1.1.1', { parentRow: 1 }),
      codeRow(3, '', { parentRow: 1 }),
      codeRow(4, '1.2'),
    ];
    expect(said(checkMissingCodes(rows.map(asRead), startsOf({})))).toEqual(['3 missing 1.1.2?']);
  });
});

describe('no code is missing', () => {
  it.each<[string, readonly Cell[]]>([
    ['where no row has one', [blank, blank]],
    ['in a list dash', ['1.1', '-', '1.2']],
    ['in an Excel error', ['1.1', { content: { kind: 'error', code: '#N/A', shown: '#N/A' } }, '1.2']],
    [
      'in a section without any, where half have theirs',
      [section('1'), '1.1', '1.2', section('2'), blank, blank],
    ],
    ['at a section', [section(''), '1.1', '1.2']],
  ])('%s', (_, cells) => {
    expect(missing(cells)).toEqual([]);
  });

  it('among the parts of a criterion that all go without', () => {
    const parts = [codeRow(2, '', { parentRow: 1 }), codeRow(3, '', { parentRow: 1 })];
    const rows = [codeRow(1, '1.1'), ...parts, codeRow(4, '1.2'), codeRow(5, '1.3')];
    expect(said(checkMissingCodes(rows.map(asRead), startsOf({})))).toEqual([]);
  });

  it('and the rows come back untouched', () => {
    const rows = rowsOf([section('Thể chế'), '1.1', '1.2']);
    expect(checkMissingCodes(rows, startsOf({}))).toBe(rows);
  });
});

it('the finding is an error, and the row is about the proposed code', () => {
  const [, second, third] = checkMissingCodes(rowsOf(['1.1', blank, blank, '1.3']), startsOf({}));
  expect(second).toMatchObject({ code: '1.2' });
  expect(second?.findings).toEqual([
    {
      rule: 'code/missing',
      severity: 'error',
      found: '',
      facts: {},
      proposal: { text: '1.2', certain: false },
    },
  ]);
  expect(third && 'code' in third).toBe(false);
});
