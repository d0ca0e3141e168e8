import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import { withTypedSetting } from '../../../src/taskpane/present/typed-settings';
import type { TypedSetting } from '../../../src/taskpane/state/wrong-setting';

/** The plan of these tests is one of 2024. */
const typed = (name: TypedSetting, text: string, settings: Settings = DEFAULT_SETTINGS) =>
  withTypedSetting(settings, name, text, 2024);

test.each([
  ['30/06/2024', '2024-06-30'],
  ['5/8/2024', '2024-08-05'],
  [' 29.2.2024 ', '2024-02-29'],
  ['31-12-2025', '2025-12-31'],
  ['30/6', '2024-06-30'],
  ['1.10', '2024-10-01'],
  ['29/2', '2024-02-29'],
])('the as-of date %p is kept as %s', (text, kept) => {
  expect(typed('asOf', text)).toEqual({ kind: 'settings', settings: { ...DEFAULT_SETTINGS, asOf: kept } });
});

test.each([
  ['31/6/2024', { kind: 'noSuchDay', day: 31, month: 6, lastDay: 30 }],
  ['31/6', { kind: 'noSuchDay', day: 31, month: 6, lastDay: 30 }],
  ['29/2/2023', { kind: 'noSuchDay', day: 29, month: 2, lastDay: 28 }],
  ['11/15/2024', { kind: 'noSuchMonth', month: 15 }],
  ['2024-06-30', { kind: 'unreadable', typed: '2024-06-30' }],
  ['hôm nay', { kind: 'unreadable', typed: 'hôm nay' }],
  ['1/1/24', { kind: 'unreadable', typed: '1/1/24' }],
  ['30/6/', { kind: 'unreadable', typed: '30/6/' }],
])('the as-of date %p is refused, never bent: %j', (text, why) => {
  expect(typed('asOf', text)).toEqual({ kind: 'wrong', why });
});

test('blank takes a date or a year away again', () => {
  const set = { ...DEFAULT_SETTINGS, asOf: '2024-06-30', planYear: 2024 };
  const { asOf: _day, ...withoutDay } = set;
  const { planYear: _year, ...withoutYear } = set;
  expect(typed('asOf', '  ', set)).toEqual({ kind: 'settings', settings: withoutDay });
  expect(typed('planYear', '', set)).toEqual({ kind: 'settings', settings: withoutYear });
});

test.each(['2024', '1990', '2100'])('the plan year %p is kept', (text) => {
  expect(typed('planYear', text)).toEqual({
    kind: 'settings',
    settings: { ...DEFAULT_SETTINGS, planYear: Number(text) },
  });
});

test.each(['1989', '2101', '24', 'năm nay'])('the plan year %p is refused', (text) => {
  expect(typed('planYear', text)).toEqual({ kind: 'wrong', why: { kind: 'unreadable', typed: text } });
});

test.each(['0', '30', '366'])('due soon within %p days is kept', (text) => {
  expect(typed('dueSoonDays', text)).toEqual({
    kind: 'settings',
    settings: { ...DEFAULT_SETTINGS, dueSoonDays: Number(text) },
  });
});

test.each(['367', '-1', '1.5', ''])('due soon within %p days is refused', (text) => {
  expect(typed('dueSoonDays', text)).toEqual({ kind: 'wrong', why: { kind: 'unreadable', typed: text } });
});
