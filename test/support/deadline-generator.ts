import fc from 'fast-check';
import {
  addDays,
  type CalendarDate,
  daysInMonth,
  lastDayOfMonth,
} from '../../src/domain/calendar/calendar-date';

/** A deadline as written, with what it must read back as: our own arithmetic, not the reader's. */
export interface WrittenDeadline {
  readonly form: string;
  readonly text: string;
  readonly kind: string;
  readonly due: readonly CalendarDate[];
}

export const PLAN_YEAR = 2024;

const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTH_WORDS = [
  '',
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const pad = (value: number): string => String(value).padStart(2, '0');

/** Everything that the forms below draw from. */
interface Draw {
  readonly date: CalendarDate;
  readonly later: CalendarDate;
  readonly month: number;
  readonly laterMonth: number;
  readonly quarter: number;
  readonly laterQuarter: number;
  readonly day: number;
  readonly padded: boolean;
  readonly hour: number;
}

const draw: fc.Arbitrary<Draw> = fc
  .record({
    month: fc.integer({ min: 1, max: 11 }),
    monthStep: fc.integer({ min: 1, max: 11 }),
    dayOfMonth: fc.integer({ min: 1, max: 31 }),
    laterDay: fc.integer({ min: 1, max: 31 }),
    quarter: fc.integer({ min: 1, max: 3 }),
    quarterStep: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 2, max: 28 }),
    padded: fc.boolean(),
    hour: fc.integer({ min: 1, max: 23 }),
  })
  .map(({ month, monthStep, dayOfMonth, laterDay, quarter, quarterStep, ...rest }) => {
    const laterMonth = Math.min(month + monthStep, 12);
    const at = (ofMonth: number, day: number): CalendarDate => ({
      year: PLAN_YEAR,
      month: ofMonth,
      day: Math.min(day, daysInMonth(PLAN_YEAR, ofMonth)),
    });
    return {
      ...rest,
      month,
      laterMonth,
      quarter,
      laterQuarter: Math.min(quarter + quarterStep, 4),
      date: at(month, dayOfMonth),
      later: at(laterMonth, laterDay),
    };
  });

const n = (value: number, padded: boolean): string => (padded ? pad(value) : String(value));
const slash = (date: CalendarDate, d: Draw, mark = '/'): string =>
  `${n(date.day, d.padded)}${mark}${n(date.month, d.padded)}`;
const full = (date: CalendarDate, d: Draw, mark = '/'): string =>
  `${slash(date, d, mark)}${mark}${String(date.year)}`;
const worded = (date: CalendarDate, d: Draw): string =>
  `ngày ${n(date.day, d.padded)} tháng ${n(date.month, d.padded)}`;
const before = (date: CalendarDate): CalendarDate => addDays(date, -1);
const monthEnd = (month: number): CalendarDate => lastDayOfMonth(PLAN_YEAR, month);
const quarterEnd = (quarter: number): CalendarDate => monthEnd(quarter * 3);
const eachMonth = (make: (month: number) => CalendarDate): CalendarDate[] =>
  Array.from({ length: 12 }, (_, index) => make(index + 1));
const eachQuarter = (make: (quarter: number) => CalendarDate): CalendarDate[] => [1, 2, 3, 4].map(make);
const inMonth = (month: number, day: number): CalendarDate => ({ year: PLAN_YEAR, month, day });
/** A day that every year holds. */
const early = (d: Draw): CalendarDate => ({ ...d.date, day: Math.min(d.date.day, 28) });
const roman = (quarter: number): string => ROMAN[quarter - 1] ?? '';

type Form = (d: Draw) => Omit<WrittenDeadline, 'form'>;
const one =
  (kind: string, text: (d: Draw) => string, due: (d: Draw) => CalendarDate): Form =>
  (d) => ({ kind, text: text(d), due: [due(d)] });
const many =
  (kind: string, text: (d: Draw) => string, due: (d: Draw) => CalendarDate[]): Form =>
  (d) => ({ kind, text: text(d), due: due(d) });

