import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import type { DatedReading, Reading, WrittenPoint } from '../../../../src/domain/deadlines/reading';
import { endOf, resolveReading } from '../../../../src/domain/deadlines/resolve/resolve-reading';

const on = (day: number, month: number, year = 2024): CalendarDate => ({ year, month, day });
const dayOf = (day: number, month: number): WrittenPoint => ({ shape: 'day', day, month });
const monthOf = (month: number): WrittenPoint => ({ shape: 'month', month });
const point = (written: WrittenPoint): DatedReading => ({ kind: 'point', point: written });
const range = (start: WrittenPoint, end: WrittenPoint): DatedReading => ({ kind: 'range', start, end });

/** The deadline of a reading in the plan of 2024. */
function deadlineOf(reading: Reading) {
  const resolution = resolveReading(reading, 2024);
  return resolution.kind === 'deadline' ? resolution.deadline : resolution.problem.reason;
}

const doubtsOf = (reading: Reading, planYear?: number) => resolveReading(reading, planYear).doubts;

const JUNE = { unit: 'month', year: 2024, month: 6 } as const;

describe('a point', () => {
  it('that is a day is a date', () => {
    expect(deadlineOf(point(dayOf(15, 6)))).toStrictEqual({ kind: 'date', date: on(15, 6) });
  });

  it('keeps its bound and its hour', () => {
    const time = { hour: 16, minute: 30 };
    expect(
      deadlineOf({ kind: 'point', point: { shape: 'day', day: 24, month: 8, time }, bound: 'before' }),
    ).toStrictEqual({ kind: 'date', date: on(24, 8), bound: 'before', time });
  });

  it('that is a period is one', () => {
    expect(deadlineOf(point(monthOf(6)))).toStrictEqual({ kind: 'period', period: JUNE });
  });

  it('by the end of a period is its last day', () => {
    expect(deadlineOf({ kind: 'point', point: monthOf(6), bound: 'by' })).toStrictEqual({
      kind: 'date',
      date: on(30, 6),
      bound: 'by',
      period: JUNE,
    });
  });

  it('before a period is its first day', () => {
    expect(deadlineOf({ kind: 'point', point: monthOf(6), bound: 'before' })).toStrictEqual({
      kind: 'date',
      date: on(1, 6),
      bound: 'before',
      period: JUNE,
    });
  });

  it('in a part of a period is the last day of the part, and so is one before it', () => {
    const middle: WrittenPoint = { shape: 'month', month: 6, toDay: 15, vague: 'middle' };
    expect(deadlineOf(point(middle))).toStrictEqual({
      kind: 'date',
      date: on(15, 6),
      period: JUNE,
      vague: 'middle',
    });
    expect(deadlineOf({ kind: 'point', point: middle, bound: 'before' })).toStrictEqual({
      kind: 'date',
      date: on(15, 6),
      bound: 'before',
      period: JUNE,
      vague: 'middle',
    });
  });

  it('keeps its share of the work, and what goes on behind it', () => {
    expect(deadlineOf({ kind: 'point', point: monthOf(6), share: 50, also: 'ongoing' })).toStrictEqual({
      kind: 'period',
      period: JUNE,
      share: 50,
      also: 'ongoing',
    });
  });

  it('that no calendar holds is a problem, with the doubts of its reading', () => {
    expect(
      resolveReading({ kind: 'point', point: dayOf(31, 4), doubts: [{ kind: 'tentative' }] }, 2023),
    ).toStrictEqual({
      kind: 'problem',
      problem: { reason: 'impossibleDay', day: 31, month: 4, year: 2023, lastDay: 30 },
      doubts: [{ kind: 'tentative' }],
    });
  });

  it('without a year anywhere is a problem, which is the smaller one', () => {
    const problemOf = (written: WrittenPoint) => {
      const resolution = resolveReading(point(written), undefined);
      return resolution.kind === 'problem' ? resolution.problem.reason : undefined;
    };
    expect(problemOf(dayOf(15, 6))).toBe('noYear');
    expect(problemOf(dayOf(29, 2))).toBe('noYear');
    expect(problemOf(dayOf(30, 2))).toBe('impossibleDay');
    expect(problemOf(monthOf(13))).toBe('impossibleMonth');
  });

  it('has the doubts of its reading, then its own', () => {
    expect(
      doubtsOf(
        {
          kind: 'point',
          point: { shape: 'day', day: 15, month: 6, weekday: 5, doubts: [{ kind: 'vague' }] },
          doubts: [{ kind: 'tentative' }],
        },
        2024,
      ),
    ).toEqual([{ kind: 'tentative' }, { kind: 'vague' }, { kind: 'weekday', written: 5, actual: 6 }]);
    expect(doubtsOf(point(dayOf(15, 6)), 2024)).toEqual([]);
  });
});

