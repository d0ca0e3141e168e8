import type { AppendixLayout } from '../../domain/appendix/layout/appendix-layout';
import { blanksThatMayBeMerged } from '../../domain/appendix/rows/blanks-below-merges';
import { findLayout } from '../../domain/appendix/layout/find-layout';
import type { PlanAppendix } from '../../domain/appendix/plan-appendix';
import { readAppendix } from '../../domain/appendix/read-appendix';
import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { parseIsoDate } from '../../domain/calendar/iso-date';
import type { CellArea } from '../../domain/cell-area';
import type { CriterionCatalogue } from '../../domain/criteria/catalogue';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { codesInBoth, type ReviewedSheet } from '../../domain/review/codes-in-both';
import { reviewAppendix } from '../../domain/review/review-appendix';
import type { ReviewOptions } from '../../domain/review/review-options';
import { RunFailure } from '../office/run-failure';
import type { Settings } from '../stored/settings-schema';
import { withFindings } from '../../domain/review/with-findings';

export interface SheetLayouts {
  readonly layouts: readonly AppendixLayout[];
  /** Where blank cells may belong to a merge, which decides what they say; empty where none does. */
  readonly mayInherit: readonly CellArea[];
}

/** The appendices of a sheet; throws the failure where it holds none that is understood. */
export function findLayouts(snapshot: SheetSnapshot, settings: Settings): SheetLayouts {
  const found = findLayout(snapshot, settings.sheets[snapshot.sheetId]?.layout);
  if (found.kind === 'refused') {
    const { sheetId, sheetName } = snapshot;
    throw new RunFailure({ kind: 'notAnAppendix', sheetId, sheetName, refusal: found.refusal });
  }
  const { layouts } = found;
  return { layouts, mayInherit: layouts.flatMap((layout) => inheritable(snapshot, layout)) };
}

function inheritable(snapshot: SheetSnapshot, layout: AppendixLayout): readonly CellArea[] {
  return blanksThatMayBeMerged(snapshot, layout).map(({ column, firstRow, lastRow }) => ({
    firstRow,
    lastRow,
    firstColumn: column,
    lastColumn: column,
  }));
}

/** One appendix a layout, in sheet order. */
export function readAppendices(
  snapshot: SheetSnapshot,
  layouts: readonly AppendixLayout[],
  { planYear }: Settings,
): readonly PlanAppendix[] {
  const year = planYear === undefined ? {} : { planYear };
  return layouts.map((layout) => readAppendix(snapshot, layout, year));
}

/** One review an appendix, in the same order. */
export function reviewAppendices(
  appendices: readonly PlanAppendix[],
  sheetName: string,
  settings: Settings,
  today: CalendarDate,
  catalogue?: CriterionCatalogue,
): readonly AppendixReview[] {
  const options = reviewOptions(settings, today);
  const reviews = appendices.map((appendix) => reviewAppendix(appendix, options, catalogue));
  const here = (review: AppendixReview): ReviewedSheet => ({ sheetName, review });
  return reviews.map((review) =>
    withFindings(
      review,
      reviews.flatMap((other) => (other === review ? [] : codesInBoth(here(review), here(other)))),
    ),
  );
}

function reviewOptions(settings: Settings, today: CalendarDate): ReviewOptions {
  const { dueSoonDays, beforeIsStrict, countNotApplicable } = settings;
  return { asOf: fixedAsOf(settings) ?? today, dueSoonDays, beforeIsStrict, countNotApplicable };
}

/** The as-of date that the user fixed; undefined where it follows today. */
export function fixedAsOf(settings: Settings): CalendarDate | undefined {
  return settings.asOf === undefined ? undefined : parseIsoDate(settings.asOf);
}
