import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

function read(grid: Grid): { readonly kinds: readonly string[]; readonly sections: readonly string[] } {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' });
  const found = layoutsOf(snapshot);
  const layout = found.kind === 'refused' ? undefined : found.layouts[0];
  if (layout === undefined) throw new Error('The sheet is not understood.');
  const { rows, sections } = planOf(snapshot, layout);
  return {
    kinds: rows.map(({ kind }) => kind),
    sections: sections.map(({ row, code = '-', name }) => `${row} ${code} ${name}`),
  };
}

const FIELDS = ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'];
const LEADS = ['TT', 'Chủ trì', 'Nhiệm vụ', 'Thời hạn', 'Kết quả'];
const field = (number: string, name: string): Grid[number] => [
  number,
  name,
  `Việc ${number}`,
  'Kế toán',
  '30/6/2024',
  'Xong',
];
const lead = (number: string): Grid[number] => [number, 'Kế toán', `Việc ${number}`, '30/6/2024', 'Xong'];

/** Sections, and what looks like one, whose words stand left of the column of tasks. */
const CASES: readonly (readonly [string, Grid, readonly string[], readonly string[]])[] = [
  [
    'a numbered section in the column of fields',
    [FIELDS, field('1', 'Thể chế'), ['II', 'THỦ TỤC'], field('2', 'Thủ tục')],
    ['header', 'item', 'section', 'item'],
    ['3 II THỦ TỤC'],
  ],
  [
    'a numbered section in the column of leads',
    [LEADS, ['I', 'CẢI CÁCH THỂ CHẾ'], lead('1'), lead('2')],
    ['header', 'section', 'item', 'item'],
    ['2 I CẢI CÁCH THỂ CHẾ'],
  ],
  [
    'a section over dotted codes',
    [FIELDS, ['1', 'CẢI CÁCH THỂ CHẾ'], field('1.1', 'Thể chế'), field('1.2', 'Thể chế')],
    ['header', 'section', 'item', 'item'],
    ['2 1 CẢI CÁCH THỂ CHẾ'],
  ],
  [
    'none: a lead alone without a number goes on with the row above',
    [LEADS, lead('1'), [null, 'VĂN PHÒNG'], lead('2')],
    ['header', 'item', 'continuation', 'item'],
    [],
  ],
  [
    'none: a note alone in the column of fields',
    [FIELDS, field('1', 'Thể chế'), [null, 'Ghi chú thêm'], field('2', 'Thủ tục')],
    ['header', 'item', 'note', 'item'],
    [],
  ],
  [
    'none: a numbered row whose task is not written yet',
    [FIELDS, field('1', 'Thể chế'), ['2', 'Thủ tục'], ['3', 'Môi trường']],
    ['header', 'item', 'item', 'item'],
    [],
  ],
];

test.each(CASES)('%s', (_name, grid, kinds, sections) => {
  expect(read(grid)).toEqual({ kinds, sections });
});
