import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const EVERYDAY: Grid = [
  ['UBND XÃ THẠCH CHÂU', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['THEO DÕI VIỆC 2024'],
  [],
  ['Nội dung công việc', 'Ai lo', 'Bao giờ xong', 'Làm tới đâu'],
  ['Rà soát văn bản', 'Lan', '30/6/2024', 'Đã hoàn thành'],
  ['Niêm yết thủ tục', 'Minh', '31/8/2024', 'Đang thực hiện'],
];

function candidates(grid: Grid) {
  const found = layoutsOf(snapshotFromGrid(grid, { sheetName: 'Việc' }));
  if (found.kind !== 'refused' || found.refusal.kind !== 'noHeading') throw new Error(JSON.stringify(found));
  return found.refusal.candidates;
}

describe('a table with headings in words of its own', () => {
  it('is refused with the rows that may be its heading, and what is known of their columns', () => {
    const rows = candidates(EVERYDAY);
    expect(rows.map(({ row }) => row)).toEqual([1, 4, 5]);
    expect([...(rows[1]?.headings ?? [])]).toEqual([
      [1, 'Nội dung công việc'],
      [2, 'Ai lo'],
      [3, 'Bao giờ xong'],
      [4, 'Làm tới đâu'],
    ]);
    expect([...(rows[1]?.columns ?? [])]).toEqual([['content', 1]]);
  });

  it('is read once the user has said which row it is and what its columns hold', () => {
    const snapshot = snapshotFromGrid(EVERYDAY, { sheetName: 'Việc 2024' });
    const found = layoutsOf(snapshot, {
      headerFirstRow: 4,
      headerLastRow: 4,
      columns: [
        { role: 'content', column: 1, heading: 'Nội dung công việc' },
        { role: 'lead', column: 2, heading: 'Ai lo' },
        { role: 'deadline', column: 3, heading: 'Bao giờ xong' },
        { role: 'status', column: 4, heading: 'Làm tới đâu' },
      ],
    });
    const layout = found.kind === 'found' ? found.layouts[0] : undefined;
    if (layout === undefined) throw new Error(JSON.stringify(found));
    expect(layout.certainty).toEqual({ kind: 'chosen' });
    const { items } = planOf(snapshot, layout);
    expect(items.map(({ row, status }) => [row, status])).toEqual([
      [5, 'done'],
      [6, 'inProgress'],
    ]);
  });
});

it.each<[string, Grid]>([
  ['a letter in one column', [['Kính gửi: Đảng ủy xã'], ['Về việc chuẩn bị hội nghị']]],
  [
    'numbers',
    [
      [12, 0.39],
      [7, 3],
    ],
  ],
  ['a last row with nothing under it', [['Ghi chú'], ['Người lập', 'Người duyệt']]],
])('%s has no row that may be a heading', (_name, grid) => {
  expect(candidates(grid)).toEqual([]);
});
