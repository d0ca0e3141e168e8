import { formatDay } from '../../../../src/domain/calendar/iso-date';
import type { WrittenPoint } from '../../../../src/domain/deadlines/reading';
import { resolvePoint } from '../../../../src/domain/deadlines/resolve/resolved-point';

/** The first and the last day of a point in a year. */
function daysOf(point: WrittenPoint, year: number, month?: number): string {
  const result = resolvePoint(point, year, month);
  if (!result.ok) return result.problem.reason;
  return `${formatDay(result.point.first)} - ${formatDay(result.point.last)}`;
}

const problemOf = (point: WrittenPoint, year: number) => {
  const result = resolvePoint(point, year);
  return result.ok ? undefined : result.problem;
};

describe('a day', () => {
  it.each<[day: number, month: number, year: number]>([
    [1, 1, 2024],
    [31, 12, 2024],
    [29, 2, 2024],
    [30, 4, 2023],
  ])('%d/%d/%d is one day and no period', (day, month, year) => {
    expect(resolvePoint({ shape: 'day', day, month }, year)).toEqual({
      ok: true,
      point: { first: { year, month, day }, last: { year, month, day }, doubts: [] },
    });
  });

  it('takes the month of a neighbour where it has none of its own', () => {
    expect(daysOf({ shape: 'day', day: 15 }, 2024, 6)).toBe('15/06/2024 - 15/06/2024');
    expect(daysOf({ shape: 'day', day: 15, month: 5 }, 2024, 6)).toBe('15/05/2024 - 15/05/2024');
  });

  it('is none without a month', () => {
    expect(problemOf({ shape: 'day', day: 15 }, 2024)).toEqual({ reason: 'noMonth' });
  });

  it.each([
    [31, 4, 2024, 30],
    [30, 2, 2024, 29],
    [29, 2, 2023, 28],
    [32, 12, 2024, 31],
    [32, 1, 2024, 31],
    [0, 6, 2024, 30],
  ])('%d/%d/%d is refused, and the month has %d days', (day, month, year, lastDay) => {
    expect(problemOf({ shape: 'day', day, month }, year)).toEqual({
      reason: 'impossibleDay',
      day,
      month,
      year,
      lastDay,
    });
  });

  it.each([
    [5, 13],
    [11, 15],
    [12, 31],
  ])('%d/%d/2024 may have been written month first', (day, month) => {
    expect(problemOf({ shape: 'day', day, month }, 2024)).toEqual({
      reason: 'monthFirst',
      day,
      month,
      year: 2024,
    });
  });

  it.each([
    [13, 13],
    [31, 13],
    [15, 0],
    [2, 30],
  ])('%d/%d/2024 is in no month', (day, month) => {
    expect(problemOf({ shape: 'day', day, month }, 2024)).toEqual({ reason: 'impossibleMonth', month });
  });

  it('is doubtful where it falls on another weekday than was written: 15/6/2024 is a Saturday', () => {
    const doubtsOf = (weekday: number) => {
      const result = resolvePoint(
        { shape: 'day', day: 15, month: 6, weekday, doubts: [{ kind: 'tentative' }] },
        2024,
      );
      return result.ok ? result.point.doubts : undefined;
    };
    expect(doubtsOf(6)).toEqual([{ kind: 'tentative' }]);
    expect(doubtsOf(5)).toEqual([{ kind: 'tentative' }, { kind: 'weekday', written: 5, actual: 6 }]);
  });
});

describe('a year', () => {
  it.each([1899, 2200])('of %d was not meant', (year) => {
    expect(problemOf({ shape: 'month', month: 6 }, year)).toEqual({ reason: 'impossibleYear', year });
  });

  it.each([1900, 2199])('of %d may have been', (year) => {
    expect(daysOf({ shape: 'year' }, year)).toBe(`01/01/${year} - 31/12/${year}`);
  });
});

