import type { ResolvedRow } from './code-row';
import { compareCodes } from './compare-codes';
import type { CriterionCode } from './criterion-code';

/** Names the rows among which a code may stand only once. */
export type NumberingScope = (resolved: ResolvedRow, code: CriterionCode) => string;

const isOneStep = (code: CriterionCode): boolean => !code.includes('.');

/**
 * Whether numbering begins anew in each section: of two sections one below the other, more begin with the same code
 * than go on where the one above stopped. Codes of one step (1, 2, 3) and of several are asked for apart.
 */
function restarts(rows: readonly ResolvedRow[], ofOneStep: boolean): boolean {
  const sections = new Map<number | undefined, { first: CriterionCode; last: CriterionCode }>();
  for (const { row, code } of rows) {
    if (row.kind === 'section' || !code || isOneStep(code) !== ofOneStep) continue;
    const seen = sections.get(row.sectionRow);
    if (seen) seen.last = code;
    else sections.set(row.sectionRow, { first: code, last: code });
  }
  let anew = 0;
  let onward = 0;
  let above: { first: CriterionCode; last: CriterionCode } | undefined;
  for (const section of sections.values()) {
    if (above && section.first === above.first) anew += 1;
    else if (above && compareCodes(section.first, above.last) > 0) onward += 1;
    above = section;
  }
  return anew > onward;
}

/**
 * Where a code may stand only once: in the whole sheet, or in its section where numbering begins anew in each. A list
 * letter belongs to the criterion above it, a section's code to the section around it.
 */
export function numberingScope(rows: readonly ResolvedRow[]): NumberingScope {
  const shortRestart = restarts(rows, true);
  const longRestart = restarts(rows, false);
  return ({ row }, code) => {
    if (row.kind === 'section') return `section ${row.sectionRow ?? ''}`;
    if (/^[a-zđ]$/u.test(code)) return `letter ${row.sectionRow ?? ''} ${row.parentRow ?? ''}`;
    if (isOneStep(code))
      return shortRestart ? `short ${row.sectionRow ?? ''} ${row.parentRow ?? ''}` : 'short';
    return longRestart ? `long ${row.sectionRow ?? ''}` : 'long';
  };
}
