import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { ProgressDay } from '../../domain/progress/progress-day';
import { rememberDay } from '../../domain/progress/remember-day';
import { seenItems } from '../../domain/reports/history/item-history';
import type { AppendixReview } from '../../domain/review/appendix-review';
import type { ReviewOptions } from '../../domain/review/review-options';
import type { SheetReading } from '../reading/sheet-reading';
import { entryOfSheet, pruneMissingSheets, replaceEntry } from '../stored/per-sheet';
import {
  type ProgressChange,
  progressDays,
  recordDays,
  type RecordedHistory,
} from '../stored/progress-history';
import { itemHistory, recordItems } from '../stored/recorded-items';

/**
 * The day of a run among those remembered, and the items as it saw them; undefined where `before`, the sheet's history
 * when the run began, says the same or is not given. A run with a fixed as-of date is not remembered: it judges the
 * statuses of today by another day's deadlines, which never was how the sheet stood.
 */
export function progressOfRun(
  reading: SheetReading,
  reviews: readonly AppendixReview[],
  { asOf: today, asOfIsFixed = false }: ReviewOptions,
  before: RecordedHistory | undefined,
): ProgressChange | undefined {
  if (before === undefined || asOfIsFixed) return undefined;
  const now = countDay(reviews, today);
  if (now.total === 0) return undefined;
  const { sheets } = reading.progress;
  const known = entryOfSheet(sheets, reading, reading.tabs);
  const after = {
    days: recordDays(rememberDay(progressDays(known?.days ?? []), now)),
    items: recordItems(seenItems(itemHistory(known), reviews, today)),
  };
  if (JSON.stringify(after) === JSON.stringify({ days: before.days, items: before.items })) return undefined;
  const kept = { ...known, id: reading.sheetId, name: reading.sheetName, ...after };
  return { before, after, sheets: pruneMissingSheets(replaceEntry(sheets, known, kept), reading.tabs) };
}

function countDay(reviews: readonly AppendixReview[], day: CalendarDate): ProgressDay {
  return reviews.reduce<ProgressDay>(
    (sum, { completion: { done, total, overdue } }) => ({
      day,
      done: sum.done + done,
      total: sum.total + total,
      overdue: sum.overdue + overdue,
    }),
    { day, done: 0, total: 0, overdue: 0 },
  );
}
