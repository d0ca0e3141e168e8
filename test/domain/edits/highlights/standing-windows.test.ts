import fc from 'fast-check';
import { addDays, type CalendarDate, compareDates } from '../../../../src/domain/calendar/calendar-date';
import type { Deadline } from '../../../../src/domain/deadlines/deadline';
import { lastDaysOnTime } from '../../../../src/domain/deadlines/last-days';
import { type DayWindow, standingWindows } from '../../../../src/domain/edits/highlights/standing-windows';
import { standingOf } from '../../../../src/domain/review/standing';

const SEED = 20241015;
const NEW_YEAR: CalendarDate = { year: 2024, month: 1, day: 1 };

const holds = (windows: readonly DayWindow[], day: CalendarDate): boolean =>
  windows.some(
    ({ from, after, to }) =>
      (from === undefined || compareDates(day, from) >= 0) &&
      (after === undefined || compareDates(day, after) > 0) &&
      (to === undefined || compareDates(day, to) <= 0),
  );

const days = fc.array(fc.integer({ min: 0, max: 365 }), { minLength: 1, maxLength: 4 });

const day = (month: number, of: number): CalendarDate => ({ year: 2024, month, day: of });

describe('standingWindows()', () => {
  /** Not begun: late after the first of its days. Begun: after the last. */
  const windows = (lastDays: readonly CalendarDate[], dueSoonDays: number, hasBegun: boolean) =>
    standingWindows(lastDays, dueSoonDays, (asOf) => {
      const parts = lastDays.map((date) => ({ kind: 'date', date }) as const);
      const options = { asOf, dueSoonDays, beforeIsStrict: true, countNotApplicable: true };
      const status = hasBegun ? 'inProgress' : 'notStarted';
      return standingOf({ deadline: { kind: 'list', parts }, status }, options, 2024).standing.kind;
    });

  it('a single day is due soon in the days before it and on it, and overdue from the next day on', () => {
    expect(windows([day(9, 30)], 7, false)).toEqual({
      overdue: [{ after: day(9, 30) }],
      dueSoon: [{ from: day(9, 23), to: day(9, 30) }],
    });
    expect(windows([day(9, 30)], 0, false)).toEqual({
      overdue: [{ after: day(9, 30) }],
      dueSoon: [{ from: day(9, 30), to: day(9, 30) }],
    });
  });

  it('each of several days is due soon once something has begun, and windows that touch are one', () => {
    expect(windows([day(6, 30), day(9, 30)], 7, true)).toEqual({
      overdue: [{ after: day(9, 30) }],
      dueSoon: [
        { from: day(6, 23), to: day(6, 30) },
        { from: day(9, 23), to: day(9, 30) },
      ],
    });
    expect(windows([day(9, 25), day(9, 30)], 7, true)).toEqual({
      overdue: [{ after: day(9, 30) }],
      dueSoon: [{ from: day(9, 18), to: day(9, 30) }],
    });
    expect(windows([day(9, 30), day(9, 30)], 7, true).overdue).toEqual([{ after: day(9, 30) }]);
  });

  it('while nothing has begun the first day decides alone', () => {
    expect(windows([day(6, 30), day(9, 30)], 7, false)).toEqual({
      overdue: [{ after: day(6, 30) }],
      dueSoon: [{ from: day(6, 23), to: day(6, 30) }],
    });
  });

  it('without days there is no window, and a state that is neither has none', () => {
    expect(windows([], 7, false)).toEqual({ overdue: [], dueSoon: [] });
    expect(standingWindows([day(9, 30)], 7, () => 'onTime')).toEqual({ overdue: [], dueSoon: [] });
    expect(standingWindows([day(9, 30)], 7, () => 'dueSoon')).toEqual({
      overdue: [],
      dueSoon: [{ after: day(9, 22) }],
    });
  });

  it(`says of every day of the year what the review would say on it (seed ${SEED})`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('notStarted', 'inProgress', 'unknown', 'conflict'),
        fc.integer({ min: 0, max: 14 }),
        (offsets, status, dueSoonDays) => {
          const parts = offsets.map((offset) => ({ kind: 'date', date: addDays(NEW_YEAR, offset) }) as const);
          const deadline: Deadline = parts.length === 1 && parts[0] ? parts[0] : { kind: 'list', parts };
          const options = { dueSoonDays, beforeIsStrict: true, countNotApplicable: true };
          const standsAt = (asOf: CalendarDate) =>
            standingOf({ deadline, status }, { ...options, asOf }, 2024).standing.kind;
          const lastDays = lastDaysOnTime(deadline, options);
          const all = standingWindows(lastDays, dueSoonDays, standsAt);
          for (const kind of ['overdue', 'dueSoon'] as const) {
            const windows = all[kind];
            for (let offset = -20; offset <= 390; offset += 1) {
              const day = addDays(NEW_YEAR, offset);
              const expected = standsAt(day);
              seen.add(expected);
              expect(holds(windows, day)).toBe(expected === kind);
            }
          }
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
    expect([...seen].sort()).toEqual(['dueSoon', 'onTime', 'overdue']);
  });
});
