import fc from 'fast-check';
import { layoutsOf, mergesThatMatter, planOf } from '../../support/read-snapshot';
import { type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';

const SEED = 7_112_024;
const CASES = IS_WHOLE_SWEEP ? 20_000 : 5_000;

/** Pieces of real sheets beside rubbish: most random grids must come near enough to be read, or they test nothing. */
const PIECES: readonly GridCell[] = [
  ...[
    'STT',
    'TT',
    'Mã TC',
    'Tiêu chí',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn',
    'Kết quả thực hiện',
    'Ghi chú',
  ],
  ...[
    '% hoàn thành',
    'Đã hoàn thành',
    'Đang thực hiện',
    'Chưa thực hiện',
    'Điểm tối đa',
    'Sản phẩm',
    'Họ và tên',
  ],
  ...[
    'I',
    'II',
    'A',
    '1',
    '1.1',
    '1.1.1',
    'I.1',
    'a)',
    '-',
    '+',
    '(1)',
    '5.1.',
    '6,1',
    'I. THAM GIA',
    '1. Công khai',
  ],
  ...[
    'CẢI CÁCH THỂ CHẾ',
    'Ban hành kế hoạch',
    '(kèm theo)',
    'Tổng cộng',
    'Cộng',
    'Ghi chú: x',
    'TM. UBND',
    'Nơi nhận:',
  ],
  ...[
    'x',
    '✓',
    '100%',
    '80 %',
    'Hoàn thành',
    'Chưa',
    '30/6/2024',
    'Quý II',
    '31/9/2024',
    '-nt-',
    'VP-TK; TP-HT',
  ],
  ...[
    'PHỤ LỤC 1',
    'năm 2024',
    'Thêi gian hoµn thµnh',
    'Nhieäm vuï',
    '\u00A0',
    '\u200B',
    '\uD800',
    'İ',
    '\n',
    ':::',
    '((((',
    '=====',
  ],
  ...[-1, -2, 0, 1, 2, 1.1, 3.1, 100, 45_473, 1e300, -0.5, Number.MAX_SAFE_INTEGER, true],
  { value: 0.5, format: '0%' },
  { value: 45_293, format: 'd-mmm' },
  { value: 45_473, format: 'dd/mm/yyyy' },
  { value: 3, format: '0_);(0)' },
  { value: 1, format: '[$-42A]"x;y' },
  { error: '#N/A' },
];

const HEADER: readonly GridCell[] = [
  'STT',
  'Nhiệm vụ',
  'Chủ trì',
  'Phối hợp',
  'Thời hạn',
  'Kết quả thực hiện',
];

const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<GridCell>(...PIECES) },
  { weight: 5, arbitrary: fc.constant<GridCell>(null) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const anyGrid = fc.record({
  above: fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 3 }),
  header: fc.boolean(),
  below: fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 9 }),
  merge: fc.option(fc.tuple(fc.nat(9), fc.nat(5), fc.nat(1_048_575)), { nil: undefined }),
});

describe(`${CASES} random grids (seed ${SEED})`, () => {
  it('are read or refused, never thrown at, and every row has one kind', () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(anyGrid, ({ above, header, below, merge }) => {
        const grid = [...above, ...(header ? [HEADER] : []), ...below];
        const plain = snapshotFromGrid(grid);
        const snapshot = merge
          ? {
              ...plain,
              merges: [
                {
                  firstRow: 1 + merge[0],
                  lastRow: Math.min(1_048_576, 1 + merge[0] + merge[2]),
                  firstColumn: 1 + merge[1],
                  lastColumn: 1 + merge[1],
                },
              ],
            }
          : plain;
        const found = layoutsOf(snapshot);
        if (found.kind === 'refused') {
          refused++;
          return;
        }
        for (const layout of found.layouts) {
          read++;
          const appendix = planOf(snapshot, layout);
          mergesThatMatter(snapshot, layout);
          const rows = appendix.rows.map(({ row }) => row);
          const all = Array.from(
            { length: layout.lastRow - layout.firstRow + 1 },
            (_, n) => layout.firstRow + n,
          );
          if (rows.join() !== all.join()) throw new Error(`rows ${rows.join()} of ${all.join()}`);
          const items = appendix.rows.filter(({ kind }) => kind === 'item').map(({ row }) => row);
          if (items.join() !== appendix.items.map(({ row }) => row).join())
            throw new Error('items and kinds differ');
        }
      }),
      { seed: SEED, numRuns: CASES },
    );
    expect(read).toBeGreaterThan(CASES / 10);
    expect(refused).toBeGreaterThan(CASES / 10);
  }, 600_000);
});