describe('a period', () => {
  it.each<[WrittenPoint, string]>([
    [{ shape: 'month', month: 1 }, '01/01/2024 - 31/01/2024'],
    [{ shape: 'month', month: 2 }, '01/02/2024 - 29/02/2024'],
    [{ shape: 'month', month: 12 }, '01/12/2024 - 31/12/2024'],
    [{ shape: 'month', month: 6, toDay: 10 }, '01/06/2024 - 10/06/2024'],
    [{ shape: 'month', month: 6, toDay: 31 }, '01/06/2024 - 30/06/2024'],
    [{ shape: 'quarter', quarter: 1 }, '01/01/2024 - 31/03/2024'],
    [{ shape: 'quarter', quarter: 4 }, '01/10/2024 - 31/12/2024'],
    [{ shape: 'quarter', quarter: 2, vague: 'start' }, '01/04/2024 - 30/04/2024'],
    [{ shape: 'quarter', quarter: 2, vague: 'middle' }, '01/04/2024 - 15/05/2024'],
    [{ shape: 'quarter', quarter: 2, vague: 'end' }, '01/04/2024 - 30/06/2024'],
    [{ shape: 'months', first: 1, last: 6 }, '01/01/2024 - 30/06/2024'],
    [{ shape: 'months', first: 7, last: 12 }, '01/07/2024 - 31/12/2024'],
    [{ shape: 'year' }, '01/01/2024 - 31/12/2024'],
    [{ shape: 'year', vague: 'start' }, '01/01/2024 - 31/03/2024'],
    [{ shape: 'year', vague: 'middle' }, '01/01/2024 - 30/06/2024'],
    [{ shape: 'year', vague: 'end' }, '01/01/2024 - 31/12/2024'],
    [{ shape: 'years', first: 2021, last: 2025 }, '01/01/2021 - 31/12/2025'],
    [{ shape: 'years', first: 2024, last: 2024 }, '01/01/2024 - 31/12/2024'],
  ])('%j of 2024 is %s', (point, days) => {
    expect(daysOf(point, 2024)).toBe(days);
  });

  it.each<[WrittenPoint, object]>([
    [
      { shape: 'month', month: 6, toDay: 10 },
      { unit: 'month', year: 2024, month: 6 },
    ],
    [
      { shape: 'quarter', quarter: 2, vague: 'start' },
      { unit: 'quarter', year: 2024, quarter: 2 },
    ],
    [
      { shape: 'months', first: 1, last: 9 },
      { unit: 'months', year: 2024, firstMonth: 1, lastMonth: 9 },
    ],
    [
      { shape: 'year', vague: 'middle' },
      { unit: 'year', year: 2024 },
    ],
    [
      { shape: 'years', first: 2021, last: 2025 },
      { unit: 'years', firstYear: 2021, lastYear: 2025 },
    ],
  ])('%j is kept as it was written, and its doubts with it', (point, period) => {
    const doubts = [{ kind: 'vague' }] as const;
    expect(resolvePoint({ ...point, doubts }, 2024)).toMatchObject({ ok: true, point: { period, doubts } });
    expect(resolvePoint(point, 2024)).toMatchObject({ ok: true, point: { period, doubts: [] } });
  });

  it.each<[WrittenPoint, object]>([
    [
      { shape: 'month', month: 0 },
      { reason: 'impossibleMonth', month: 0 },
    ],
    [
      { shape: 'month', month: 13 },
      { reason: 'impossibleMonth', month: 13 },
    ],
    [
      { shape: 'quarter', quarter: 0 },
      { reason: 'impossibleQuarter', quarter: '0' },
    ],
    [
      { shape: 'quarter', quarter: 5 },
      { reason: 'impossibleQuarter', quarter: '5' },
    ],
    [
      { shape: 'quarter', quarter: 5, written: 'v' },
      { reason: 'impossibleQuarter', quarter: 'V' },
    ],
    [{ shape: 'years', first: 2025, last: 2021 }, { reason: 'endBeforeStart' }],
  ])('%j is refused', (point, problem) => {
    expect(problemOf(point, 2024)).toEqual(problem);
  });
});
