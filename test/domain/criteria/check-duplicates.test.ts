import { checkDuplicates } from '../../../src/domain/criteria/check-duplicates';
import type { ResolvedRow } from '../../../src/domain/criteria/code-row';
import { type Around, asRead, codeRow, inShort, rowsOf, startsOf } from './rows';
import { type Cell, number, section } from './sequence';

/** "5 of 2 duplicate 1.3?": row, the row that holds the code first, and what is proposed. */
const duplicates = (
  rows: readonly ResolvedRow[],
  starts: Record<number, string> = {},
  scope = (resolved: ResolvedRow): string => (resolved.row.kind === 'section' ? 'sections' : 'rows'),
): readonly string[] =>
  checkDuplicates(rows, scope, startsOf(starts)).flatMap(({ row, findings }) =>
    findings.flatMap((finding) =>
      finding.rule === 'code/duplicate' ? `${row.row} of ${finding.facts.firstRow} ${inShort(finding)}` : [],
    ),
  );

const row = (position: number, text: string, around: Around = {}) => asRead(codeRow(position, text, around));

describe('a code belongs', () => {
  const [S1, S2] = [section('1'), section('2')];

  it.each<[string, readonly Cell[], readonly string[]]>([
    ['to the first row', ['1.1', '1.1', '1.3'], ['2 of 1 duplicate 1.2?']],
    ['to the row in its own section', [S1, '1.1', '2.1', S2, '2.1'], ['3 of 5 duplicate 1.2?']],
    [
      'to the first row in its own section',
      [S1, '2.1', S2, '2.1', '2.1'],
      ['2 of 4 duplicate 1.1?', '5 of 4 duplicate 2.2?'],
    ],
    ['to the first row where none is at home', [S1, '3.1', S2, '3.1', '2.1'], ['4 of 2 duplicate']],
  ])('%s', (_, cells, expected) => {
    const secondSection = cells.indexOf(S2) + 1;
    expect(duplicates(rowsOf(cells), secondSection > 0 ? { 1: '1', [secondSection]: '2' } : {})).toEqual(
      expected,
    );
  });

  it('to the row that is its section itself', () => {
    const rows = [row(2, '2', { sectionRow: 1 }), row(5, '2', { sectionRow: 4 })];
    expect(duplicates(rows, { 1: '1', 4: '2' })).toEqual(['2 of 5 duplicate 1.1?']);
  });

  it('to a section, which is at home in any other', () => {
    const rows = [row(2, '1', { kind: 'section', sectionRow: 1 }), row(3, '1', { sectionRow: 2 })];
    expect(duplicates(rows, { 1: 'A' }, () => 'all')).toEqual(['3 of 2 duplicate 2?']);
  });
});

