import { contentArea, contentFormats, contentPrint } from '../../../src/excel/writing/sheet-content';

const CONTENT = {
  rows: [
    ['Mã', 'Tên', 'Điểm'],
    ['1.10', 'Rà soát', 2],
  ],
  textColumns: 2,
};

test.each([
  ['A1:C2', CONTENT.rows],
  ['A1:AA1', [Array.from({ length: 27 }, () => '')]],
  ['A1:A0', []],
])('the cells are %s', (area, rows) => {
  expect(contentArea({ rows, textColumns: 0 })).toBe(area);
});

test('so many columns are texts, whatever is typed there later', () => {
  expect(contentFormats(CONTENT)).toEqual([
    ['@', '@', 'General'],
    ['@', '@', 'General'],
  ]);
  expect(contentFormats({ ...CONTENT, textColumns: 0 })[0]).toEqual(['General', 'General', 'General']);
});

describe('a sheet holds what was written', () => {
  const print = (value: unknown, format: string): string => contentPrint([['Mã', value]], [['@', format]]);

  test('as long as values and formats are the same', () => {
    expect(print('1.10', '@')).toBe(print('1.10', '@'));
    // Excel calls the machine's own short date so.
    expect(print(45_611, 'dd/mm/yyyy')).toBe(print(45_611, 'm/d/yyyy'));
  });

  test.each<readonly [string, unknown, string]>([
    ['another value', '1.1', '@'],
    ['a number for a text', 1.1, '@'],
    ['another format', '1.10', 'General'],
  ])('no longer with %s', (_, value, format) => {
    expect(print(value, format)).not.toBe(print('1.10', '@'));
  });
});
