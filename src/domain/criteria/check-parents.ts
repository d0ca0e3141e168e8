import type { CellFinding, Severity } from '../finding';
import { depth, type ResolvedRow } from './code-row';
import { isDescendant, parentCode } from './code-steps';
import type { CriterionCode } from './criterion-code';

interface Family {
  readonly parent: CriterionCode;
  readonly firstChild: ResolvedRow;
  readonly depth: number;
  readonly isPresent: boolean;
}

/** Every parent that the codes name, with its first child. */
function families(
  rows: readonly ResolvedRow[],
  starts: ReadonlyMap<number | undefined, CriterionCode>,
): readonly Family[] {
  const present = new Set(rows.map(({ code }) => code));
  const found = new Map<CriterionCode, Family>();
  for (const resolved of rows) {
    const { row, code } = resolved;
    const parent = code && parentCode(code);
    if (!code || !parent || row.kind === 'section' || found.has(parent)) continue;
    const start = starts.get(row.sectionRow);
    // A section without a code of its own, or with one of another kind, is the parent of its criteria all the same.
    const isSection = row.sectionRow !== undefined && depth(parent) === 1;
    const isElsewhere = start !== undefined && !isDescendant(code, start);
    const isPresent = present.has(parent) || parent === start || isSection || isElsewhere;
    found.set(parent, { parent, firstChild: resolved, depth: depth(code), isPresent });
  }
  return [...found.values()];
}

/**
 * Codes whose parent stands nowhere: 1.2.1 on a sheet without 1.2. Said once a parent, at its first child, and only on
 * a sheet that otherwise lists the parents of codes as long as that.
 */
export function checkParents(
  rows: readonly ResolvedRow[],
  starts: ReadonlyMap<number | undefined, CriterionCode>,
  severity: Severity,
): readonly ResolvedRow[] {
  const all = families(rows, starts);
  const surplus = new Map<number, number>();
  for (const family of all) {
    surplus.set(family.depth, (surplus.get(family.depth) ?? 0) + (family.isPresent ? 1 : -1));
  }
  const orphans = new Map(
    all
      .filter((family) => !family.isPresent && (surplus.get(family.depth) ?? 0) >= 0)
      .map((family) => [family.firstChild, family.parent]),
  );
  if (orphans.size === 0) return rows;
  return rows.map((resolved) => {
    const parent = orphans.get(resolved);
    if (parent === undefined) return resolved;
    const { row, findings } = resolved;
    const facts = { parent };
    const finding: CellFinding = { rule: 'code/parent-missing', severity, found: row.reading.written, facts };
    return { ...resolved, findings: [...findings, finding] };
  });
}
