import type { CellFinding } from '../finding';
import { getOrCreate, lazy } from '../memo';
import { codeBetween, codesBelow } from './code-between';
import { hasError, type ResolvedRow } from './code-row';
import { isDescendant } from './code-steps';
import type { CriterionCode } from './criterion-code';
import type { NumberingScope } from './numbering-scope';

interface Owner {
  readonly row: number;
  readonly isAtHome: boolean;
}

function isAtHome(code: CriterionCode, start: CriterionCode | undefined): boolean {
  return start === undefined || code === start || isDescendant(code, start);
}

/** The row that each code belongs to: the first that stands in the code's own section, else the first of all. */
function ownersOf(
  rows: readonly ResolvedRow[],
  scope: NumberingScope,
  starts: ReadonlyMap<number | undefined, CriterionCode>,
): (where: string) => Map<CriterionCode, Owner> {
  const scopes = new Map<string, Map<CriterionCode, Owner>>();
  const inScope = (where: string): Map<CriterionCode, Owner> => getOrCreate(scopes, where, () => new Map());
  for (const resolved of rows) {
    const { row, code } = resolved;
    if (!code) continue;
    const start = row.kind === 'section' ? undefined : starts.get(row.sectionRow);
    const home = isAtHome(code, start);
    const owners = inScope(scope(resolved, code));
    const owner = owners.get(code);
    if (!owner || (home && !owner.isAtHome)) owners.set(code, { row: row.row, isAtHome: home });
  }
  return inScope;
}

/** Rows whose code stands elsewhere already, with the next free code proposed: it is what most typists forgot to count up. */
export function checkDuplicates(
  rows: readonly ResolvedRow[],
  scope: NumberingScope,
  starts: ReadonlyMap<number | undefined, CriterionCode>,
): readonly ResolvedRow[] {
  const owners = ownersOf(rows, scope, starts);
  const below = lazy(() => codesBelow(rows));
  const given = new Set<string>();
  const above = new Map<number | string | undefined, CriterionCode>();
  return rows.map((resolved, index) => {
    const { row, code, findings } = resolved;
    if (!code) return resolved;
    const where = scope(resolved, code);
    const owned = owners(where);
    const group = row.kind === 'section' ? `section ${row.sectionRow ?? ''}` : row.sectionRow;
    const firstRow = owned.get(code)?.row;
    if (firstRow === undefined || firstRow === row.row || hasError(findings)) {
      above.set(group, code);
      return resolved;
    }
    const isTaken = (each: CriterionCode): boolean => owned.has(each) || given.has(`${where} ${each}`);
    const start = row.kind === 'section' ? undefined : starts.get(row.sectionRow);
    const free = codeBetween({
      // The code of another section in the first row: what is meant is the first of its own.
      previous: above.get(group) ?? (isAtHome(code, start) ? code : undefined),
      next: below()[index],
      start,
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
