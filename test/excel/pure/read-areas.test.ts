import { addressList } from '../../../src/domain/edits/highlights/row-areas';
import { areaCells, readAreas } from '../../../src/excel/reading/read-areas';

test.each([
  ['A14:K14', 'A14:K14'],
  ['A14:K14,A18:K18', 'A14:K14,A18:K18'],
  ['A14:K14, A18:K18', 'A14:K14,A18:K18'],
  ["'Phụ lục 1'!A14:K14,'Phụ lục 1'!A18:K18", 'A14:K14,A18:K18'],
  ['Sheet1!$A$14:$K$14', 'A14:K14'],
  ['K8', 'K8'],
  // A sheet of two quarters, whose name looks like two cells.
  ["'Q1,Q2'!A14:K14", 'A14:K14'],
  ["'Q1, ''Q2'', Q3'!A14:K14,'Q1, ''Q2'', Q3'!A18", 'A14:K14,A18'],
  ['', ''],
  // Whole columns and rows, as Excel tells them.
  ['A:K', 'A1:K1048576'],
  ["'Phụ lục 1'!$14:$15,K8", 'A14:XFD15,K8'],
  ['#REF!', ''],
])('"%s" is the areas "%s"', (addresses, areas) => {
  expect(addressList(readAreas(addresses))).toBe(areas);
});

test('areas stand in the order in which they are told', () => {
  expect(readAreas('B18:C19,A14')).toEqual([
    { firstRow: 18, firstColumn: 2, lastRow: 19, lastColumn: 3 },
    { firstRow: 14, firstColumn: 1, lastRow: 14, lastColumn: 1 },
  ]);
});

test.each([
  [{ firstRow: 8, firstColumn: 11, lastRow: 8, lastColumn: 11 }, 1],
  [{ firstRow: 14, firstColumn: 2, lastRow: 15, lastColumn: 12 }, 22],
])('%j has %i cells', (area, cells) => {
  expect(areaCells(area)).toBe(cells);
});
