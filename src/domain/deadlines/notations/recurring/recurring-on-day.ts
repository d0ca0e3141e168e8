import type { DatedReading, Doubt, RangeReading, Reading, WrittenPoint } from '../../reading';
import type { RecurrenceRule } from '../../recurrence';
import type { DeadlineNotation, DeadlineReader } from '../pieces/notation';

export const monthlyOnDay: DeadlineNotation = {
  name: 'monthly-on-day',
  // trước ngày 25 hằng tháng · ngày 05 và 20 hằng tháng · từ ngày 20 đến ngày 25 của mỗi tháng · ngày 5 trong tháng · trước ngày 15 của tháng
  pattern: /^(.+?),? (?:(?:của )?(?:(?:hằng|mỗi|các|từng) tháng|trong tháng)|của tháng(?: báo cáo| đó)?)$/,
  read: ([, head = ''], reader) => recurringOf(head.replace(/^(\d{1,2})$/, 'ngày $1'), 1, reader),
};

export const quarterlyOnDay: DeadlineNotation = {
  name: 'quarterly-on-day',
  // trước ngày 20 hằng quý · ngày 20 của quý: of the last month, most likely, but that was not written
  pattern: /^(.+?),? (?:(?:của )?(?:hằng|mỗi|từng) quý|của quý(?: báo cáo| đó)?)$/,
  read: ([, head = ''], reader) => quarterlyOf(head, reader),
};

export const yearlyOnDay: DeadlineNotation = {
  name: 'yearly-on-day',
  // trước ngày 31 tháng 3 hằng năm · quý I hằng năm · 15/6 và 15/12 hằng năm · tháng 12 của mỗi năm
  pattern: /^(.+?),? (?:của )?(?:hằng|mỗi|từng) năm$/,
  read: ([, head = ''], reader) => recurringOf(head, 12, reader),
};

export const reportOnDay: DeadlineNotation = {
  name: 'report-on-day',
  // báo cáo tháng: trước ngày 15 · báo cáo quý gửi trước ngày 20 · báo cáo tháng chậm nhất ngày 25: a day of every period
  pattern:
    /^(?:báo cáo|bc)(?: định kỳ| cchc| kết quả)* (tháng|quý)(?:,|:)?(?: (?:gửi|nộp|xong|vào))? ((?:(?:trước|chậm nhất|muộn nhất|là|vào) )*ngày \d{1,2})$/,
  read: ([, unit, day = ''], reader) =>
    unit === 'tháng' ? recurringOf(day, 1, reader) : quarterlyOf(day, reader),
};

export const everyThenDay: DeadlineNotation = {
  name: 'every-then-day',
  // hằng tháng (trước ngày 25) · hằng năm, trước 15/12 · hằng quý vào ngày 20 tháng cuối quý · hằng tháng trong năm 2024 · hằng năm theo kế hoạch
  // · mỗi quý 1 lần, trước ngày 25 tháng cuối quý
  pattern:
    /^(?:định kỳ )?((?:hằng|mỗi|từng|các(?= (?:tháng|quý) trong )) (?:tháng|quý|năm))(?: (?:0?1|một) (?:lần|kỳ))?(?:,|:)? \(?(?:vào )?([^()]+)\)?$/,
  read: ([, every = '', rest = ''], reader): Reading | undefined => {
    const within = reader.dated(rest);
    const repeats = reader.reading(every.replace('các', 'mỗi'));
    const more = reader.reading(rest);
    if (more?.kind === 'conditional') return repeats;
    if (more?.kind === 'ongoing' && more.from && repeats?.kind === 'recurring')
      return { ...repeats, within: fromOnward(more.from) };
    // A year or a stretch of months says when the rhythm holds; a day says on which day it falls.
    const isStretch =
      within &&
      (within.kind === 'range'
        ? within.end.shape !== 'day' || within.end.month !== undefined
        : within.point.vague === undefined && lasts(within.point, every, rest));
    if (isStretch && repeats?.kind === 'recurring') return { ...repeats, within };
    if (every.endsWith('tháng'))
      return recurringOf(rest.replace(/^(\d{1,2})$/, 'ngày $1'), 1, reader) ?? nested(rest, reader);
    if (every.endsWith('năm')) return recurringOf(rest, 12, reader) ?? nested(rest, reader);
    return nested(rest, reader) ?? quarterlyOf(rest, reader);
  },
};

/** "hằng tháng trong quý II" goes on for a quarter; "hằng năm, quý II" falls into one. */
function lasts(point: WrittenPoint, every: string, rest: string): boolean {
  if (point.shape === 'year') return true;
  const isLonger =
    point.shape === 'months' ||
    point.shape === 'years' ||
    (point.shape === 'quarter' && every.endsWith('tháng'));
  return isLonger && !every.endsWith('năm') && rest.startsWith('trong ');
}

