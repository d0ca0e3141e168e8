import type { AppendixLayout } from '../../domain/appendix/layout/appendix-layout';
import { findLayout } from '../../domain/appendix/layout/find-layout';
import type { PlanAppendix } from '../../domain/appendix/plan-appendix';
import { readAppendix } from '../../domain/appendix/read-appendix';
import { blanksThatMayBeMerged } from '../../domain/appendix/rows/blanks-below-merges';
import { type AppendixRows, readRows } from '../../domain/appendix/rows/read-rows';
import { SheetGrid } from '../../domain/appendix/sheet/sheet-grid';
import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { parseIsoDate } from '../../domain/calendar/iso-date';
import type { CriterionCatalogue } from '../../domain/criteria/catalogue';
import { mapNonEmpty, type NonEmpty } from '../../domain/non-empty';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { codesInBoth, type ReviewedSheet } from '../../domain/review/codes-in-both';
import { reviewAppendix } from '../../domain/review/review-appendix';
import type { ReviewOptions } from '../../domain/review/review-options';
import { withFindings } from '../../domain/review/with-findings';
import { RunFailure } from '../office/run-failure';
import type { Settings } from '../stored/settings-schema';

/** An appendix of a sheet: where it stands, and what each of its rows is. */
export interface FoundAppendix {
  readonly layout: AppendixLayout;
  readonly rows: AppendixRows;
}

/** A sheet looked through once, without our own cells, and the appendices on it. */
export interface UnderstoodSheet {
  readonly snapshot: SheetSnapshot;
  readonly grid: SheetGrid;
  readonly appendices: NonEmpty<FoundAppendix>;
}

/** Finds the appendices of a sheet; throws the failure where it holds none that is understood. */
export function understandSheet(snapshot: SheetSnapshot, settings: Settings): UnderstoodSheet {
  const grid = new SheetGrid(snapshot);
  const found = findLayout(grid, settings.sheets[snapshot.sheetId]?.layout);
  if (found.kind === 'refused') {
    const { sheetId, sheetName } = snapshot;
    throw new RunFailure({ kind: 'notAnAppendix', sheetId, sheetName, refusal: found.refusal });
  }
  return withRows(snapshot, grid, found.layouts);
}

/** The same sheet after more is known of its cells: the columns are where they were, the rows are read anew. */
export function understandAgain(snapshot: SheetSnapshot, { appendices }: UnderstoodSheet): UnderstoodSheet {
  return withRows(
    snapshot,
    new SheetGrid(snapshot),
    mapNonEmpty(appendices, ({ layout }) => layout),
  );
}

function withRows(
  snapshot: SheetSnapshot,
  grid: SheetGrid,
  layouts: NonEmpty<AppendixLayout>,
): UnderstoodSheet {
  const appendices = mapNonEmpty(layouts, (layout) => ({ layout, rows: readRows(grid, layout) }));
  return { snapshot, grid, appendices };
}

/** True where blank cells may belong to a merge, which decides what they say. */
export function mayInherit({ grid, appendices }: UnderstoodSheet): boolean {
  return appendices.some(({ layout, rows }) => blanksThatMayBeMerged(grid, layout, rows).length > 0);
}

/** One appendix a layout, in sheet order. */
export function readPlanAppendices(
  { grid, appendices }: UnderstoodSheet,
  { planYear }: Settings,
): NonEmpty<PlanAppendix> {
  const year = planYear === undefined ? {} : { planYear };
  return mapNonEmpty(appendices, ({ layout, rows }) => readAppendix(grid, layout, rows, year));
}

/** One review an appendix, in the same order. */
export function reviewAppendices(
  appendices: NonEmpty<PlanAppendix>,
  sheetName: string,
  options: ReviewOptions,
  catalogue?: CriterionCatalogue,
): NonEmpty<AppendixReview> {
  const reviews = mapNonEmpty(appendices, (appendix) => reviewAppendix(appendix, options, catalogue));
  const here = (review: AppendixReview): ReviewedSheet => ({ sheetName, review });
  return mapNonEmpty(reviews, (review) =>
    withFindings(
      review,
      reviews.flatMap((other) => codesInBoth(here(review), here(other))),
    ),
  );
}

/** The user's choices; the as-of date is today where none is fixed. */
export function reviewOptions(settings: Settings, today: CalendarDate): ReviewOptions {
  const { dueSoonDays, beforeIsStrict, countNotApplicable } = settings;
  const fixed = settings.asOf === undefined ? undefined : parseIsoDate(settings.asOf);
  return {
    asOf: fixed ?? today,
    ...(fixed === undefined ? {} : { asOfIsFixed: true }),
    dueSoonDays,
    beforeIsStrict,
    countNotApplicable,
  };
}
