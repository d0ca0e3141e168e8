import type { CellFinding } from '../finding';
import { codeBetween, codesBelow } from './code-between';
import type { CodeRow, ResolvedRow } from './code-row';
import type { CriterionCode } from './criterion-code';

/** The row of the criterion or of the section around it; no row is both. */
const groupOf = ({ parentRow, sectionRow }: CodeRow): number | undefined => parentRow ?? sectionRow;

/**
 * Tells whether a row that is no section should have a code. Siblings are the children of one criterion, else the rows of
 * one section. Where no row of a section has a code, it is missing there only if most of the sheet's rows have theirs; the children of a
 * criterion may all go without.
 */
function expectsCode(rows: readonly ResolvedRow[]): (row: CodeRow) => boolean {
  const coded = new Set<number | undefined>();
  let [all, withCode] = [0, 0];
  for (const { row, code } of rows) {
    if (row.kind === 'section') continue;
    all += 1;
    if (!code) continue;
    withCode += 1;
    coded.add(groupOf(row));
  }
  const mostHave = withCode * 2 > all;
  return (row) => coded.has(groupOf(row)) || (mostHave && row.parentRow === undefined);
}

/** A list dash stands for "no code"; an Excel error has its own finding. */
function isWithoutCode({ row, code, findings }: ResolvedRow): boolean {
  return code === undefined && (row.reading.written.trim() === '' || findings.length > 0);
}

/** Rows without a code, or with one that cannot be read, whose siblings have one; with the code that is wanted there. */
export function checkMissingCodes(
  rows: readonly ResolvedRow[],
  starts: ReadonlyMap<number | undefined, CriterionCode>,
): readonly ResolvedRow[] {
  if (!rows.some((resolved) => resolved.row.kind !== 'section' && isWithoutCode(resolved))) return rows;
  const expects = expectsCode(rows);
  const taken = new Set(rows.map(({ code }) => code));
  const below = codesBelow(rows);
  const above = new Map<number | undefined, CriterionCode>();
  return rows.map((resolved, index) => {
    const { row, code, findings } = resolved;
    if (row.kind === 'section') return resolved;
    if (code) above.set(row.sectionRow, code);
    if (!isWithoutCode(resolved) || !expects(row)) return resolved;
    const wanted = codeBetween({
      previous: above.get(row.sectionRow),
      next: below[index],
      start: starts.get(row.sectionRow),
      isTaken: (each) => taken.has(each),
    });
    if (wanted) {
      taken.add(wanted);
      above.set(row.sectionRow, wanted);
    }
    const proposal = wanted ? { proposal: { text: wanted, certain: false } } : {};
    const [malformed] = findings;
    const finding: CellFinding = malformed
      ? { ...malformed, ...proposal }
      : { rule: 'code/missing', severity: 'error', found: '', facts: {}, ...proposal };
    return { row, ...(wanted ? { code: wanted } : {}), findings: [finding] };
  });
}
