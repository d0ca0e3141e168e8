import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { firstDayOf } from '../calendar/period';
import type { CellFinding } from '../finding';
import type { Deadline, ListedDeadline } from './deadline';
import { findingOfYear } from './findings';
import { endOf } from './resolve/resolve-reading';

/** What is to be said where the year of a deadline is unlike the plan's. */
export function yearFinding(
  deadline: Deadline,
  found: string,
  planYear: number | undefined,
): CellFinding | undefined {
  return planYear === undefined ? undefined : findingOfYear(deadline, spansOf(deadline), planYear, found);
}

const monthOf = (date: CalendarDate): number => date.year * 100 + date.month;

/** First and last month of each part, as 202406. */
function spansOf(deadline: Deadline): (readonly [number, number])[] {
  switch (deadline.kind) {
    case 'date':
    case 'period':
    case 'range':
      return [spanOf(deadline)];
    case 'list':
      return deadline.parts.map(spanOf);
    case 'recurring':
    case 'ongoing':
    case 'conditional':
    case 'invalid':
    case 'missing':
      return [];
  }
}

function spanOf(part: ListedDeadline): readonly [number, number] {
  const last = monthOf(endOf(part));
  if (part.kind === 'date') {
    if (part.period) return [Math.min(last, monthOf(firstDayOf(part.period))), last];
    // "Trước 01/01" is due the year before. A year that was written as the next one is as far as the day it leaves.
    const lastDay = part.bound === 'before' && !part.time ? monthOf(addDays(part.date, -1)) : last;
    return [lastDay, lastDay];
  }
  return [monthOf(part.kind === 'period' ? firstDayOf(part.period) : part.start), last];
}
