import type { SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { type AreaLookup, lookUpAreas } from '../area-lookup';
import type { CellAddress } from '../cell-content';
import type { AppendixReview } from '../review/appendix-review';
import { compareRules } from './highlights/compare-rules';
import { deriveHighlights, type HighlightOptions } from './highlights/derive-highlights';
import type { ExistingRule } from './highlights/highlight-rule';
import { deriveRatios, type RatioInPlace, stillHolds, type WantedRatio } from './ratios/derive-ratios';
import type { LiveRatios } from './ratios/live-ratios';
import type { OurName } from './ratios/ratio-name';
import { ratioPlaces } from './ratios/ratio-places';
import type { SheetEdits } from './sheet-edits';

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

/** A sheet as it stands, with what of ours stands in it. */
export interface MarkedSheet extends SheetMarks {
  readonly snapshot: SheetSnapshot;
  /** The same without our own cells: what a run takes away must not be asked for by a condition. */
  readonly withoutOurs: SheetSnapshot;
  /** Where ratios of ours stand that people have moved away from their names. */
  readonly moved?: readonly CellAddress[];
}

export interface DerivedEdits {
  readonly edits: SheetEdits;
  /** The ratios that stand in the sheet once the edits are applied. */
  readonly ratios: readonly RatioInPlace[];
  /** The total has no place, and a line under the table would hold it with the user's consent. */
  readonly summaryLineOffered: boolean;
}

/**
 * Everything that a run has to change for the sheet to say what the reviews say; nothing where it says so already. The
 * reviews are those of all appendices on the sheet, made without our own cells in it.
 */
export function deriveEdits(
  sheet: MarkedSheet,
  reviews: readonly AppendixReview[],
  options: EditOptions,
): DerivedEdits {
  const { snapshot, withoutOurs } = sheet;
  const mergeOver = lookUpAreas(snapshot.merges);
  const { places, summaryLineOffered } = placesOf(sheet, reviews, mergeOver, options);
  const { inPlace, ...ratioEdits } = deriveRatios({ ...sheet, mergeOver }, places);
  const wanted = reviews.flatMap((review) => deriveHighlights(withoutOurs, review, options));
  const rules = compareRules(sheet.rules, wanted, options.distrusted);
  return {
    edits: { sheetId: snapshot.sheetId, rules, ...ratioEdits },
    ratios: inPlace,
    summaryLineOffered,
  };
}

function placesOf(
  { snapshot, names }: MarkedSheet,
  reviews: readonly AppendixReview[],
  mergeOver: AreaLookup,
  { summaryLine, liveRatios }: EditOptions,
): { readonly places: readonly WantedRatio[]; readonly summaryLineOffered: boolean } {
  const found = ratioPlaces(snapshot, reviews, mergeOver, {
    summaryLine,
    ourLabels: names
      .filter((name) => name.kind === 'label' && stillHolds({ snapshot }, name))
      .flatMap(({ cell }) => cell ?? []),
  });
  return {
    places: found.flatMap(({ review, places }) => liveRatios?.(snapshot, review, places) ?? places),
    summaryLineOffered: found.some(({ summaryLineOffered }) => summaryLineOffered),
  };
}
