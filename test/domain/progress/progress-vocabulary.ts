import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/iso-date';
import type { ProgressDay } from '../../../src/domain/progress/progress-day';

export function on(iso: string): CalendarDate {
  const day = parseIsoDate(iso);
  if (day === undefined) throw new Error(`There is no day ${iso}.`);
  return day;
}

/** "2024-10-15 9/23 5": the day, items done of all, overdue. */
export function day(written: string): ProgressDay {
  const [, iso = '', done, total, overdue] = /^(\S+) (\d+)\/(\d+) (\d+)$/.exec(written) ?? [];
  return { day: on(iso), done: Number(done), total: Number(total), overdue: Number(overdue) };
}

export function written({ day: at, done, total, overdue }: ProgressDay): string {
  return `${formatIsoDate(at)} ${done}/${total} ${overdue}`;
}
