import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { plannedDays } from '../../../src/domain/progress/planned-days';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { on } from './progress-vocabulary';

/** Each item as "its last days, status". */
function review(countNotApplicable: boolean, items: readonly (readonly [string, string])[]): AppendixReview {
  return {
    options: { countNotApplicable },
    items: items.map(([days, status]) => ({
      item: { status },
      lastDays: days === '' ? [] : days.split(' ').map(on),
    })),
  } as unknown as AppendixReview;
}

test('plannedDays() takes the last day of each item, of all appendices, in order; done ones too', () => {
  const first = review(true, [
    ['2024-09-30', 'done'],
    ['2024-03-31 2024-06-30 2024-12-31', 'inProgress'],
    ['', 'unknown'],
  ]);
  const second = review(true, [['2024-01-31', 'notStarted']]);
  const { days, without } = plannedDays([first, second]);
  expect([days.map(formatIsoDate), without]).toEqual([['2024-01-31', '2024-09-30', '2024-12-31'], 1]);
});

test.each([
  [true, 1],
  [false, 0],
])(
  'plannedDays(): an item that does not arise is planned where it counts (%p)',
  (countNotApplicable, items) => {
    const found = plannedDays([review(countNotApplicable, [['2024-01-31', 'notApplicable']])]);
    expect([found.days.length, found.without]).toEqual([items, 0]);
  },
);
