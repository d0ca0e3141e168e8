import { restoringEntry } from '../../../src/excel/reading/restoring-entry';

test.each<readonly [unknown, unknown, string | number | boolean]>([
  ['30/6', '30/6', "'30/6"],
  ['', '', ''],
  [0.6, 0.6, 0.6],
  [0, 0, 0],
  // Some programs tell a number as a text.
  [0.6, '0.6', 0.6],
  [false, false, false],
  [3, '=1+2', '=1+2'],
  // A text that looks like a formula: its cell shows what it holds.
  ['=1+2', '=1+2', "'=1+2"],
  [null, null, ''],
  [undefined, undefined, ''],
])('the value %j with the formula %j is entered as %j', (value, formula, entry) => {
  expect(restoringEntry(value, formula)).toBe(entry);
});
