import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import { withTypedSetting } from '../../../src/taskpane/present/typed-settings';

test.each([
  ['30/06/2024', '2024-06-30'],
  ['5/8/2024', '2024-08-05'],
  [' 29.2.2024 ', '2024-02-29'],
  ['31-12-2025', '2025-12-31'],
])('the as-of date %p is kept as %s', (typed, kept) => {
  expect(withTypedSetting(DEFAULT_SETTINGS, 'asOf', typed)).toEqual({ ...DEFAULT_SETTINGS, asOf: kept });
});

test.each(['31/6/2024', '29/2/2023', '11/15/2024', '2024-06-30', '30/6', 'hôm nay', '1/1/24'])(
  'the as-of date %p is refused, never bent',
  (typed) => {
    expect(withTypedSetting(DEFAULT_SETTINGS, 'asOf', typed)).toBeUndefined();
  },
);

test('blank takes a date or a year away again', () => {
  const set = { ...DEFAULT_SETTINGS, asOf: '2024-06-30', planYear: 2024 };
  expect(withTypedSetting(set, 'asOf', '  ')).not.toHaveProperty('asOf');
  expect(withTypedSetting(set, 'planYear', '')).not.toHaveProperty('planYear');
});

test.each([
  ['2024', 2024],
  ['1990', 1990],
  ['2100', 2100],
  ['1989', undefined],
  ['2101', undefined],
  ['24', undefined],
  ['năm nay', undefined],
])('the plan year %p is %p', (typed, kept) => {
  expect(withTypedSetting(DEFAULT_SETTINGS, 'planYear', typed)?.planYear).toBe(kept);
});

test.each([
  ['0', 0],
  ['30', 30],
  ['366', 366],
  ['367', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
])('due soon within %p days is %p', (typed, kept) => {
  expect(withTypedSetting(DEFAULT_SETTINGS, 'dueSoonDays', typed)?.dueSoonDays).toBe(kept);
});
