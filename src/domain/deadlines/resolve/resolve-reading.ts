import { addDays, type CalendarDate, compareDates, daysBetween } from '../../calendar/calendar-date';
import { firstDayOf, lastDayOf } from '../../calendar/period';
import type { Deadline, ListedDeadline, RangeDeadline } from '../deadline';
import type { DatedReading, Doubt, PointReading, RangeReading, Reading, WrittenPoint } from '../reading';
import { fillMissingParts } from './fill-missing-parts';
import { type PointProblem, type ResolvedPoint, resolvePoint } from './resolved-point';

/** A deadline with all that is doubtful about it, or the reason why there is none. */
export type Resolution =
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'problem'; readonly problem: PointProblem; readonly doubts: readonly Doubt[] };

interface Dated {
  readonly part: ListedDeadline;
  readonly doubts: readonly Doubt[];
}

/** Fills in years and months and finds the days of a reading. */
export function resolveReading(reading: Reading, planYear: number | undefined): Resolution {
  const doubts = [...(reading.doubts ?? [])];
  switch (reading.kind) {
    case 'point':
    case 'range': {
      const dated = resolveAll([reading], planYear);
      if (!Array.isArray(dated)) return { kind: 'problem', problem: dated, doubts };
      const [one] = dated;
      if (!one) return deadlineOf({ kind: 'invalid', reason: 'unread' }, doubts);
      doubts.push(...one.doubts);
      return deadlineOf(reading.also ? { ...one.part, also: reading.also } : one.part, doubts);
    }
    case 'list': {
      const dated = resolveAll(reading.parts, planYear);
      if (!Array.isArray(dated)) return { kind: 'problem', problem: dated, doubts };
      for (const [index, one] of dated.entries()) {
        doubts.push(...(reading.parts[index]?.doubts ?? []), ...one.doubts);
        const previous = dated[index - 1];
        if (previous && compareDates(endOf(previous.part), endOf(one.part)) > 0)
          doubts.push({ kind: 'outOfOrder' });
      }
      return deadlineOf({ kind: 'list', parts: dated.map((one) => one.part) }, doubts);
    }
    case 'recurring': {
      if (!reading.within) return deadlineOf({ kind: 'recurring', rules: reading.rules }, doubts);
      const dated = resolveAll([reading.within], planYear);
      if (!Array.isArray(dated)) return { kind: 'problem', problem: dated, doubts };
      const part = dated[0]?.part;
      doubts.push(...(dated[0]?.doubts ?? []));
      return deadlineOf(
        part
          ? {
              kind: 'recurring',
              rules: reading.rules,
              within: { start: startOfPart(part), end: endOf(part) },
            }
          : { kind: 'recurring', rules: reading.rules },
        doubts,
      );
    }
    case 'ongoing':
    case 'conditional': {
      const { from } = reading;
      const start = from && startPoint(from, planYear);
      if (start && 'reason' in start) return { kind: 'problem', problem: start, doubts };
      const since = start ? { from: start.first } : {};
      return deadlineOf(
        reading.kind === 'ongoing'
          ? { kind: 'ongoing', ...since }
          : { kind: 'conditional', trigger: reading.trigger, ...since },
        doubts,
      );
    }
    case 'counted': {
      const start = startPoint(reading.from, planYear);
      if ('reason' in start) return { kind: 'problem', problem: start, doubts };
      return deadlineOf({ kind: 'date', date: addDays(start.first, reading.days), bound: 'by' }, doubts);
    }
    case 'invalid':
      return deadlineOf({ kind: 'invalid', reason: reading.reason }, doubts);
  }
}

function deadlineOf(deadline: Deadline, doubts: readonly Doubt[]): Resolution {
  return { kind: 'deadline', deadline, doubts };
}

