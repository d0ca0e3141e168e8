import { addDays, type CalendarDate, compareDates, daysBetween } from '../../calendar/calendar-date';
import { firstDayOf, lastDayOf } from '../../calendar/period';
import type { Bound } from '../bound';
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
      const one = resolveOne(reading, planYear);
      if ('reason' in one) return { kind: 'problem', problem: one, doubts };
      doubts.push(...one.doubts);
      return deadlineOf(reading.also ? { ...one.part, also: reading.also } : one.part, doubts);
    }
    case 'list': {
      const dated = resolveAll(reading.parts, planYear);
      if ('reason' in dated) return { kind: 'problem', problem: dated, doubts };
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
      const one = resolveOne(reading.within, planYear);
      if ('reason' in one) return { kind: 'problem', problem: one, doubts };
      doubts.push(...one.doubts);
      const within = { start: startOf(one.part), end: endOf(one.part) };
      return deadlineOf({ kind: 'recurring', rules: reading.rules, within }, doubts);
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
      doubts.push(...start.doubts);
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
  return onlyOne(resolvePoints([point], planYear));
}

function resolveOne(reading: DatedReading, planYear: number | undefined): Dated | PointProblem {
  return onlyOne(resolveAll([reading], planYear));
}

/** What was made of one, or why nothing was. */
function onlyOne<T extends object>(made: readonly T[] | PointProblem): T | PointProblem {
  if ('reason' in made) return made;
  const [one] = made;
  if (!one) throw new Error('Nothing was made of one reading.');
  return one;
}

function resolvePoints(
  points: readonly WrittenPoint[],
  planYear: number | undefined,
): readonly ResolvedPoint[] | PointProblem {
  const resolved: ResolvedPoint[] = [];
  for (const { point, year, month, doubts } of fillMissingParts(points, planYear)) {
    // A day that no year holds is impossible whichever year is missing.
    const result = resolvePoint(point, year ?? 2024, month);
    if (!result.ok) return result.problem;
    if (year === undefined) return { reason: 'noYear' };
    resolved.push({ ...result.point, doubts: [...result.point.doubts, ...doubts] });
  }
  return resolved;
}

function resolveAll(
  readings: readonly DatedReading[],
  planYear: number | undefined,
): readonly Dated[] | PointProblem {
  const points = readings.flatMap((reading) =>
    reading.kind === 'point' ? reading.point : [reading.start, reading.end],
  );
  const resolved = resolvePoints(points, planYear);
  if ('reason' in resolved) return resolved;
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

/** "Trước tháng 6" ends where June begins; what is before the middle of June ends with that middle. */
function edgeOf(
  { first, last }: ResolvedPoint,
  { vague }: WrittenPoint,
  bound: Bound | undefined,
): CalendarDate {
  return bound === 'before' && vague === undefined ? first : last;
}

function dayOrPeriod(reading: PointReading, resolved: ResolvedPoint): ListedDeadline {
  const { point, bound } = reading;
  const { period } = resolved;
  const { vague } = point;
  const time = point.shape === 'day' ? point.time : undefined;
  if (period && bound === undefined && vague === undefined) return { kind: 'period', period };
  return {
    kind: 'date',
    date: edgeOf(resolved, point, bound),
    ...(bound ? { bound } : {}),
    ...(time ? { time } : {}),
    ...(period ? { period } : {}),
    ...(vague ? { vague } : {}),
  };
}

function rangeOf(reading: RangeReading, first: ResolvedPoint, last: ResolvedPoint): Dated | PointProblem {
  const end = edgeOf(last, reading.end, reading.endBound);
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

function startOf(part: ListedDeadline): CalendarDate {
  switch (part.kind) {
    case 'date':
      return part.date;
    case 'period':
      return firstDayOf(part.period);
    case 'range':
      return part.start;
  }
}
