import { addDays, type CalendarDate, compareDates } from '../calendar/calendar-date';
import { lastDayOf } from '../calendar/period';
import type { Deadline, ListedDeadline } from './deadline';
import { occurrencesIn } from './occurrences';

export interface LastDaysOptions {
  /** The year whose occurrences are listed; without it a rhythm has no days. */
  readonly planYear?: number;
  /** True: "trước ngày X" leaves the day before X; false: X itself. */
  readonly beforeIsStrict: boolean;
}

/** Every last day on time, in order and each once; empty where the deadline names no day. */
export function lastDaysOnTime(deadline: Deadline, options: LastDaysOptions): readonly CalendarDate[] {
  switch (deadline.kind) {
    case 'date':
    case 'period':
    case 'range':
      return [lastDay(deadline, options.beforeIsStrict)];
    case 'list': {
      const days = deadline.parts.map((part) => lastDay(part, options.beforeIsStrict)).sort(compareDates);
      return days.filter((day, index) => index === 0 || compareDates(day, days[index - 1] ?? day) !== 0);
    }
    case 'recurring':
      return options.planYear === undefined
        ? []
        : occurrencesIn(deadline, options.planYear, options.beforeIsStrict);
    case 'ongoing':
    case 'conditional':
    case 'invalid':
    case 'missing':
      return [];
  }
}

function lastDay(part: ListedDeadline, beforeIsStrict: boolean): CalendarDate {
  switch (part.kind) {
    case 'date': {
      if (part.bound !== 'before') return part.date;
      // "trước 17h00 ngày 20/6" leaves the 20th until five; "trước 0h00" leaves nothing of it.
      if (part.time) return part.time.hour + part.time.minute > 0 ? part.date : addDays(part.date, -1);
      return beforeIsStrict ? addDays(part.date, -1) : part.date;
    }
    case 'period':
      return lastDayOf(part.period);
    case 'range':
      return part.endBound === 'before' && beforeIsStrict ? addDays(part.end, -1) : part.end;
  }
}
