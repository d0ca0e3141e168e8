import type { CellFinding } from '../finding';
import { depth, hasError, type SettledRow } from './code-row';
import type { CriterionCode } from './criterion-code';
import { freeCodeBetween } from './free-code';
import { parentCode, standsUnder } from './code-steps';
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
    const below = rows
      .slice(index + 1, index + 30)
      .find(
        (each) =>
          each.code !== undefined && each.row.sectionRow === row.sectionRow && each.row.kind !== 'section',
      );
    const isTaken = (each: CriterionCode): boolean =>
      first.has(`${where} ${each}`) || given.has(`${where} ${each}`);
    const next = below?.code === code ? undefined : below?.code;
    const start = row.kind === 'section' ? undefined : starts.get(row.sectionRow);
    // A code of another section is counted up in its own.
    const parent = start && depth(code) > 1 && !standsUnder(code, start) ? start : parentCode(code);
    const free =
      freeCodeBetween(above.get(group) ?? code, next, isTaken, parent) ??
      freeCodeBetween(code, next, isTaken, parent);
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
    return {
      row,
      code: free ?? code,
      findings: [...findings.filter((each) => each.rule !== 'code/stored-as-number'), finding],
    };
  });
}
