import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { ProgressDay } from '../../domain/progress/progress-day';
import { rememberDay } from '../../domain/progress/remember-day';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { entryOfSheet, pruneMissingSheets, replaceEntry } from '../stored/per-sheet';
import type { RunPlan } from './plan-run';
import { type ProgressChange, progressDays, recordDays, type RecordedDays } from '../stored/progress-history';
import { fixedAsOf } from './review-sheet';

/**
 * The day of a run among those remembered; undefined where `before`, the sheet's days when the run began, says the
 * same. A run with a fixed as-of date is not remembered: it judges the statuses of today by another day's deadlines,
 * which never was how the sheet stood.
 */
export function progressOfRun(
  { reading, reviews }: RunPlan,
  today: CalendarDate,
  before: RecordedDays,
): ProgressChange | undefined {
  const now = countDay(reviews, today);
  if (fixedAsOf(reading.settings.settings) !== undefined || now.total === 0) return undefined;
  const { sheets } = reading.progress;
  const known = entryOfSheet(sheets, reading, reading.tabs);
  const after = recordDays(rememberDay(progressDays(known?.days ?? []), now));
  if (JSON.stringify(after) === JSON.stringify(before)) return undefined;
  const kept = { id: reading.sheetId, name: reading.sheetName, days: after };
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
