import { checkedCells } from '../../../src/excel/reading/catalogue-cells';

const CELLS = {
  address: "'Danh mục tiêu chí'!B3:C4",
  values: [
    ['1.1', 2],
    [true, ''],
  ],
  formats: [
    ['@', '0.0'],
    ['General', null],
  ],
};

test('the cells of a catalogue stand where Excel says, in their formats', () => {
  expect(checkedCells(CELLS)).toEqual({
    firstRow: 3,
    firstColumn: 2,
    rows: [
      [
        { kind: 'text', text: '1.1', shown: '1.1', format: '@' },
        { kind: 'number', value: 2, shown: '2.0', format: '0.0' },
      ],
      [{ kind: 'boolean', value: true, shown: 'TRUE' }, { kind: 'empty' }],
    ],
  });
});

test('a format that Excel does not tell is the usual one', () => {
  expect(
    checkedCells({ ...CELLS, values: [['1.1', 2]], formats: [['@', null]] })?.rows[0]?.[1],
  ).toMatchObject({
    format: 'General',
  });
  expect(checkedCells({ ...CELLS, formats: [] })?.rows[0]?.[0]).toMatchObject({ format: 'General' });
});

test.each<readonly [string, Parameters<typeof checkedCells>[0]]>([
  ['there are none', undefined],
  ['Excel does not tell where they stand', { ...CELLS, address: '' }],
  ['Excel kept back the values', { ...CELLS, values: undefined }],
  ['Excel kept back the formats', { ...CELLS, formats: undefined }],
  ['a value is none', { ...CELLS, values: [[null]] }],
  ['a format is none', { ...CELLS, formats: [[7]] }],
  ['values are no grid', { ...CELLS, values: ['1.1'] }],
  ['formats are no grid', { ...CELLS, formats: ['@'] }],
])('no cells where %s', (_, cells) => {
  expect(checkedCells(cells)).toBeUndefined();
});
