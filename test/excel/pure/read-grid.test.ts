import { formatAt, loadedGrid } from '../../../src/excel/reading/read-grid';

const range = (values: unknown, numberFormat: unknown): Excel.Range =>
  ({ values, numberFormat }) as Excel.Range;

test('a loaded range is a grid', () => {
  expect(loadedGrid(range([['Đạt', 0.6]], [['@', '0.00%']]))).toEqual({
    values: [['Đạt', 0.6]],
    formats: [['@', '0.00%']],
  });
});

test.each<readonly [string, unknown, unknown]>([
  ['values', undefined, [['@']]],
  ['formats', [['Đạt']], undefined],
  ['some rows of the values', [['Đạt'], undefined], [['@'], ['@']]],
  ['some rows of the formats', [['Đạt'], ['Đạt']], [['@'], null]],
  ['the cells', 'Đạt', '@'],
])('a range of which Excel kept back %s is none', (_, values, formats) => {
  expect(loadedGrid(range(values, formats))).toBeUndefined();
});

test.each<readonly [string, readonly unknown[] | undefined, string]>([
  ['its own', ['@', '0.00%'], '0.00%'],
  ['the usual one where Excel tells none', ['@', null], 'General'],
  ['the usual one beside the cells', ['@'], 'General'],
  ['the usual one below the cells', undefined, 'General'],
])('the format of a cell is %s', (_, formats, expected) => {
  expect(formatAt(formats, 1)).toBe(expected);
});
