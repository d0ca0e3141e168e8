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

describe('standingWindows()', () => {
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
