import type { CodeRow, ResolvedRow } from '../../../src/domain/criteria/code-row';
import { numberingScope } from '../../../src/domain/criteria/numbering-scope';
import { code } from './code';
import { blank, type Cell, codeRows, section } from './sequence';

const resolvedRow = (row: CodeRow): ResolvedRow => ({
  row,
  ...(row.reading.code ? { code: row.reading.code } : {}),
  findings: [],
});

/** Whether the codes of two rows, counted from 1, may not be the same. */
function shareScope(rows: readonly ResolvedRow[], one: number, other: number): boolean {
  const scope = numberingScope(rows);
  const [a, b] = [one, other].map((row) => {
    const resolved = rows[row - 1];
    if (!resolved?.code) throw new Error(`no code in row ${row}`);
    return scope(resolved, resolved.code);
  });
  return a === b;
}

const A = section('A');
const B = section('B');
const C = section('C');

describe('a code stands once in the whole sheet', () => {
  it.each<[string, readonly Cell[], number, number]>([
    ['where one number goes on in the next section', [A, '1', '2', B, '3', '4'], 2, 5],
    ['where criteria go on in the next section', [A, '1.1', '1.2', B, '2.1'], 2, 5],
    ['where as many sections go on as begin anew', [A, '1', '2', B, '1', '2', C, '3'], 2, 5],
    ['where the next section does neither', [A, '1', '2', '3', B, '2', '3'], 3, 6],
    ['where there is one section', [A, '1.1', '1.2'], 2, 3],
    ['where there is none', ['1', '2'], 1, 2],
  ])('%s', (_, cells, one, other) => {
    expect(shareScope(codeRows(cells).map(resolvedRow), one, other)).toBe(true);
  });
});

describe('a code stands once in its section', () => {
  it.each<[string, readonly Cell[], number, number]>([
    ['where numbers begin anew', [A, '1', '2', B, '1', '2'], 2, 5],
    ['where criteria begin anew', [A, '1.1', '1.2', B, '1.1', '1.2'], 2, 5],
    ['where one section begins after the end of none', [A, '1', '2', '3', B, '1', '2', '3', C, '2'], 2, 6],
    ['where one section begins with the end of the last', [A, '1', '2', B, '1', '2', C, '2', '3'], 2, 5],
    ['where rows without a code stand first', [A, blank, '1', '2', B, blank, '1', '2'], 3, 7],
  ])('%s', (_, cells, one, other) => {
    expect(shareScope(codeRows(cells).map(resolvedRow), one, other)).toBe(false);
  });
});

it('numbers may begin anew where criteria go on, and the other way about', () => {
  const numbers = codeRows([A, '1', '1.1', B, '1', '2.1']).map(resolvedRow);
  expect([shareScope(numbers, 2, 5), shareScope(numbers, 3, 6)]).toEqual([false, true]);
  const criteria = codeRows([A, '1', '1.1', B, '2', '1.1']).map(resolvedRow);
  expect([shareScope(criteria, 2, 5), shareScope(criteria, 3, 6)]).toEqual([true, false]);
});

describe('by what stands around it', () => {
  const row = (
    number: number,
    text: string,
    around: Partial<Pick<CodeRow, 'kind' | 'sectionRow' | 'parentRow'>>,
  ): ResolvedRow => ({
    row: { row: number, kind: 'item', ...around, reading: { written: text, findings: [] } },
    code: code(text),
    findings: [],
  });

  it.each<[string, ResolvedRow, ResolvedRow, boolean]>([
    ['letters of one criterion', row(3, 'a', { parentRow: 2 }), row(4, 'b', { parentRow: 2 }), true],
    ['letters of two criteria', row(3, 'a', { parentRow: 2 }), row(6, 'a', { parentRow: 5 }), false],
    ['letters of two sections', row(3, 'đ', { sectionRow: 2 }), row(6, 'đ', { sectionRow: 5 }), false],
    ['letters behind a number', row(3, '1.a', { parentRow: 2 }), row(6, '1.a', { parentRow: 5 }), true],
    [
      'sections of one section',
      row(2, '1', { kind: 'section', sectionRow: 1 }),
      row(4, '2', { kind: 'section', sectionRow: 1 }),
      true,
    ],
    [
      'sections of two sections',
      row(2, '1', { kind: 'section', sectionRow: 1 }),
      row(6, '1', { kind: 'section', sectionRow: 5 }),
      false,
    ],
    ['a section and a number', row(2, '1', { kind: 'section' }), row(4, '1', {}), false],
    ['a letter and a number', row(2, 'a', {}), row(4, '1', {}), false],
    ['a number and a criterion', row(2, '1', {}), row(4, '1.1', {}), false],
  ])('%s', (_, one, other, expected) => {
    expect(shareScope([one, other], 1, 2)).toBe(expected);
  });

  it('numbers that begin anew may do so under each criterion', () => {
    const rows = [
      row(2, '1', { sectionRow: 1, parentRow: 7 }),
      row(3, '1', { sectionRow: 1, parentRow: 8 }),
      row(5, '1', { sectionRow: 4, parentRow: 7 }),
      row(6, '2', { sectionRow: 4, parentRow: 7 }),
    ];
    expect([shareScope(rows, 1, 2), shareScope(rows, 1, 3), shareScope(rows, 3, 4)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
