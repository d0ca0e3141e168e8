import type { ProgressWeek } from '../../../../src/domain/progress/progress-weeks';
import { progressPicture } from '../../../../src/taskpane/present/summary/progress-picture';
import { day, on } from '../../../domain/progress/progress-vocabulary';

const week = (monday: string, planned: number, recorded?: string): ProgressWeek => ({
  monday: on(monday),
  planned,
  ...(recorded === undefined ? {} : { recorded: day(recorded) }),
});

// The plot is 284 wide from 32 to 316 and 130 high from 10 to 140: four weeks are 71 each, 10 items are 13 each.
const WEEKS = [
  week('2024-12-30', 0, '2025-01-03 1/10 0'),
  week('2025-01-06', 2),
  week('2025-03-31', 2, '2025-04-02 4/10 1'),
  week('2025-04-07', 5),
];

test('progressPicture() draws the plan as steps through the middle of each week', () => {
  expect(progressPicture(WEEKS).planned).toBe('M67.5 140H138.5V114H209.5V114H280.5V75');
});

test('progressPicture() draws what was done from one recorded week to the next, over those between', () => {
  const { done, doneDots } = progressPicture(WEEKS);
  expect(done).toBe('M67.5 127L209.5 88');
  expect(doneDots).toEqual([
    { x: 67.5, y: 127 },
    { x: 209.5, y: 88 },
  ]);
});

test('progressPicture() draws a bar where something was overdue, from the floor up', () => {
  expect(progressPicture(WEEKS).overdueBars).toEqual([{ x: 209.5, y: 127, height: 13 }]);
});

test('progressPicture() names the floor, the middle and the ceiling, which is the most that there is', () => {
  expect(progressPicture(WEEKS).levels).toEqual([
    { items: 0, y: 140 },
    { items: 5, y: 75 },
    { items: 10, y: 10 },
  ]);
});

test('progressPicture() names the first months of the quarters once each, the year’s first week as January', () => {
  expect(progressPicture(WEEKS).months).toEqual([
    { x: 67.5, month: 1 },
    { x: 280.5, month: 4 },
  ]);
});

test('progressPicture() of an empty plan has a floor, a ceiling, and no lines that are no numbers', () => {
  const picture = progressPicture([week('2024-12-30', 0), week('2025-01-06', 0)]);
  expect(picture.levels).toEqual([
    { items: 0, y: 140 },
    { items: 1, y: 10 },
  ]);
  expect(picture.planned).toBe('M103 140H245V140');
  expect(picture.done).toBe('');
});