describe('a range', () => {
  it.each<[WrittenPoint, WrittenPoint, CalendarDate, CalendarDate]>([
    [dayOf(15, 6), dayOf(20, 6), on(15, 6), on(20, 6)],
    [dayOf(15, 6), dayOf(15, 6), on(15, 6), on(15, 6)],
    [monthOf(3), monthOf(9), on(1, 3), on(30, 9)],
    [{ shape: 'month', month: 3, toDay: 10, vague: 'start' }, dayOf(31, 3), on(1, 3), on(31, 3)],
    [{ shape: 'day', day: 15 }, dayOf(20, 6), on(15, 6), on(20, 6)],
  ])('of %j and %j has its first day and its last', (start, end, first, last) => {
    expect(deadlineOf(range(start, end))).toStrictEqual({ kind: 'range', start: first, end: last });
  });

  it('keeps its bound, its share and what goes on behind it', () => {
    expect(
      deadlineOf({
        kind: 'range',
        start: dayOf(1, 6),
        end: dayOf(30, 6),
        endBound: 'by',
        share: 40,
        also: 'recurring',
      }),
    ).toStrictEqual({
      kind: 'range',
      start: on(1, 6),
      end: on(30, 6),
      endBound: 'by',
      share: 40,
      also: 'recurring',
    });
  });

  it.each<[WrittenPoint, CalendarDate]>([
    [monthOf(6), on(1, 6)],
    [dayOf(10, 6), on(10, 6)],
    [{ shape: 'month', month: 6, toDay: 15, vague: 'middle' }, on(15, 6)],
  ])('before %j ends with the day before which it ends', (end, day) => {
    expect(deadlineOf({ kind: 'range', start: dayOf(1, 5), end, endBound: 'before' })).toStrictEqual({
      kind: 'range',
      start: on(1, 5),
      end: day,
      endBound: 'before',
    });
  });

  it('by the end of a month ends with its last day', () => {
    expect(deadlineOf({ kind: 'range', start: dayOf(1, 5), end: monthOf(6), endBound: 'by' })).toMatchObject({
      end: on(30, 6),
    });
  });

  it('that ends before it starts is a problem', () => {
    const year = { kind: 'number', value: 2024 } as const;
    const whole = (written: WrittenPoint): WrittenPoint => ({ ...written, year });
    expect(deadlineOf(range(whole(dayOf(2, 6)), whole(dayOf(1, 6))))).toBe('endBeforeStart');
    expect(
      deadlineOf({ kind: 'range', start: whole(dayOf(2, 6)), end: whole(monthOf(6)), endBound: 'before' }),
    ).toBe('endBeforeStart');
  });

  it.each([29, 30])('of %d days may be the one from 1 to 30 June', (writtenDays) => {
    expect(doubtsOf({ kind: 'range', start: dayOf(1, 6), end: dayOf(30, 6), writtenDays }, 2024)).toEqual([]);
  });

  it.each([28, 31])('of %d days is not the one from 1 to 30 June', (written) => {
    expect(
      doubtsOf({ kind: 'range', start: dayOf(1, 6), end: dayOf(30, 6), writtenDays: written }, 2024),
    ).toEqual([{ kind: 'durationDisagrees', written, actual: 30 }]);
  });

  it('has the doubts of its start, then of its end, then those of the years', () => {
    expect(
      doubtsOf(
        {
          kind: 'range',
          start: { shape: 'month', month: 11, doubts: [{ kind: 'vague' }] },
          end: { shape: 'month', month: 2, doubts: [{ kind: 'tentative' }] },
        },
        2024,
      ),
    ).toEqual([{ kind: 'vague' }, { kind: 'tentative' }, { kind: 'yearAssumed', year: 2025 }]);
  });
});

