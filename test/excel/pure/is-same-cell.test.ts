import { isSameCell } from '../../../src/excel/reading/is-same-cell';

type Entry = string | number | boolean;

test.each<readonly [Entry, Entry]>([
  [0.6, 0.6],
  // A file keeps fifteen digits.
  [1 / 3, 0.333333333333333],
  ["'1.10", '1.10'],
  ["'1.10", "'1.10"],
  [true, true],
  ['', ''],
  ['=SUM(A1:A2)', '=sum( A1:A2 )'],
])('%j is still %j', (wanted, now) => {
  expect(isSameCell({ entry: wanted }, { address: 'K8', entry: now, format: 'General' })).toBe(true);
});

test.each<readonly [Entry, Entry]>([
  [0.6, 0.61],
  [0.6, 0.6001],
  [0, ''],
  [0, false],
  // The first difference that counts.
  [0, 1e-9],
  // An apostrophe within a text is a letter of it.
  ["xã Đắk R'Lấp", 'xã Đắk RLấp'],
  [1, '1'],
  ["'1", 1],
  ['a', 'A'],
  ['=A1', '=A2'],
  // A text that only looks like the formula.
  ['=A1', "'=A1"],
  ["'=A1", '=A1'],
])('%j is no longer %j', (wanted, now) => {
  expect(isSameCell({ entry: wanted }, { address: 'K8', entry: now, format: 'General' })).toBe(false);
});

test.each([
  ['0.00%', '0.00%', true],
  ['0.00%', 'General', false],
  [undefined, 'General', true],
])('the format %s asked for, %s there: %s', (format, now, isSame) => {
  const wanted = format === undefined ? { entry: 1 } : { entry: 1, format };
  expect(isSameCell(wanted, { address: 'K8', entry: 1, format: now })).toBe(isSame);
});

test('a cell that is gone is no longer the same', () => {
  expect(isSameCell({ entry: '' }, undefined)).toBe(false);
});
