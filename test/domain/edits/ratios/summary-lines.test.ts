import { formatAddress } from '../../../../src/domain/a1-notation';
import { lookUpAreas } from '../../../../src/domain/area-lookup';
import { EMPTY_CELL } from '../../../../src/domain/cell-content';
import { summaryLines } from '../../../../src/domain/edits/ratios/summary-lines';
import { type Grid, type GridOptions, snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { at, reviewsOf } from '../review-sheet';

interface Given extends GridOptions {
  /** Our own labels, "B9 B12". */
  readonly labels?: string;
  /** Of the appendices that are to have a line, all but these, counted from 0. */
  readonly without?: readonly number[];
}

/** Where the label of each line stands, in the order of the appendices. */
function linesOf(grid: Grid, { labels = '', without = [], ...options }: Given = {}): string {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024', ...options });
  const ours = labels === '' ? [] : labels.split(' ').map(at);
  // Reviews are made without our own cells.
  const reviews = reviewsOf({
    ...snapshot,
    rows: snapshot.rows.map((cells, row) =>
      ours.some((label) => label.row === row + snapshot.firstRow) ? cells.map(() => EMPTY_CELL) : cells,
    ),
  });
  const homeless = reviews.filter((_, index) => !without.includes(index));
  const lines = summaryLines(snapshot, homeless, reviews, lookUpAreas(snapshot.merges), ours);
  return reviews
    .map((review) => {
      const line = lines.get(review);
      return line === undefined ? '-' : formatAddress(line);
    })
    .join(' ');
}

const TITLE = ['PHỤ LỤC 1'];
const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tình trạng'];
const FIRST = ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'];
const SECOND = ['2', 'Ban hành kế hoạch', '31/01/2024', 'Đã hoàn thành'];
const TABLE = [TITLE, HEAD, FIRST, SECOND];
const LABEL = ['', 'Tỷ lệ hoàn thành'];

describe('a new summary line', () => {
  it('stands in the column of the contents, in the first row under the table', () => {
    expect(linesOf(TABLE)).toBe('B5');
    expect(linesOf(TABLE, { firstRow: 3, firstColumn: 2 })).toBe('C7');
  });

  it('stands in the column of the contents where tasks have one, too', () => {
    const tasks = ['TT', 'Nhiệm vụ', 'Nội dung', 'Thời hạn', 'Tình trạng'];
    expect(linesOf([TITLE, tasks, ['1', 'Rà soát', 'Rà soát văn bản', '30/9/2024', 'Chưa làm']])).toBe('C4');
  });

  it.each<[string, Grid, string]>([
    ['a total row', [...TABLE, ['', 'Tổng cộng', '', '1/2']], 'B6'],
    ['a total row with a blank row before it', [...TABLE, [], ['', 'Tổng cộng', '', '1/2']], 'B7'],
    ['an item with a blank row before it', [...TABLE, [], ['3', 'Số hóa hồ sơ', '30/9/2024', 'Xong']], 'B7'],
    ['the rest of an item behind a blank row', [...TABLE, [], ['', '- Danh mục kèm theo']], 'B7'],
    ['a note', [...TABLE, ['', 'Ghi chú: số liệu đến 15/10']], 'B6'],
    ['a note in the last column alone', [...TABLE, ['', '', '', 'TM. UBND XÃ']], 'B6'],
    ['a note in the first column alone', [...TABLE, ['*']], 'B6'],
    [
      'notes with a blank row between them',
      [...TABLE, ['', 'Ghi chú: …'], [], ['', '', 'TM. UBND XÃ']],
      'B6',
    ],
    [
      'a blank row, then a signature',
      [...TABLE, [], ['', '', '', 'TM. UBND XÃ'], ['', '', '', 'CHỦ TỊCH']],
      'B5',
    ],
  ])('stands in the first blank row under %s', (_, grid, line) => {
    expect(linesOf(grid)).toBe(line);
  });

  it.each<[string, readonly string[], string]>([
    ['its label', ['A5:B5'], 'B6'],
    ['its number', ['B5:C5'], 'B6'],
    ['another cell of the row', ['C5:D5'], 'B6'],
    ['two rows of it', ['B5:C6'], 'B7'],
    ['nothing of the row but a first cell', ['D5:D7'], 'B5'],
    ['a row that lies below', ['A6:B6'], 'B5'],
  ])('does not stand where a merge hides %s', (_, merges, line) => {
    expect(linesOf([...TABLE, [], ['', '', '', 'TM. UBND XÃ']].slice(0, 5), { merges })).toBe(line);
  });

  it('does not stand where a merge reaches over its number beyond the last used column', () => {
    const grid = [
      TITLE,
      ['TT', 'Thời hạn', 'Tình trạng', 'Nội dung nhiệm vụ'],
      ['1', '30/9/2024', 'Xong', 'Rà soát'],
    ];
    expect(linesOf(grid)).toBe('D4');
    expect(linesOf(grid, { merges: ['D4:E4'] })).toBe('D5');
    expect(linesOf(grid, { merges: ['E4:F4'] })).toBe('D4');
  });

  it('does not stand in a table below, blank rows of which are for its items', () => {
    const grid = [...TABLE, ['PHỤ LỤC 2'], HEAD, [], FIRST, SECOND];
    expect(linesOf(grid, { without: [1] })).toBe('B10 -');
  });

  it('does not stand before the total row of a table below', () => {
    const grid = [...TABLE, ['PHỤ LỤC 2'], HEAD, FIRST, SECOND, [], ['', 'Tổng cộng', '', '1/2']];
    expect(linesOf(grid, { without: [1] })).toBe('B11 -');
  });

  it('stands under a table below that has no items yet', () => {
    expect(linesOf([...TABLE, ['PHỤ LỤC 2'], HEAD], { without: [1] })).toBe('B7 -');
  });

  it('is looked for down to a thousand rows below the used cells, where a merge has no end', () => {
    expect(linesOf(TABLE, { merges: ['B5:C1003'] })).toBe('B1004');
    expect(linesOf(TABLE, { merges: ['B5:C1004'] })).toBe('B1005');
    expect(linesOf(TABLE, { merges: ['B5:C2000'] })).toBe('B1005');
  });

  it('stands between two tables where there is room, and under both where there is none', () => {
    expect(linesOf([...TABLE, [], ['PHỤ LỤC 2'], HEAD, FIRST, SECOND])).toBe('B5 B10');
    expect(linesOf([...TABLE, ['PHỤ LỤC 2'], HEAD, FIRST, SECOND])).toBe('B9 B10');
  });
});

describe('a summary line of an earlier run', () => {
  const two = [...TABLE, [], ['PHỤ LỤC 2'], HEAD, FIRST, SECOND];

  it('keeps its place under its own table, also where the table has grown or a note came between', () => {
    expect(linesOf([...TABLE, LABEL], { labels: 'B5' })).toBe('B5');
    expect(linesOf([...TABLE, ['', 'Ghi chú: …'], [], LABEL], { labels: 'B7' })).toBe('B7');
  });

  it('keeps its place between two tables, and the other goes under the second', () => {
    const grid = [...TABLE, LABEL, ...two.slice(5)];
    expect(linesOf(grid, { labels: 'B5' })).toBe('B5 B10');
    expect(linesOf([...grid, LABEL], { labels: 'B10 B5' })).toBe('B5 B10');
    expect(linesOf([...grid, LABEL], { labels: 'B5 B10' })).toBe('B5 B10');
  });

  it('belongs to the first table above that has none', () => {
    expect(linesOf([...two, LABEL, LABEL], { labels: 'B10 B11' })).toBe('B10 B11');
    expect(linesOf([...two, LABEL, LABEL], { labels: 'B11 B10' })).toBe('B10 B11');
    expect(linesOf([...two, LABEL], { labels: 'B10', without: [0] })).toBe('- B10');
  });

  it('within the second table belongs to none before it', () => {
    const grid = [...two.slice(0, 8), LABEL, SECOND];
    expect(linesOf(grid, { labels: 'B9' })).toBe('B5 B9');
  });

  it('above its table is none of its lines', () => {
    expect(linesOf([LABEL, ...TABLE], { labels: 'B1' })).toBe('B6');
    expect(linesOf([LABEL, ...TABLE], { labels: 'B1 B6' })).toBe('B6');
  });

  it('leaves its place where a merge hides its number', () => {
    expect(linesOf([...TABLE, LABEL], { labels: 'B5', merges: ['B5:C5'] })).toBe('B6');
    expect(linesOf([...TABLE, LABEL], { labels: 'B5', merges: ['C5:D5'] })).toBe('B5');
  });

  it('holds its row against a new line', () => {
    expect(linesOf(two, { labels: 'B10' })).toBe('B10 B11');
    expect(linesOf([...TABLE, ['PHỤ LỤC 2'], HEAD, FIRST, SECOND], { labels: 'B9' })).toBe('B9 B10');
  });
});
