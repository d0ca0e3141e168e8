import { type CalendarDate, calendarDate, compareDates } from '../calendar/calendar-date';

/** What of an item tells on which day it became done. */
export interface DoneDaySources {
  /** What its state columns say, a column of completion days among them. */
  readonly statusText?: string;
  readonly evidence: string;
}

// "14/3/2024", "14.03.2024", "14-3-2024", "ngày 14 tháng 3 năm 2024".
const DAY =
  /(?<![\d./-])(?:(?<day>\d{1,2})(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})|(?<wordedDay>\d{1,2}) tháng (?<wordedMonth>\d{1,2}) năm (?<wordedYear>\d{4}))(?!\d)/gu;
// "[240314] đã ban hành": the marks by which offices date what they enter.
const ENTRY_MARK = /\[(\d{2})(\d{2})(\d{2})\]/gu;

/**
 * The day on which an item became done, as the sheet tells it: the latest day in its state columns, else its latest
 * `[yymmdd]` mark, else the latest day in its evidence. Undefined where the sheet names none. Asked of done items only.
 */
export function doneDay({ statusText = '', evidence }: DoneDaySources): CalendarDate | undefined {
  return (
    latest(writtenDays(statusText)) ??
    latest(markedDays(`${statusText} ${evidence}`)) ??
    latest(writtenDays(evidence))
  );
}

function writtenDays(text: string): readonly CalendarDate[] {
  return [...text.matchAll(DAY)].flatMap(({ groups = {} }) => {
    const { day = groups['wordedDay'], month = groups['wordedMonth'], year = groups['wordedYear'] } = groups;
    return calendarDate(Number(year), Number(month), Number(day)) ?? [];
  });
}

function markedDays(text: string): readonly CalendarDate[] {
  return [...text.matchAll(ENTRY_MARK)].flatMap(
    ([, year, month, day]) => calendarDate(2000 + Number(year), Number(month), Number(day)) ?? [],
  );
}

function latest(days: readonly CalendarDate[]): CalendarDate | undefined {
  return [...days].sort(compareDates).at(-1);
}