describe('what is proposed', () => {
  it.each<[string, readonly Cell[], Record<number, string>, readonly string[]]>([
    ['follows the row above', ['1.1', '1.2', '1.5', '1.2', '1.8'], {}, ['4 of 2 duplicate 1.6?']],
    [
      'stands before the row below that is another',
      ['1.1', '1.1', '1.1', '1.2'],
      {},
      ['2 of 1 duplicate', '3 of 1 duplicate'],
    ],
    [
      'follows the last code that is known',
      ['1.1', '1.3', '1.4', '1.3', '1.1'],
      {},
      ['4 of 2 duplicate', '5 of 1 duplicate 1.5?'],
    ],
    ['stands before the row below', ['1.1', '1.1', '1.2'], {}, ['2 of 1 duplicate']],
    ['is free', [section('1'), '1.2', '1.1', '1.1'], { 1: '1' }, ['4 of 3 duplicate']],
    [
      'follows what was proposed above',
      ['1.1', '1.1', '1.1'],
      {},
      ['2 of 1 duplicate 1.2?', '3 of 1 duplicate 1.3?'],
    ],
    [
      'is not proposed in another section, too',
      [section('A'), '1.1', '1.1', section('B'), '1.1'],
      { 1: '1', 4: '1' },
      ['3 of 2 duplicate 1.2?', '5 of 2 duplicate'],
    ],
    [
      'is a section among sections',
      [section('I'), '1.1', section('I'), section('III')],
      {},
      ['3 of 1 duplicate II?'],
    ],
  ])('%s', (_, cells, starts, expected) => {
    expect(duplicates(rowsOf(cells), starts)).toEqual(expected);
  });

  it('may be proposed once in each scope', () => {
    const rows = rowsOf([section('A'), '1.1', '1.1', section('B'), '1.1', '1.1']);
    expect(duplicates(rows, {}, ({ row: { sectionRow } }) => String(sectionRow))).toEqual([
      '3 of 2 duplicate 1.2?',
      '6 of 5 duplicate 1.2?',
    ]);
  });

  it('to a section stands among the sections of the one around it', () => {
    const rows = [
      row(1, 'I', { kind: 'section' }),
      row(2, '1', { kind: 'section', sectionRow: 1 }),
      row(3, '2', { kind: 'section', sectionRow: 1 }),
      row(4, 'II', { kind: 'section' }),
      row(5, '2', { kind: 'section', sectionRow: 1 }),
    ];
    expect(duplicates(rows)).toEqual(['5 of 3 duplicate 3?']);
  });

  it('to a section does not follow the sections inside the one above', () => {
    const rows = [
      row(1, 'I', { kind: 'section' }),
      row(2, '1', { kind: 'section', sectionRow: 1 }),
      row(3, '1.1', { kind: 'section', sectionRow: 2 }),
      row(4, '1', { kind: 'section', sectionRow: 1 }),
    ];
    expect(duplicates(rows)).toEqual(['4 of 2 duplicate 2?']);
  });

  it('to a section does not follow the rows between', () => {
    const rows = [
      row(1, 'I', { kind: 'section' }),
      row(2, '1', { kind: 'section', sectionRow: 1 }),
      row(3, '5.1', { sectionRow: 1 }),
      row(4, '1', { kind: 'section', sectionRow: 1 }),
    ];
    expect(duplicates(rows)).toEqual(['4 of 2 duplicate 2?']);
  });

  it('to a section has nothing to do with how the rows around it begin', () => {
    const rows = [
      row(1, 'I', { kind: 'section' }),
      row(2, '1', { kind: 'section', sectionRow: 1 }),
      row(3, 'II', { kind: 'section' }),
      row(4, '1', { kind: 'section', sectionRow: 3 }),
    ];
    expect(duplicates(rows, { 1: 'I', 3: 'II' })).toEqual(['4 of 2 duplicate 2?']);
  });
});

it('the row is about the proposed code, else about its own', () => {
  const codes = checkDuplicates(rowsOf(['1.1', '1.1', '1.2', '1.2', '1.3']), () => '', startsOf({}));
  expect(codes.map(({ code }) => code)).toEqual(['1.1', '1.1', '1.2', '1.2', '1.3']);
  const free = checkDuplicates(rowsOf(['1.1', '1.1', '1.3']), () => '', startsOf({}));
  expect(free.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3']);
});

it('the finding is an error, and says no more of a number', () => {
  const [, second] = checkDuplicates(rowsOf(['1.2', number(1.2, 'General', '1,2')]), () => '', startsOf({}));
  expect(second?.findings).toEqual([
    {
      rule: 'code/duplicate',
      severity: 'error',
      found: '1,2',
      facts: { firstRow: 1 },
      proposal: { text: '1.3', certain: false },
    },
  ]);
});

it('other slips stay said, and a cell in error is not reported twice', () => {
  const findings = (cells: readonly Cell[]) =>
    checkDuplicates(rowsOf(cells), () => '', startsOf({})).flatMap((each) => each.findings.map(inShort));
  expect(findings(['1.2', '1,2'])).toEqual(['comma 1.2!', 'duplicate 1.3?']);
  expect(findings(['1.2', '1-2'])).toEqual(['malformed 1.2?']);
});
