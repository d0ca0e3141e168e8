import type { SheetSnapshot } from '../appendix/sheet-snapshot';
import type { AppendixReview } from '../review/appendix-review';
import { errorGroups } from './error-groups';
import { HIGHLIGHT_KINDS, type HighlightPalette } from './highlight-kind';
import type { HighlightRule } from './highlight-rule';
import { packGroups } from './pack-groups';
import { rulesOf, type RuleGroup } from './rule-group';
import { standingGroups, type StandingOptions } from './standing-groups';

export interface HighlightOptions extends StandingOptions {
  readonly palette: HighlightPalette;
}

/** The highlights that the sheet should carry for one appendix, the strongest first. */
export function deriveHighlights(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  options: HighlightOptions,
): readonly HighlightRule[] {
  const groups = [...errorGroups(snapshot, review), ...packGroups(standingGroups(snapshot, review, options))];
  return groups.sort(byKindThenRow).flatMap((group) => rulesOf(group, options.palette));
}

function byKindThenRow(a: RuleGroup, b: RuleGroup): number {
  return (
    HIGHLIGHT_KINDS.indexOf(a.kind) - HIGHLIGHT_KINDS.indexOf(b.kind) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0)
  );
}
