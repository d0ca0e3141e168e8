import type { CellFinding, Severity } from '../finding';
import { depth, type SettledRow } from './code-row';
import { parentCode, standsUnder } from './code-steps';
import type { CriterionCode } from './criterion-code';

/**
 * Codes whose parent stands nowhere: 1.2.1 on a sheet without 1.2. Said once a parent, at its first child, and only on
 * a sheet that otherwise lists the parents of codes as long as that.
 */
export function checkParents(
  rows: readonly SettledRow[],
  starts: ReadonlyMap<number | undefined, CriterionCode>,
  severity: Severity,
): readonly SettledRow[] {
  const present = new Set<string>(rows.flatMap(({ code }) => (code ? [code] : [])));
  const firstChildOf = new Map<string, SettledRow>();
  const tally = new Map<number, { present: number; missing: number }>();
  for (const settled of rows) {
    const { row, code } = settled;
    const parent = code && parentCode(code);
    if (!code || !parent || row.kind === 'section' || firstChildOf.has(parent)) continue;
    firstChildOf.set(parent, settled);
    const start = starts.get(row.sectionRow);
    const isThere =
      present.has(parent) || parent === start || (start !== undefined && !standsUnder(code, start));
    const counts = tally.get(depth(code)) ?? { present: 0, missing: 0 };
    counts[isThere ? 'present' : 'missing'] += 1;
    tally.set(depth(code), counts);
    if (isThere) firstChildOf.set(parent, { ...settled, row: { ...row, row: -1 } });
  }
  const orphans = new Map<SettledRow, string>();
  for (const [parent, settled] of firstChildOf) {
    const counts = settled.code && tally.get(depth(settled.code));
    if (settled.row.row > 0 && counts && counts.present >= counts.missing) orphans.set(settled, parent);
  }
  return rows.map((settled) => {
    const parent = orphans.get(settled);
    if (parent === undefined) return settled;
    const finding: CellFinding = {
      rule: 'code/parent-missing',
      severity,
      found: settled.row.reading.written,
      facts: { parent },
    };
    return { ...settled, findings: [...settled.findings, finding] };
  });
}
