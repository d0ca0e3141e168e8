import type { CellFinding } from '../finding';
import { codeBetween, codesBelow } from './code-between';
import { hasError, type SettledRow } from './code-row';
import type { CriterionCode } from './criterion-code';
import type { NumberingScope } from './numbering-scope';

/** Rows whose code stands above already, with the next free code proposed: it is what most typists forgot to count up. */
export function checkDuplicates(
  rows: readonly SettledRow[],
  scope: NumberingScope,
  starts: ReadonlyMap<number | undefined, CriterionCode>,
): readonly SettledRow[] {
  const first = new Map<string, number>();
  for (const settled of rows) {
    if (!settled.code) continue;
    const key = `${scope(settled, settled.code)} ${settled.code}`;
    if (!first.has(key)) first.set(key, settled.row.row);
  }
  const below = codesBelow(rows);
  const given = new Set<string>();
  const above = new Map<string, CriterionCode>();
  return rows.map((settled, index) => {
    const { row, code, findings } = settled;
    if (!code) return settled;
    const where = scope(settled, code);
    const group = `${row.kind === 'section'} ${row.sectionRow ?? ''}`;
    const firstRow = first.get(`${where} ${code}`);
    if (firstRow === undefined || firstRow === row.row || hasError(findings)) {
      above.set(group, code);
      return settled;
    }
    const isTaken = (each: CriterionCode): boolean =>
      first.has(`${where} ${each}`) || given.has(`${where} ${each}`);
    const free = codeBetween({
      previous: above.get(group) ?? code,
      next: below[index] === code ? undefined : below[index],
      start: row.kind === 'section' ? undefined : starts.get(row.sectionRow),
      isTaken,
    });
    if (free) {
      given.add(`${where} ${free}`);
      above.set(group, free);
    }
    const finding: CellFinding = {
      rule: 'code/duplicate',
      severity: 'error',
      found: row.reading.written,
      facts: { firstRow },
      ...(free ? { proposal: { text: free, certain: false } } : {}),
    };
    const others = findings.filter(({ rule }) => rule !== 'code/stored-as-number');
    return { row, code: free ?? code, findings: [...others, finding] };
  });
}