/** "bắt đầu từ tháng 3": until the end of that year. */
function fromOnward(from: WrittenPoint): RangeReading {
  const year = from.year ? { year: from.year } : {};
  return { kind: 'range', start: from, end: { shape: 'year', ...year } };
}

/** "trước ngày 20" of every quarter. */
function quarterlyOf(head: string, reader: DeadlineReader): Reading | undefined {
  const monthly = recurringOf(head, 1, reader);
  if (monthly?.kind !== 'recurring') return undefined;
  const rules = monthly.rules.map((rule) => (rule.unit === 'month' ? { ...rule, every: 3, month: 3 } : rule));
  return { ...monthly, rules, doubts: [...(monthly.doubts ?? []), { kind: 'whichPeriod' }] };
}

/** "hằng quý, ngày 20 tháng cuối quý": what follows is the rhythm itself. */
function nested(rest: string, reader: DeadlineReader): Reading | undefined {
  const reading = reader.reading(rest);
  return reading?.kind === 'recurring' ? reading : undefined;
}

/** "ngày 25" as a day of every month, or "15/6 và quý IV" as days of every year. */
function recurringOf(head: string, every: 1 | 12, reader: DeadlineReader): Reading | undefined {
  const reading = reader.reading(head);
  if (!reading || (reading.kind !== 'point' && reading.kind !== 'range' && reading.kind !== 'list'))
    return undefined;
  if ('also' in reading) return undefined;
  const parts: readonly DatedReading[] = reading.kind === 'list' ? reading.parts : [reading];
  const rules: RecurrenceRule[] = [];
  const doubts: Doubt[] = [...(reading.doubts ?? [])];
  let monthOfNext: number | undefined;
  for (const part of [...parts].reverse()) {
    const point = part.kind === 'range' ? part.end : part.point;
    const rule =
      every === 1
        ? monthlyRule(point)
        : yearlyRule(point, monthOfNext, part.kind === 'point' ? part.bound : part.endBound);
    // "ngày 30/2 hằng năm": no year holds it, and the day itself says so best.
    if (!rule && every === 12 && point.shape === 'day' && point.month !== undefined) return part;
    if (!rule) return undefined;
    if (rule.unit === 'month' && every === 12) monthOfNext = rule.month;
    if (point.year) doubts.push({ kind: 'twoReadings', other: head });
    doubts.push(...(point.doubts ?? []), ...(part === reading ? [] : (part.doubts ?? [])));
    const bound = part.kind === 'point' ? part.bound : part.endBound;
    const time = point.shape === 'day' ? point.time : undefined;
    rules.unshift({ ...rule, ...(bound ? { bound } : {}), ...(time ? { time } : {}) });
    if (rule.unit !== 'month' || typeof rule.day !== 'number') continue;
    // Of the days of a year only 29 February is not in each.
    const isMissing = rule.day > 28 && (every === 1 || (rule.month === 2 && rule.day === 29));
    if (isMissing) doubts.push({ kind: 'dayNotEveryMonth', day: rule.day });
  }
  return { kind: 'recurring', rules, doubts };
}

function monthlyRule(point: WrittenPoint): RecurrenceRule | undefined {
  if (point.shape !== 'day' || point.month !== undefined) return undefined;
  if (point.day < 1 || point.day > 31) return undefined;
  return { unit: 'month', every: 1, month: 1, day: point.day === 31 ? 'last' : point.day };
}

function yearlyRule(
  point: WrittenPoint,
  nextMonth: number | undefined,
  bound: 'before' | 'by' | undefined,
): RecurrenceRule | undefined {
  const isBefore = bound === 'before';
  const months = (first: number, last: number, toDay?: number): RecurrenceRule | undefined => {
    if (first < 1 || last > 12) return undefined;
    const day = isBefore ? (toDay ?? 1) : toDay === undefined || toDay > 28 ? 'last' : toDay;
    return { unit: 'month', every: 12, month: isBefore ? first : last, day };
  };
  switch (point.shape) {
    case 'day': {
      const month = point.month ?? nextMonth;
      // 29 February is a day of some years only; the last day of February stands for it elsewhere.
      const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      if (month === undefined || point.day < 1 || point.day > (days[month - 1] ?? 0)) return undefined;
      return { unit: 'month', every: 12, month, day: point.day };
    }
    case 'month':
      return months(point.month, point.month, point.toDay);
    case 'quarter':
      return point.vague === 'start' || point.vague === 'middle'
        ? undefined
        : months(point.quarter * 3 - 2, point.quarter * 3);
    case 'months':
      return months(point.first, point.last);
    case 'year':
      return point.vague === 'start' ? months(1, 3) : point.vague === 'middle' ? months(1, 6) : months(1, 12);
    case 'years':
      return undefined;
  }
}