describe('a list', () => {
  it('has all its parts, with what they share', () => {
    expect(
      deadlineOf({
        kind: 'list',
        parts: [
          { kind: 'point', point: { shape: 'day', day: 15 }, share: 30 },
          point(dayOf(30, 6)),
          range(dayOf(1, 7), dayOf(31, 7)),
          { kind: 'range', start: monthOf(8), end: monthOf(9), share: 70 },
          point({ shape: 'quarter', quarter: 4, year: { kind: 'number', value: 2024 } }),
        ],
      }),
    ).toStrictEqual({
      kind: 'list',
      parts: [
        { kind: 'date', date: on(15, 6), share: 30 },
        { kind: 'date', date: on(30, 6) },
        { kind: 'range', start: on(1, 7), end: on(31, 7) },
        { kind: 'range', start: on(1, 8), end: on(30, 9), share: 70 },
        { kind: 'period', period: { unit: 'quarter', year: 2024, quarter: 4 } },
      ],
    });
  });

  const year = { kind: 'number', value: 2024 } as const;
  const part = (written: WrittenPoint) => point({ ...written, year });

  it.each<[DatedReading, DatedReading]>([
    [part(dayOf(1, 7)), part(dayOf(30, 6))],
    [part(monthOf(6)), part(dayOf(29, 6))],
    [range(dayOf(1, 5), { ...dayOf(1, 6), year }), part(monthOf(5))],
  ])('is out of order where %j stands before %j', (first, second) => {
    expect(doubtsOf({ kind: 'list', parts: [first, second] }, 2024)).toEqual([{ kind: 'outOfOrder' }]);
    expect(doubtsOf({ kind: 'list', parts: [second, first] }, 2024)).toEqual([]);
  });

  it('is in order where two parts end on one day', () => {
    expect(doubtsOf({ kind: 'list', parts: [part(monthOf(6)), part(dayOf(30, 6))] }, 2024)).toEqual([]);
  });

  it('has its own doubts, then those of its parts', () => {
    expect(
      doubtsOf(
        {
          kind: 'list',
          parts: [
            { ...part(dayOf(30, 6)), doubts: [{ kind: 'tentative' }] },
            { kind: 'point', point: { ...monthOf(3), year, doubts: [{ kind: 'vague' }] } },
          ],
          doubts: [{ kind: 'severalRhythms' }],
        },
        2024,
      ),
    ).toEqual([{ kind: 'severalRhythms' }, { kind: 'tentative' }, { kind: 'vague' }, { kind: 'outOfOrder' }]);
  });

  it('is a problem where one part is', () => {
    expect(
      resolveReading(
        { kind: 'list', parts: [point(dayOf(30, 6)), point(monthOf(13))], doubts: [{ kind: 'vague' }] },
        2024,
      ),
    ).toStrictEqual({
      kind: 'problem',
      problem: { reason: 'impossibleMonth', month: 13 },
      doubts: [{ kind: 'vague' }],
    });
  });
});

describe('a rhythm', () => {
  const rules = [{ unit: 'day' }] as const;

  it('is kept', () => {
    expect(deadlineOf({ kind: 'recurring', rules })).toStrictEqual({ kind: 'recurring', rules });
    expect(doubtsOf({ kind: 'recurring', rules, doubts: [{ kind: 'openDays' }] })).toEqual([
      { kind: 'openDays' },
    ]);
  });

  it.each<[DatedReading, CalendarDate, CalendarDate]>([
    [point(monthOf(6)), on(1, 6), on(30, 6)],
    [point(dayOf(15, 6)), on(15, 6), on(15, 6)],
    [range(monthOf(3), monthOf(12)), on(1, 3), on(31, 12)],
  ])('within %j has the first day and the last', (within, start, end) => {
    expect(deadlineOf({ kind: 'recurring', rules, within })).toStrictEqual({
      kind: 'recurring',
      rules,
      within: { start, end },
    });
  });

  it('has its own doubts, then those of its stretch', () => {
    const within = point({ shape: 'month', month: 6, doubts: [{ kind: 'vague' }] });
    expect(doubtsOf({ kind: 'recurring', rules, within, doubts: [{ kind: 'openDays' }] }, 2024)).toEqual([
      { kind: 'openDays' },
      { kind: 'vague' },
    ]);
  });

  it('is a problem where its stretch is', () => {
    expect(resolveReading({ kind: 'recurring', rules, within: point(monthOf(13)) }, 2024)).toStrictEqual({
      kind: 'problem',
      problem: { reason: 'impossibleMonth', month: 13 },
      doubts: [],
    });
  });
});