/** Every written form that goes there and back, by name. */
export const FORMS: Readonly<Record<string, Form>> = {
  'day with slashes': one(
    'date',
    (d) => full(d.date, d),
    (d) => d.date,
  ),
  'day with dots': one(
    'date',
    (d) => full(d.date, d, '.'),
    (d) => d.date,
  ),
  'day with dashes': one(
    'date',
    (d) => full(d.date, d, '-'),
    (d) => d.date,
  ),
  'day with spaces': one(
    'date',
    (d) => full(d.date, d, ' / '),
    (d) => d.date,
  ),
  'day with a short year': one(
    'date',
    (d) => `${slash(d.date, d)}/24`,
    (d) => d.date,
  ),
  'day without year': one(
    'date',
    (d) => slash(d.date, d),
    (d) => d.date,
  ),
  'ngày and digits': one(
    'date',
    (d) => `ngày ${slash(d.date, d)}`,
    (d) => d.date,
  ),
  'iso day': one(
    'date',
    (d) => `2024-${pad(d.date.month)}-${pad(d.date.day)}`,
    (d) => d.date,
  ),
  'worded day': one(
    'date',
    (d) => `${worded(d.date, d)} năm 2024`,
    (d) => d.date,
  ),
  'worded day without year': one(
    'date',
    (d) => worded(d.date, d),
    (d) => d.date,
  ),
  'worded day, bare': one(
    'date',
    (d) => worded(d.date, d).replace('ngày ', ''),
    (d) => d.date,
  ),
  'clock and day': one(
    'date',
    (d) => `${pad(d.hour)}h00 ngày ${full(d.date, d)}`,
    (d) => d.date,
  ),
  'before a clock time': one(
    'date',
    (d) => `Trước ${pad(d.hour)}h30 ngày ${full(d.date, d)}`,
    (d) => d.date,
  ),
  'before a day': one(
    'date',
    (d) => `Trước ngày ${full(d.date, d)}`,
    (d) => before(d.date),
  ),
  'before a day without year': one(
    'date',
    (d) => `trước ${slash(d.date, d)}`,
    (d) => before(d.date),
  ),
  'before a worded day': one(
    'date',
    (d) => `hoàn thành trước ${worded(d.date, d)}`,
    (d) => before(d.date),
  ),
  'at the latest': one(
    'date',
    (d) => `Chậm nhất ngày ${full(d.date, d)}`,
    (d) => d.date,
  ),
  'at the latest, with là': one(
    'date',
    (d) => `chậm nhất là ${slash(d.date, d)}`,
    (d) => d.date,
  ),
  'until the end of a day': one(
    'date',
    (d) => `đến hết ngày ${slash(d.date, d)}`,
    (d) => d.date,
  ),
  'not past a day': one(
    'date',
    (d) => `không quá ${slash(d.date, d)}/2024`,
    (d) => d.date,
  ),
  'from now to a day': one(
    'date',
    (d) => `từ nay đến ${full(d.date, d)}`,
    (d) => d.date,
  ),
  'done on a day': one(
    'date',
    (d) => `Hoàn thành ${full(d.date, d)}`,
    (d) => d.date,
  ),
  month: one(
    'period',
    (d) => `Tháng ${n(d.month, d.padded)}`,
    (d) => monthEnd(d.month),
  ),
  'month and year': one(
    'period',
    (d) => `tháng ${n(d.month, d.padded)}/2024`,
    (d) => monthEnd(d.month),
  ),
  'month năm year': one(
    'period',
    (d) => `tháng ${String(d.month)} năm 2024`,
    (d) => monthEnd(d.month),
  ),
  'month in digits': one(
    'period',
    (d) => `${n(d.month, d.padded)}/2024`,
    (d) => monthEnd(d.month),
  ),
  'month with T': one(
    'period',
    (d) => `T${String(d.month)}/2024`,
    (d) => monthEnd(d.month),
  ),
  'month with Thg': one(
    'period',
    (d) => `Thg ${String(d.month)}`,
    (d) => monthEnd(d.month),
  ),
  'month in words': one(
    'period',
    (d) => `tháng ${MONTH_WORDS[d.month] ?? ''}`,
    (d) => monthEnd(d.month),
  ),
  'until the end of a month': one(
    'date',
    (d) => `hết tháng ${String(d.month)}`,
    (d) => monthEnd(d.month),
  ),
  'before a month': one(
    'date',
    (d) => `Trước tháng ${String(d.month)}/2024`,
    (d) => before(inMonth(d.month, 1)),
  ),
  'end of a month': one(
    'date',
    (d) => `cuối tháng ${String(d.month)}`,
    (d) => monthEnd(d.month),
  ),
  'start of a month': one(
    'date',
    (d) => `đầu tháng ${String(d.month)}`,
    (d) => inMonth(d.month, 10),
  ),
  'middle of a month': one(
    'date',
    (d) => `giữa tháng ${String(d.month)}/2024`,
    (d) => inMonth(d.month, 15),
  ),
  'last week of a month': one(
    'date',
    (d) => `tuần cuối tháng ${String(d.month)}`,
    (d) => monthEnd(d.month),
  ),
  quarter: one(
    'period',
    (d) => `Quý ${roman(d.quarter)}`,
    (d) => quarterEnd(d.quarter),
  ),
  'quarter and year': one(
    'period',
    (d) => `quý ${roman(d.quarter)}/2024`,
    (d) => quarterEnd(d.quarter),
  ),
  'quarter in digits': one(
    'period',
    (d) => `Quý ${String(d.quarter)} năm 2024`,
    (d) => quarterEnd(d.quarter),
  ),
  'quarter with Q': one(
    'period',
    (d) => `Q${String(d.quarter)}/2024`,
    (d) => quarterEnd(d.quarter),
  ),
  'end of a quarter': one(
    'date',
    (d) => `cuối quý ${roman(d.quarter)}`,
    (d) => quarterEnd(d.quarter),
  ),
  'before a quarter': one(
    'date',
    (d) => `trước quý ${roman(d.laterQuarter)}`,
    (d) => quarterEnd(d.laterQuarter - 1),
  ),
  'from day to day': one(
    'range',
    (d) => `Từ ngày ${full(d.date, d)} đến ngày ${full(d.later, d)}`,
    (d) => d.later,
  ),
  'from day to day, one year': one(
    'range',
    (d) => `từ ${slash(d.date, d)} đến ${full(d.later, d)}`,
    (d) => d.later,
  ),
  'day dash day': one(
    'range',
    (d) => `${full(d.date, d)} - ${full(d.later, d)}`,
    (d) => d.later,
  ),
  'day across the year': one(
    'range',
    (d) => `từ ${slash(d.later, d)} đến ${slash(early(d), d)}/2025`,
    (d) => ({ ...early(d), year: 2025 }),
  ),
  'from month to month': one(
    'range',
    (d) => `từ tháng ${String(d.month)} đến tháng ${String(d.laterMonth)}`,
    (d) => monthEnd(d.laterMonth),
  ),
  'month dash month': one(
    'range',
    (d) => `Tháng ${String(d.month)} - ${String(d.laterMonth)}/2024`,
    (d) => monthEnd(d.laterMonth),
  ),
  'quarter dash quarter': one(
    'range',
    (d) => `Quý ${roman(d.quarter)} - ${roman(d.laterQuarter)}/2024`,
    (d) => quarterEnd(d.laterQuarter),
  ),
  'two days': many(
    'list',
    (d) => `${slash(d.date, d)} và ${full(d.later, d)}`,
    (d) => [d.date, d.later],
  ),
  'two days, semicolon': many(
    'list',
    (d) => `${full(d.date, d)}; ${full(d.later, d)}`,
    (d) => [d.date, d.later],
  ),
  'two days on two lines': many(
    'list',
    (d) => `${full(d.date, d)}\n${full(d.later, d)}`,
    (d) => [d.date, d.later],
  ),
  'before two days': many(
    'list',
    (d) => `trước ${slash(d.date, d)} và ${slash(d.later, d)}`,
    (d) => [before(d.date), before(d.later)],
  ),
  'two shares': many(
    'list',
    (d) => `50% trước ${slash(d.date, d)}, 100% trước ${full(d.later, d)}`,
    (d) => [before(d.date), before(d.later)],
  ),
  'two months': many(
    'list',
    (d) => `tháng ${String(d.month)}, ${String(d.laterMonth)}`,
    (d) => [monthEnd(d.month), monthEnd(d.laterMonth)],
  ),
  'two batches': many(
    'list',
    (d) => `Đợt 1: tháng ${String(d.month)}; đợt 2: tháng ${String(d.laterMonth)}`,
    (d) => [monthEnd(d.month), monthEnd(d.laterMonth)],
  ),
  'two quarters': many(
    'list',
    (d) => `Quý ${roman(d.quarter)}, ${roman(d.laterQuarter)}/2024`,
    (d) => [quarterEnd(d.quarter), quarterEnd(d.laterQuarter)],
  ),
  'a day of every month': many(
    'recurring',
    (d) => `ngày ${n(d.day, d.padded)} hằng tháng`,
    (d) => eachMonth((month) => inMonth(month, d.day)),
  ),
  'before a day of every month': many(
    'recurring',
    (d) => `Trước ngày ${String(d.day)} hàng tháng`,
    (d) => eachMonth((month) => inMonth(month, d.day - 1)),
  ),
  'a day of every last month': many(
    'recurring',
    (d) => `ngày ${String(d.day)} tháng cuối quý`,
    (d) => eachQuarter((quarter) => inMonth(quarter * 3, d.day)),
  ),
  'a day of every first month': many(
    'recurring',
    (d) => `ngày ${String(d.day)} tháng đầu tiên của mỗi quý`,
    (d) => eachQuarter((quarter) => inMonth(quarter * 3 - 2, d.day)),
  ),
  'a day of every year': many(
    'recurring',
    (d) => `ngày ${String(d.day)}/${String(d.month)} hằng năm`,
    (d) => [inMonth(d.month, d.day)],
  ),
  'before a day of every year': many(
    'recurring',
    (d) => `trước ngày ${String(d.day)} tháng ${String(d.month)} hằng năm`,
    (d) => [inMonth(d.month, d.day - 1)],
  ),
  'a quarter of every year': many(
    'recurring',
    (d) => `Quý ${roman(d.quarter)} hằng năm`,
    (d) => [quarterEnd(d.quarter)],
  ),
};

/** A deadline in one of {@link FORMS}, with two days of a list in order and apart. */
export const writtenDeadline: fc.Arbitrary<WrittenDeadline> = fc
  .tuple(fc.constantFrom(...Object.keys(FORMS)), draw)
  .map(([form, d]) => {
    const make = FORMS[form];
    if (!make) throw new Error(`There is no written form "${form}"`);
    return { form, ...make(d) };
  });
