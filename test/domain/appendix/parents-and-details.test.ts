import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import type { RowKind } from '../../../src/domain/appendix/rows/row-kind';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

const HEADER = ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Tình trạng'];

/** A row of the table with the kind that a person gives it. */
type Row = readonly [kind: RowKind, ...cells: GridCell[]];

function read(rows: readonly Row[], merges: readonly string[] = []): PlanAppendix {
  const grid = [HEADER, ...rows.map(([, ...cells]) => cells)];
  const snapshot = snapshotFromGrid(grid, { sheetName: 'PL1 2024', merges });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error('the table was refused');
  return planOf(snapshot, found.layouts[0]);
}

const kindsOf = ({ rows }: PlanAppendix): readonly RowKind[] =>
  rows.filter(({ row }) => row > 1).map(({ kind }) => kind);

describe('a row that is obliged and has rows under it', () => {
  it.each<[string, readonly Row[]]>([
    [
      'heads children that are obliged, whatever it says of itself',
      [
        ['section', 1, 'CHỈ ĐẠO, ĐIỀU HÀNH'],
        ['parent', '1.1', 'Kế hoạch', 2, 'Văn phòng', 'Quý I', 'Đã hoàn thành'],
        ['item', '1.1.1', 'Ban hành', 1, 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
        ['item', '1.1.2', 'Báo cáo', 1, 'Văn phòng', 'Hằng quý', 'Đang làm'],
        ['item', '1.2', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Chưa làm'],
      ],
    ],
    [
      'heads children when one of them alone is obliged; the others were forgotten',
      [
        ['parent', '1.1', 'Kế hoạch', 2, 'Văn phòng', 'Quý I', 'Xong'],
        ['item', '1.1.1', 'Ban hành', 1],
        ['item', '1.1.2', 'Báo cáo', 1, '', 'Quý II'],
        ['item', '1.2', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Chưa làm'],
      ],
    ],
    [
      'is the item where no child is obliged; the children say more of it',
      [
        ['item', '1.1', 'Kế hoạch', 2, 'Văn phòng', 'Quý I', 'Xong'],
        ['continuation', '1.1.1', 'Ban hành đúng hạn', 1],
        ['continuation', '1.1.2', 'Đủ nội dung', 1],
        ['item', '1.2', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Chưa làm'],
      ],
    ],
    [
      'is the item although it names a lead alone',
      [
        ['item', '1.1', 'Kế hoạch', 2, 'Văn phòng'],
        ['continuation', '1.1.1', 'Ban hành đúng hạn', 1],
        ['item', '1.2', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Chưa làm'],
      ],
    ],
    [
      'heads lines with a dash or a letter that are obliged',
      [
        ['parent', '1.1', 'Kế hoạch', 2, 'Văn phòng', 'Quý I', 'Xong'],
        ['item', '', '- Dự thảo', '', 'Tư pháp', 'Tháng 1', 'Xong'],
        ['item', '', '- Trình ký', '', 'Văn phòng', 'Tháng 2', 'Đang làm'],
        ['parent', '1.2', 'Kiểm tra', 1, '', 'Quý II', ''],
        ['item', 'a)', 'Thôn 1', '', 'Trưởng thôn 1', 'Tháng 4', 'Xong'],
        ['item', 'b)', 'Thôn 2', '', 'Trưởng thôn 2', 'Tháng 5', 'Chưa làm'],
        ['item', '1.3', 'Sơ kết', 1, 'Văn phòng', 'Quý III', 'Chưa làm'],
      ],
    ],
    [
      'is the item over lines that only go on',
      [
        ['item', '1.1', 'Kế hoạch', 2, 'Văn phòng', 'Quý I', 'Xong'],
        ['continuation', '', '- Dự thảo'],
        ['continuation', '-', 'Trình ký'],
        ['continuation', 'a)', 'Gửi các thôn'],
        ['item', '1.2', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Chưa làm'],
      ],
    ],
    [
      'heads through a bare parent between',
      [
        ['parent', '1.1', 'Kế hoạch', 2, '', 'Năm 2024'],
        ['parent', '1.1.1', 'Ban hành', 1],
        ['item', '1.1.1.a', 'Dự thảo', '', 'Tư pháp', 'Tháng 1', 'Xong'],
        ['item', '1.2', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Chưa làm'],
      ],
    ],
    [
      'heads children of a number that lost its zero',
      [
        ['item', '3.9', 'Số hóa', 1, 'Một cửa', 'Quý I', 'Xong'],
        ['parent', 3.1, 'Trả kết quả', 2, 'Một cửa', 'Quý I', 'Xong'],
        ['item', '3.10.1', 'Đúng hạn', 1, 'Một cửa', 'Quý II', 'Xong'],
        ['item', '3.10.2', 'Xin lỗi', 1, 'Một cửa', 'Quý II', 'Xong'],
      ],
    ],
    [
      'is a section where it is numbered like one',
      [
        ['section', 'I', 'Cải cách thể chế', '', 'Tư pháp', 'Cả năm'],
        ['item', 1, 'Rà soát', 1, 'Tư pháp', 'Quý I', 'Xong'],
        ['item', 2, 'Theo dõi', 1, 'Tư pháp', 'Quý II', 'Xong'],
        ['section', 'II', 'Thủ tục hành chính', '', 'Một cửa'],
        ['item', 1, 'Niêm yết', 1, 'Một cửa', 'Quý I', 'Xong'],
      ],
    ],
    [
      'is a section where it is written like one, or the rows numbered alike are',
      [
        ['section', 1, 'THỂ CHẾ', '', 'Tư pháp'],
        ['item', '1.1', 'Rà soát', 1, 'Tư pháp', 'Quý I', 'Xong'],
        ['section', 2, 'Thủ tục'],
        ['item', '2.1', 'Niêm yết', 1, 'Một cửa', 'Quý I', 'Xong'],
        ['section', 3, 'Tài chính', '', 'Kế toán'],
        ['item', '3.1', 'Công khai', 1, 'Kế toán', 'Quý I', 'Xong'],
      ],
    ],
    [
      'has no child in a row of another family',
      [
        ['item', '1.1', 'Kế hoạch', 1, 'Văn phòng', 'Quý I', 'Xong'],
        ['item', '1.11', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Xong'],
        ['item', '1.2.1', 'Sơ kết', 1, 'Văn phòng', 'Quý III', 'Chưa làm'],
        ['item', '', 'Họp giao ban', '', 'Văn phòng', 'Hằng tháng', 'Đang làm'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(kindsOf(read(rows))).toEqual(rows.map(([kind]) => kind));
  });

  it('heads rows that share its lead and deadline through merged cells', () => {
    const appendix = read(
      [
        ['parent', '1.1', 'Kế hoạch', 2, 'Văn phòng', 'Quý I'],
        ['item', '1.1.1', 'Ban hành', 1],
        ['item', '1.1.2', 'Báo cáo', 1],
        ['item', '1.2', 'Kiểm tra', 1, 'Tư pháp', 'Quý II', 'Chưa làm'],
      ],
      ['D2:D4', 'E2:E4'],
    );
    expect(kindsOf(appendix)).toEqual(['parent', 'item', 'item', 'item']);
    expect(appendix.items.map(({ leads }) => leads)).toEqual([['Văn phòng'], ['Văn phòng'], ['Tư pháp']]);
  });

  it('is the parent of its children and of nobody else', () => {
    const appendix = read([
      ['parent', '1.1', 'Kế hoạch', 2, 'Văn phòng', 'Quý I', 'Xong'],
      ['parent', 'a)', 'Dự thảo', '', 'Tư pháp', 'Tháng 1', 'Xong'],
      ['item', '', '- Góp ý', '', 'Tư pháp', 'Tháng 1', 'Xong'],
      ['item', 'b)', 'Trình ký', '', 'Văn phòng', 'Tháng 2', 'Xong'],
      ['item', '1.2', 'Kiểm tra', 1, 'Văn phòng', 'Quý II', 'Chưa làm'],
    ]);
    expect(kindsOf(appendix)).toEqual(['parent', 'parent', 'item', 'item', 'item']);
    expect(appendix.items.map(({ row, parentRow }) => [row, parentRow])).toEqual([
      [4, 3],
      [5, 2],
      [6, undefined],
    ]);
    expect(appendix.parents.map(({ row, scores }) => [row, scores.max])).toEqual([
      [2, 2],
      [3, undefined],
    ]);
  });
});
