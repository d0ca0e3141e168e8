import type { SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import type { AppendixReview } from '../../review/appendix-review';
import { errorGroups } from './error-groups';
import { errorRules } from './error-rules';
import { HIGHLIGHT_KINDS, type HighlightPalette } from './highlight-kind';
import type { HighlightRule } from './highlight-rule';
import { type RuleGroup, rulesOf } from './rule-group';
import { standingGroups } from './standing-groups';
import { standingRules } from './standing-rules';

export interface HighlightOptions {
  readonly palette: HighlightPalette;
  /** Excel refuses long conditions: they hold days and statuses only. */
  readonly shortConditions?: boolean;
}

/** The highlights that the sheet should carry for one appendix, the strongest first. */
export function deriveHighlights(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  options: HighlightOptions,
): readonly HighlightRule[] {
  const groups = [
    ...errorRules(errorGroups(snapshot, review)),
    ...standingRules(standingGroups(snapshot, review), options.shortConditions),
  ];
  return groups.sort(byKindThenRow).flatMap((group) => rulesOf(group, options.palette));
}

function byKindThenRow(a: RuleGroup, b: RuleGroup): number {
  const [first, second] = [a, b].map(({ areas }) => areas[0]?.firstRow ?? 0);
  return HIGHLIGHT_KINDS.indexOf(a.kind) - HIGHLIGHT_KINDS.indexOf(b.kind) || (first ?? 0) - (second ?? 0);
}
