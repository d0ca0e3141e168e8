import type { Doubt, WrittenPoint } from '../reading';

/** A point with the year and, for a lone day, the month that it takes from its neighbours or the plan. */
export interface PlacedPoint {
  readonly point: WrittenPoint;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly doubts: readonly Doubt[];
}

/** A stretch into the next year that comes so near to a whole one was hardly meant. */
const MOST_MONTHS_SHORT_OF_YEAR = 2;

interface Draft {
  point: WrittenPoint;
  year: number | undefined;
  month: number | undefined;
  doubts: Doubt[];
}

/**
 * Fills in what the points of one cell share, in the order written. Parts flow backward ("15 - 20/6/2024",
 * "30/6 và 31/12/2024") unless a point would then pass the next one: "từ 15/11 đến 15/01/2024" began a year
 * earlier. What is still missing comes from before it, and at last from the plan's year.
 */
export function fillMissingParts(
  points: readonly WrittenPoint[],
  planYear: number | undefined,
): readonly PlacedPoint[] {
  const drafts = points.map((point) => ({
    point,
    year: ownYear(point, planYear),
    month: ownMonth(point),
    doubts: [] as Doubt[],
  }));
  const isYearWritten = drafts.some((draft) => draft.year !== undefined);
  flowBackward(drafts, flowMonthBackward);
  flowBackward(drafts, flowYearBackward);
  flowForward(drafts, isYearWritten, planYear);
  return drafts;
}

function ownYear(point: WrittenPoint, planYear: number | undefined): number | undefined {
  if (point.shape === 'years') return point.last;
  if (point.year?.kind === 'number') return point.year.value;
  return point.year && planYear !== undefined ? planYear + point.year.offset : undefined;
}

/** Where in its year a point ends, in months. */
function ownMonth(point: WrittenPoint): number | undefined {
  switch (point.shape) {
    case 'day':
    case 'month':
      return point.month;
    case 'quarter':
      return point.vague === 'start' ? point.quarter * 3 - 2 : point.quarter * 3;
    case 'months':
      return point.last;
    case 'year':
      return point.vague === 'start' ? 3 : point.vague === 'middle' ? 6 : 12;
    case 'years':
      return 12;
  }
}

/** Where in its year a point begins: month and day. */
function monthAndDayOf(draft: Draft): readonly [number, number] {
  const { point } = draft;
  switch (point.shape) {
    case 'day':
      return [draft.month ?? 0, point.day];
    case 'month':
      return [point.month, 1];
    case 'quarter':
      return [point.quarter * 3 - 2, 1];
    case 'months':
      return [point.first, 1];
    case 'year':
    case 'years':
      return [1, 1];
  }
}

const dayOf = (draft: Draft): number => (draft.point.shape === 'day' ? draft.point.day : 31);

/** Whether `a` would begin after the end of `b` in the same year. A day within the period before it does not. */
function passes(a: Draft, b: Draft): boolean {
  const [month, day] = monthAndDayOf(a);
  return month > (b.month ?? 0) || (month === b.month && day > dayOf(b));
}

/** What flows from each point into the one before it, beginning at the last. */
function flowBackward(drafts: readonly Draft[], flow: (next: Draft, draft: Draft) => void): void {
  drafts.reduceRight<Draft | undefined>((next, draft) => {
    if (next) flow(next, draft);
    return draft;
  }, undefined);
}

function flowMonthBackward(next: Draft, draft: Draft): void {
  if (draft.month !== undefined || next.month === undefined || next.point.shape !== 'day') return;
  draft.month = next.month;
  if (dayOf(draft) <= dayOf(next)) return;
  draft.month = next.month === 1 ? 12 : next.month - 1;
}

function flowYearBackward(next: Draft, draft: Draft): void {
  if (draft.year !== undefined || next.year === undefined || next.point.shape === 'years') return;
  const isEarlier = passes(draft, next);
  draft.year = isEarlier ? next.year - 1 : next.year;
  // "từ 30/6 đến 01/6/2024" may be eleven months, or a slip of the pen.
  const isAlmostYear = isEarlier && monthAndDayOf(draft)[0] - (next.month ?? 0) <= MOST_MONTHS_SHORT_OF_YEAR;
  if (isAlmostYear) draft.doubts.push({ kind: 'yearAssumed', year: draft.year });
}

function flowForward(drafts: Draft[], isYearWritten: boolean, planYear: number | undefined): void {
  for (const [index, draft] of drafts.entries()) {
    const previous = drafts[index - 1];
    // Only a day may lack its month.
    if (draft.month === undefined && previous?.month !== undefined && previous.point.shape === 'day') {
      draft.month = previous.month;
      draft.doubts.push({ kind: 'twoReadings', other: '' });
    }
    if (draft.year !== undefined) continue;
    const carried = previous?.year ?? planYear;
    if (carried === undefined) continue;
    if (!previous) {
      draft.year = carried;
      continue;
    }
    // "từ tháng 11 đến tháng 2": the end can only lie in the year after, which nobody wrote.
    const isNext = passes(previous, draft);
    draft.year = isNext ? carried + 1 : carried;
    if (isNext) draft.doubts.push({ kind: 'yearAssumed', year: carried + 1 });
    else if (isYearWritten && carried !== planYear) draft.doubts.push({ kind: 'yearAssumed', year: carried });
  }
}
