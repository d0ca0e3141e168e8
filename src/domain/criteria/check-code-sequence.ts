import type { RuleName, Severity } from '../finding';
import { checkDuplicates } from './check-duplicates';
import { checkGaps } from './check-gaps';
import { checkMissingCodes } from './check-missing-codes';
import { checkOrder } from './check-order';
import { checkParents } from './check-parents';
import type { CodeRow, ResolvedRow } from './code-row';
import { numberingScope } from './numbering-scope';
import { resolveCodes } from './resolve-codes';
import { sectionStarts } from './section-starts';

export interface SequenceOptions {
  /** How much a code left out matters; a warning unless said otherwise. */
  readonly gap: Severity;
  /** How much a parent that stands nowhere matters. */
  readonly parentMissing: Severity;
}

export const WHOLE_PLAN: SequenceOptions = { gap: 'warning', parentMissing: 'warning' };

const HABITS: readonly RuleName[] = ['code/closing-mark', 'code/extra-words'];

/** What most rows of a sheet do is its way of writing: "1.1." in every row is nobody's slip. */
function withoutHabits(rows: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const coded = rows.filter(({ code }) => code !== undefined).length;
  const habits = HABITS.filter(
    (rule) =>
      rows.filter(({ findings }) => findings.some((finding) => finding.rule === rule)).length * 2 > coded,
  );
  if (habits.length === 0) return rows;
  return rows.map((resolved) => ({
    ...resolved,
    findings: resolved.findings.filter((finding) => !habits.includes(finding.rule)),
  }));
}

/**
 * Checks the codes of a sheet, top to bottom, and decides what each row is about. Each check sees the codes as the
 * ones before it resolved them, so that one slip is reported once. Linear but for a logarithm in the order check.
 */
export function checkCodeSequence(
  rows: readonly CodeRow[],
  options: SequenceOptions = WHOLE_PLAN,
): readonly ResolvedRow[] {
  const starts = sectionStarts(rows);
  const resolved = checkMissingCodes(resolveCodes(rows, starts), starts);
  const scope = numberingScope(resolved);
  const unique = checkDuplicates(resolved, scope, starts);
  const ordered = checkOrder(unique, starts);
  const whole = checkGaps(ordered, scope, options.gap);
  return withoutHabits(checkParents(whole, starts, options.parentMissing));
}