describe('what goes on, or waits for something', () => {
  it('keeps the day from which it does', () => {
    expect(deadlineOf({ kind: 'ongoing' })).toStrictEqual({ kind: 'ongoing' });
    expect(deadlineOf({ kind: 'ongoing', from: monthOf(5) })).toStrictEqual({
      kind: 'ongoing',
      from: on(1, 5),
    });
    expect(deadlineOf({ kind: 'conditional', trigger: 'khi phát sinh' })).toStrictEqual({
      kind: 'conditional',
      trigger: 'khi phát sinh',
    });
    expect(deadlineOf({ kind: 'conditional', trigger: 'khi phát sinh', from: dayOf(15, 5) })).toStrictEqual({
      kind: 'conditional',
      trigger: 'khi phát sinh',
      from: on(15, 5),
    });
  });

  it('is a problem where that day is, whichever year is missing', () => {
    expect(deadlineOf({ kind: 'ongoing', from: monthOf(13) })).toBe('impossibleMonth');
    expect(
      resolveReading({ kind: 'ongoing', from: monthOf(5), doubts: [{ kind: 'vague' }] }, undefined),
    ).toStrictEqual({ kind: 'problem', problem: { reason: 'noYear' }, doubts: [{ kind: 'vague' }] });
    expect(resolveReading({ kind: 'ongoing', from: dayOf(31, 4) }, undefined)).toMatchObject({
      problem: { reason: 'impossibleDay' },
    });
  });
});

describe('so many days from a day', () => {
  it('end by the last of them', () => {
    expect(deadlineOf({ kind: 'counted', days: 15, from: dayOf(20, 6) })).toStrictEqual({
      kind: 'date',
      date: on(5, 7),
      bound: 'by',
    });
  });

  it('are doubtful where that day is: 15/6/2024 is a Saturday', () => {
    expect(
      doubtsOf(
        {
          kind: 'counted',
          days: 15,
          from: { shape: 'day', day: 15, month: 6, weekday: 1 },
          doubts: [{ kind: 'countedDays', days: 15 }],
        },
        2024,
      ),
    ).toEqual([
      { kind: 'countedDays', days: 15 },
      { kind: 'weekday', written: 1, actual: 6 },
    ]);
  });

  it('are a problem where that day is', () => {
    expect(
      resolveReading({ kind: 'counted', days: 15, from: dayOf(31, 4), doubts: [{ kind: 'vague' }] }, 2024),
    ).toMatchObject({ kind: 'problem', problem: { reason: 'impossibleDay' }, doubts: [{ kind: 'vague' }] });
  });
});

it('a text that is no deadline stays none', () => {
  expect(
    resolveReading({ kind: 'invalid', reason: 'placeholder', doubts: [{ kind: 'vague' }] }, 2024),
  ).toStrictEqual({
    kind: 'deadline',
    deadline: { kind: 'invalid', reason: 'placeholder' },
    doubts: [{ kind: 'vague' }],
  });
});

it('endOf() is the last day that a part names', () => {
  expect(endOf({ kind: 'date', date: on(15, 6), bound: 'before' })).toEqual(on(15, 6));
  expect(endOf({ kind: 'period', period: JUNE })).toEqual(on(30, 6));
  expect(endOf({ kind: 'range', start: on(1, 6), end: on(20, 6) })).toEqual(on(20, 6));
});
