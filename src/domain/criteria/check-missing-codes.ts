import type { CellFinding } from '../finding';
import { firstChild, parentCode } from './code-steps';
import type { SettledRow } from './code-row';
import type { CriterionCode } from './criterion-code';
import { freeCodeBetween } from './free-code';

interface Group {
  readonly rows: readonly SettledRow[];
  readonly coded: number;
  readonly ofParent: boolean;
}

/** Siblings: the children of one parent criterion, else the rows of one section. */
function siblingGroups(rows: readonly SettledRow[]): readonly Group[] {
  const groups = new Map<string, SettledRow[]>();
  for (const settled of rows) {
    const { kind, parentRow, sectionRow } = settled.row;
    if (kind === 'section') continue;
    const key = parentRow === undefined ? `section ${sectionRow ?? ''}` : `parent ${parentRow}`;
    const group = groups.get(key);
    if (group) group.push(settled);
    else groups.set(key, [settled]);
  }
  return [...groups].map(([key, held]) => ({
    rows: held,
    coded: held.filter(({ code }) => code !== undefined).length,
    ofParent: key.startsWith('parent'),
  }));
}

/**
 * Rows without a code whose siblings have one. Where no row of a section has one, it is missing there only if most of
 * the sheet's rows have theirs; the children of a criterion may all go without.
 */
export function checkMissingCodes(
  rows: readonly SettledRow[],
  starts: ReadonlyMap<number | undefined, CriterionCode>,
): readonly SettledRow[] {
  const groups = siblingGroups(rows);
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const coded = groups.reduce((sum, group) => sum + group.coded, 0);
  const taken = new Set(rows.map(({ code }) => code));
  const filled = new Map<SettledRow, SettledRow>();
  const parents = new Map(rows.map((settled) => [settled.row.row, settled]));
  for (const group of groups) {
    const expected = group.coded > 0 || (!group.ofParent && coded * 2 > all);
    if (!expected) continue;
    let previous: CriterionCode | undefined;
    for (const [index, settled] of group.rows.entries()) {
      const { row, code, findings } = settled;
      if (code) {
        previous = code;
        continue;
      }
      const isBlank = row.reading.written.trim() === '';
      // A list dash stands for "no code"; an Excel error has its own finding.
      if (!isBlank && findings.length === 0) continue;
      const next = group.rows.slice(index + 1).find((below) => below.code !== undefined)?.code;
      const parent =
        row.parentRow === undefined ? starts.get(row.sectionRow) : parents.get(row.parentRow)?.code;
      const first = parent && firstChild(parent);
      const wanted = previous
        ? freeCodeBetween(previous, next, (each) => taken.has(each), parentCode(next ?? previous))
        : first && !taken.has(first)
          ? first
          : undefined;
      if (wanted) {
        taken.add(wanted);
        previous = wanted;
      }
      const proposal = wanted ? { proposal: { text: wanted, certain: false } } : {};
      const [malformed] = findings;
      const finding: CellFinding = malformed
        ? { ...malformed, ...proposal }
        : { rule: 'code/missing', severity: 'error', found: '', facts: {}, ...proposal };
      filled.set(settled, { row, ...(wanted ? { code: wanted } : {}), findings: [finding] });
    }
  }
  return rows.map((settled) => filled.get(settled) ?? settled);
}
