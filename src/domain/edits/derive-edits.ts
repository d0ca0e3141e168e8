import type { SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import type { CellAddress } from '../cell-content';
import type { AppendixReview } from '../review/appendix-review';
import { lookUpAreas } from '../area-lookup';
import { compareRules } from './highlights/compare-rules';
import { deriveHighlights, type HighlightOptions } from './highlights/derive-highlights';
import { deriveRatios, stillHolds, type RatioInPlace } from './ratios/derive-ratios';
import type { ExistingRule } from './highlights/highlight-rule';
import type { OurName } from './ratios/ratio-name';
import type { LiveRatios } from './ratios/live-ratios';
import { ratioPlaces } from './ratios/ratio-places';
import { withoutOurCells } from './ratios/without-our-cells';
import type { RatioEdits, SheetEdits } from './sheet-edits';

/** What stands in the sheet beside its cells. */
export interface SheetMarks {
  /** All conditional formats in order of priority. */
  readonly rules: readonly ExistingRule[];
  readonly names: readonly OurName[];
  /** The number format of any cell, blank ones too. */
  readonly formatOf: (cell: CellAddress) => string;
}

export interface EditOptions extends HighlightOptions {
  /** The user agreed to a summary line under the table. */
  readonly summaryLine: boolean;
  /** Finds the formulas where ratios are wanted as formulas; undefined: they are numbers. */
  readonly liveRatios?: LiveRatios | undefined;
  /** Formulas of rules of ours that were found to cover other cells than they should. */
  readonly distrusted?: ReadonlySet<string>;
}

export interface DerivedRatios {
  readonly ratioEdits: RatioEdits;
  /** The ratios that stand in the sheet once the edits are applied. */
  readonly ratios: readonly RatioInPlace[];
  readonly summaryLineOffered: boolean;
}

export interface DerivedEdits extends Omit<DerivedRatios, 'ratioEdits'> {
  readonly edits: SheetEdits;
}

/**
 * The cells and names that a run has to change for the sheet to say what the reviews say; nothing where it says so
 * already. The reviews are those of all appendices on the sheet, made without our own cells in it.
 */
export function deriveRatioEdits(
  snapshot: SheetSnapshot,
  marks: SheetMarks,
  reviews: readonly AppendixReview[],
  options: EditOptions,
): DerivedRatios {
  const mergeOver = lookUpAreas(snapshot.merges);
  const ourLabels = marks.names
    .filter((name) => name.kind === 'label' && stillHolds({ snapshot }, name))
    .flatMap(({ cell }) => cell ?? []);
  const found = reviews.map((review) => {
    const choice = { summaryLine: options.summaryLine, ourLabels };
    const { places, summaryLineOffered } = ratioPlaces(snapshot, review, mergeOver, choice);
    return {
      places: options.liveRatios?.(snapshot, review, places) ?? places,
      summaryLineOffered,
    };
  });
  const { inPlace, ...ratioEdits } = deriveRatios(
    { snapshot, mergeOver, names: marks.names, formatOf: marks.formatOf },
    found.flatMap(({ places }) => places),
  );
  return {
    ratioEdits,
    ratios: inPlace,
    summaryLineOffered: found.some(({ summaryLineOffered }) => summaryLineOffered),
  };
}

/** Everything that a run has to change: the edits of ratios, and the highlights with them. */
export function deriveEdits(
  snapshot: SheetSnapshot,
  marks: SheetMarks,
  reviews: readonly AppendixReview[],
  options: EditOptions,
  { ratioEdits, ...ratios }: DerivedRatios = deriveRatioEdits(snapshot, marks, reviews, options),
): DerivedEdits {
  // The same run may write into our own cells: no condition asks for what they hold now.
  const withoutOurs = withoutOurCells(snapshot, marks.names);
  const wanted = reviews.flatMap((review) => deriveHighlights(withoutOurs, review, options));
  const rules = compareRules(marks.rules, wanted, options.distrusted);
  return { edits: { sheetId: snapshot.sheetId, rules, ...ratioEdits }, ...ratios };
}
