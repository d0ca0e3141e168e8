import { SheetGrid } from '../../../src/domain/appendix/sheet/sheet-grid';
import type { ReadAppendix } from '../../../src/domain/returns/keyed-rows';
import type { ReturnFile } from '../../../src/domain/returns/return-file';
import { checkCodes } from '../../../src/domain/review/check-codes';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORKS = [
  'Ban hành',
  'Rà soát',
  'Tuyên truyền',
  'Kiểm tra',
  'Báo cáo',
  'Niêm yết',
  'Đánh giá',
  'Thống kê',
];
const MATTERS = [
  'thủ tục hành chính',
  'quy chế làm việc',
  'chuyển đổi số',
  'ngân sách xã',
  'kỷ luật, kỷ cương',
  'tiếp công dân',
  'hòa giải ở cơ sở',
  'đất đai và môi trường',
];
const PLACES = ['tại bộ phận một cửa', 'ở các thôn', 'trong trường học', 'của trạm y tế', 'quý này', ''];

/** A value that was planted in a return, and the row of the appendix that it is about. */
export interface Planted {
  readonly value: string;
  readonly baseRow: number;
  readonly returnRow: number;
  /** Two rows of the appendix say the same, and no code tells them apart. */
  readonly isTwin: boolean;
}

export interface SeededSet {
  readonly base: ReadAppendix;
  readonly file: ReturnFile;
  readonly planted: readonly Planted[];
  /** Columns of status and evidence in the appendix. */
  readonly columns: { readonly status: number; readonly evidence: number };
}

const HEAD_ROWS = 3;

/** One appendix and one return of it, damaged in the ways that are known. */
export function seededSet(seed: number): SeededSet {
  const random = seededRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const hasCodes = random() < 0.7;
  const count = 5 + below(16);
  const tasks = Array.from({ length: count }, () => `${pick(WORKS)} ${pick(MATTERS)} ${pick(PLACES)}`.trim());
  const held = tasks.map(() => (random() < 0.2 ? 'Đang thực hiện' : ''));
  const code = (index: number): string => `2.${index + 1}`;
  const base: Grid = [
    ['PHỤ LỤC'],
    ['Nhiệm vụ năm 2024'],
    ['Mã', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Tài liệu kiểm chứng'],
    ...tasks.map((task, index): readonly GridCell[] => [
      hasCodes ? code(index) : '',
      task,
      'Văn phòng',
      'Quý II/2024',
      held[index] ?? '',
      '',
    ]),
  ];
  const damageText = (text: string): string => {
    const ways: ((plain: string) => string)[] = [
      (plain) => plain,
      (plain) => plain.normalize('NFD'),
      (plain) => ` ${plain.replaceAll(' ', '\u00A0 ')}`,
      (plain) => plain.replace('hòa', 'hoà').replace('quy', 'qui').replace('qui', 'quy'),
      (plain) => plain.toUpperCase(),
      (plain) => `${plain}\u200B`,
    ];
    return pick(ways)(text);
  };
  const damageCode = (index: number): GridCell => {
    const plain = code(index);
    const step = index + 1;
    const ways: (() => GridCell)[] = [
      () => plain,
      () => plain.replace('.', ','),
      () => ` ${plain}. `,
      () => Number(plain),
      () => '',
      // 2 <month> or the month of February: what Excel makes of "2.5".
      () => (step <= 12 ? { value: 45_292 + Math.floor((step - 1) * 30.5) + 1, format: 'd-mmm' } : plain),
    ];
    return pick(ways)();
  };
  const order = tasks.map((_, index) => index);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  const kept = order.slice(0, 1 + below(order.length));
  const columns = [0, 1, 2, 3, 4, 5].sort(() => random() - 0.5);
  const planted: Planted[] = [];
  const rows = kept.map((index, at): readonly GridCell[] => {
    const said = (what: string): string => {
      if (random() < 0.4) return '';
      const value = `${what} ${index}`;
      const isTwin = !hasCodes && tasks.filter((task) => task === tasks[index]).length > 1;
      planted.push({ value, baseRow: HEAD_ROWS + 1 + index, returnRow: at + 2, isTwin });
      return value;
    };
    const cells: readonly GridCell[] = [
      hasCodes ? damageCode(index) : '',
      damageText(tasks[index] ?? ''),
      'Văn phòng',
      'Quý II/2024',
      said('Đã hoàn thành việc'),
      said('Văn bản'),
    ];
    return columns.map((column) => cells[column] ?? '');
  });
  const headings = base[2] ?? [];
  const returned: Grid = [columns.map((column) => headings[column] ?? ''), ...rows];
  return {
    base: read(base),
    file: { name: 'don-vi.xlsx', appendices: [read(returned)] },
    planted,
    columns: { status: 5, evidence: 6 },
  };
}

function read(grid: Grid): ReadAppendix {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Phụ lục' });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused') throw new Error(`The sheet was refused: ${JSON.stringify(found.refusal)}`);
  const [layout] = found.layouts;
  if (layout === undefined) throw new Error('The sheet has no appendix.');
  const appendix = planOf(snapshot, layout);
  return { snapshot, grid: new SheetGrid(snapshot), appendix, codes: checkCodes(appendix).codes };
}
