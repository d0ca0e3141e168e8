import { checkParents } from '../../../src/domain/criteria/check-parents';
import type { ResolvedRow } from '../../../src/domain/criteria/code-row';
import { asRead, codeRow, rowsOf, startsOf } from './rows';
import { type Cell, section } from './sequence';

/** "4 1.2": the row of the first child, and the parent that stands nowhere. */
const orphans = (rows: readonly ResolvedRow[], starts: Record<number, string> = {}): readonly string[] =>
  checkParents(rows, startsOf(starts), 'warning').flatMap(({ row, findings }) =>
    findings.flatMap((finding) =>
      finding.rule === 'code/parent-missing' ? `${row.row} ${finding.facts.parent}` : [],
    ),
  );

describe('a parent stands nowhere', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['beside one that does', ['1', '1.1', '2.1'], ['3 2']],
    ['once for all its children', ['1.1', '1.1.1', '1.2.1', '1.2.2'], ['3 1.2']],
    ['of a criterion in a section', [section('A'), '1.1', '1.1.1', '1.2.1'], ['4 1.2']],
  ])('%s', (_, cells, expected) => {
    expect(orphans(rowsOf(cells))).toEqual(expected);
  });
});

describe('no parent is missing', () => {
  it.each<[string, readonly Cell[], Record<number, string>]>([
    ['where all stand', ['1', '1.1', '1.1.1'], {}],
    ['where most stand nowhere', ['1', '1.1', '2.1', '3.1'], {}],
    ['where none stands', ['1.1.1', '1.2.1'], {}],
    ['of the criteria of a section', ['1', '1.1', section('A'), '2.1'], {}],
    ['of a code of another section', [section('1'), '1.1', '1.1.1', '2.3.1'], { 1: '1' }],
    ['where it is the start of the section', ['1.1', '1.1.1', section('II'), 'II.1.1'], { 3: 'II.1' }],
    ['of a part below a letter', ['1.1', '1.1.a', '1.1.b'], {}],
    ['of a number in a section', [section('A'), '1', '1.1', '2'], {}],
  ])('%s', (_, cells, starts) => {
    expect(orphans(rowsOf(cells), starts)).toEqual([]);
  });

  it('of a section', () => {
    const rows = [codeRow(1, '1'), codeRow(2, '1.1'), codeRow(3, '3.1', { kind: 'section' })];
    expect(orphans(rows.map(asRead))).toEqual([]);
  });

  it('and the rows come back untouched', () => {
    const rows = rowsOf(['1', '1.1']);
    expect(checkParents(rows, startsOf({}), 'warning')).toBe(rows);
  });
});

it('the finding stands beside what was said of the cell', () => {
  const [, , third] = checkParents(rowsOf(['1', '1.1', '2,1']), startsOf({}), 'info');
  expect(third?.code).toBe('2.1');
  expect(third?.findings).toMatchObject([
    { rule: 'code/comma' },
    { rule: 'code/parent-missing', severity: 'info', found: '2,1', facts: { parent: '2' } },
  ]);
});
