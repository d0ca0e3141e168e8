import { isFields } from '../../../src/excel/stored/is-fields';

test.each<readonly [unknown, boolean]>([
  [{}, true],
  [{ dueSoonDays: 7 }, true],
  [[], false],
  [[{ dueSoonDays: 7 }], false],
  [null, false],
  [undefined, false],
  ['7', false],
  [7, false],
])('%j has fields: %s', (value, hasFields) => {
  expect(isFields(value)).toBe(hasFields);
});
