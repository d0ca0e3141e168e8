import { formatAddress, parseArea } from '../../../../src/domain/a1-notation';
import type { CellAddress } from '../../../../src/domain/cell-content';
import { unknownMergesThatMatter } from '../../../../src/domain/edits/ratios/unknown-merges';
import { layoutsOf } from '../../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../../support/snapshot-from-grid';

function at(address: string): CellAddress {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no cell`);
  return { row: area.firstRow, column: area.firstColumn };
}

/** Columns A to E have a heading, G is outside of the table; the last items are in row 6. */
const GRID: Grid = [
  ['PHỤ LỤC'],
  ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
  ['1', 'Ban hành kế hoạch', 'Văn phòng', '30/6/2024', 'Đã hoàn thành', '', 'Ghi chú thêm'],
  ['2', 'Rà soát văn bản', '', '', '', '', ''],
  ['3', 'Niêm yết thủ tục', 'Một cửa', '30/9/2024', '', '', ''],
  ['4', 'Kiểm tra đột xuất', 'Một cửa', '30/9/2024', 'Chưa thực hiện'],
  ['', '', 'Chủ tịch'],
  [],
];

/** Those of the unknown merges, by their first cells, that matter where the given cells are written to. */
function mattering(corners: string, written = '', grid = GRID): string {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused') throw new Error('The sheet is not understood.');
  const cells = (list: string): readonly CellAddress[] => (list === '' ? [] : list.split(' ').map(at));
  return unknownMergesThatMatter(snapshot, cells(corners), found.layouts, cells(written))
    .map(formatAddress)
    .join(' ');
}

describe('unknownMergesThatMatter()', () => {
  it('those with a blank cell below in a column of the table, and no others', () => {
    expect(mattering('B3 C3 D3 E3 G3')).toBe('C3 D3 E3');
    expect(mattering('C4 D4 E5')).toBe('');
    expect(mattering('E4')).toBe('E4');
  });

  it('not those in the heading or over it: nothing is read there', () => {
    expect(mattering('A1 C1 C2 E2')).toBe('');
  });

  it('of two tables those in either, but none in a heading, on the last row, or over the next title', () => {
    const head = ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'];
    const item = ['1', 'Ban hành kế hoạch', '', '30/6/2024', 'Chưa làm'];
    const grid = [['PHỤ LỤC 1'], head, item, item, ['PHỤ LỤC 2'], head, item, item];
    expect(mattering('C2 C3 C4 C5 C6 C7 C8', '', grid)).toBe('C3 C7');
  });

  it.each([
    ['beside it', 'F4', 'G4', 'F4'],
    ['above it', 'G4', 'G5', 'G4'],
    ['above it and left of it, all blank between', 'F4', 'G5', 'F4'],
    ['at the very cell, which it does not hide', 'G4', 'G4', ''],
    ['right of it', 'G4', 'F4', ''],
    ['below it', 'G5', 'G4', ''],
    ['above it and right of it', 'G4', 'F5', ''],
    ['below it and left of it', 'F5', 'G4', ''],
    ['a filled cell between', 'F2', 'H3', ''],
    ['a filled first cell, which it may show', 'G3', 'H4', 'G3'],
    ['a filled cell in the last row between', 'F2', 'G3', ''],
    ['a filled cell under the first', 'G2', 'G4', ''],
    ['a filled cell beside the first', 'F3', 'H3', ''],
  ])('those that may hide a cell that is written to: %s', (_, corner, written, matters) => {
    expect(mattering(corner, written)).toBe(matters);
  });

  it('one written cell that may be hidden is enough', () => {
    expect(mattering('F4', 'E6 G4 A1')).toBe('F4');
  });
});