function startPoint(point: WrittenPoint, planYear: number | undefined): ResolvedPoint | PointProblem {
  const [placed] = fillMissingParts([point], planYear);
  if (placed?.year === undefined) return { reason: 'noYear' };
  const result = resolvePoint(point, placed.year);
  return result.ok ? result.point : result.problem;
}

function resolveAll(readings: readonly DatedReading[], planYear: number | undefined): Dated[] | PointProblem {
  const points: WrittenPoint[] = [];
  for (const reading of readings)
    if (reading.kind === 'point') points.push(reading.point);
    else points.push(reading.start, reading.end);
  const placed = fillMissingParts(points, planYear);
  const resolved: ResolvedPoint[] = [];
  for (const { point, year, month, doubts } of placed) {
    // A day that no year holds is impossible whichever year is missing.
    const result = resolvePoint(point, year ?? 2024, month);
    if (!result.ok) return result.problem;
    if (year === undefined) return { reason: 'noYear' };
    resolved.push(
      doubts.length === 0 ? result.point : { ...result.point, doubts: [...result.point.doubts, ...doubts] },
    );
  }
  const dated: Dated[] = [];
  let next = 0;
  for (const reading of readings) {
    const first = resolved[next++];
    if (!first) break;
    if (reading.kind === 'point') {
      dated.push({ part: withWorkShare(dayOrPeriod(reading, first), reading.share), doubts: first.doubts });
      continue;
    }
    const last = resolved[next++];
    if (!last) break;
    const range = rangeOf(reading, first, last);
    if ('reason' in range) return range;
    dated.push({ part: withWorkShare(range.part, reading.share), doubts: range.doubts });
  }
  return dated;
}

function withWorkShare<D extends ListedDeadline>(part: D, share: number | undefined): ListedDeadline {
  return share === undefined ? part : { ...part, share };
}

function dayOrPeriod(reading: PointReading, resolved: ResolvedPoint): ListedDeadline {
  const { point, bound } = reading;
  const { period } = resolved;
  const { vague } = point;
  const time = point.shape === 'day' ? point.time : undefined;
  if (period && bound === undefined && vague === undefined) return { kind: 'period', period };
  const isBeforePeriod = bound === 'before' && period !== undefined && vague === undefined;
  return {
    kind: 'date',
    date: isBeforePeriod ? resolved.first : resolved.last,
    ...(bound ? { bound } : {}),
    ...(time ? { time } : {}),
    ...(period ? { period } : {}),
    ...(vague ? { vague } : {}),
  };
}

function rangeOf(reading: RangeReading, first: ResolvedPoint, last: ResolvedPoint): Dated | PointProblem {
  const isBeforePeriod =
    reading.endBound === 'before' && last.period !== undefined && reading.end.vague === undefined;
  const end = isBeforePeriod ? last.first : last.last;
  // "đầu tháng 6": such a start is the part's first day.
  if (compareDates(first.first, end) > 0) return { reason: 'endBeforeStart' };
  const doubts = [...first.doubts, ...last.doubts];
  const days = daysBetween(first.first, end) + 1;
  const { writtenDays } = reading;
  // Some count the first day and some do not.
  if (writtenDays !== undefined && writtenDays !== days && writtenDays !== days - 1) {
    doubts.push({ kind: 'durationDisagrees', written: writtenDays, actual: days });
  }
  const range: RangeDeadline = { kind: 'range', start: first.first, end };
  return { part: reading.endBound ? { ...range, endBound: reading.endBound } : range, doubts };
}

/** The last day that a part names, bounds aside. */
export function endOf(part: ListedDeadline): CalendarDate {
  switch (part.kind) {
    case 'date':
      return part.date;
    case 'period':
      return lastDayOf(part.period);
    case 'range':
      return part.end;
  }
}

function startOfPart(part: ListedDeadline): CalendarDate {
  switch (part.kind) {
    case 'date':
      return part.date;
    case 'period':
      return firstDayOf(part.period);
    case 'range':
      return part.start;
  }
}
