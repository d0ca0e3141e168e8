import type { ItemStatus } from '../../src/domain/appendix/status/item-status';
import type { GridCell } from './snapshot-from-grid';

/** What must come out of one row. */
export interface ExpectedItem {
  readonly row: number;
  readonly status: ItemStatus;
  /** The last day on time; undefined where there is none. */
  readonly due: string | undefined;
  readonly leads: readonly string[];
  /** Rules that must be said of the row, and beginnings of rules that must not. */
  readonly says: readonly string[];
  readonly saysNot: readonly string[];
}

export interface MessySheet {
  readonly grid: readonly (readonly GridCell[])[];
  readonly merges: readonly string[];
  readonly items: readonly ExpectedItem[];
  /** The messes of the sheet and where they stand, for whoever reads a failure. */
  readonly messes: readonly string[];
}

interface Draft {
  order: GridCell;
  code: GridCell;
  content: string;
  lead: string;
  deadline: GridCell;
  status: GridCell;
  expected: {
    status: ItemStatus;
    due: string | undefined;
    leads: readonly string[];
    says: string[];
    saysNot: string[];
  };
  day: { day: number; month: number };
}

type Random = () => number;

/** A small seeded generator (mulberry32): the same seed gives the same sheet on every machine. */
function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const pad = (value: number): string => String(value).padStart(2, '0');
const iso = ({ day, month }: Draft['day']): string => `2024-${pad(month)}-${pad(day)}`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LAST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DUTIES = [
  'Rà soát văn bản',
  'Niêm yết thủ tục',
  'Số hóa hồ sơ',
  'Báo cáo kết quả',
  'Tuyên truyền, phổ biến',
  'Kiểm tra công vụ',
];
const LEADS = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Công an xã',
  'Trạm Y tế',
];
const STATUSES: readonly (readonly [string, ItemStatus])[] = [
  ['Đã hoàn thành', 'done'],
  ['Đang thực hiện', 'inProgress'],
  ['Chưa thực hiện', 'notStarted'],
  ['', 'unknown'],
];
/** Headings of the appendices of plans, of trackers and of assignment tables. */
const HEADINGS: readonly (readonly string[])[] = [
  ['TT', 'Mã tiêu chí', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Tình trạng'],
  ['STT', 'Mã', 'Nhiệm vụ, giải pháp', 'Chủ trì', 'Thời gian hoàn thành', 'Kết quả thực hiện'],
  ['STT', 'Mã TC, TCTP', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian', 'Tiến độ'],
  ['TT', 'Mã số', 'Nội dung công việc', 'Bộ phận chủ trì', 'Hạn hoàn thành', 'Trạng thái'],
];

/** A mess changes what one row holds and, where it must, what comes out of it. */
interface Mess {
  readonly name: string;
  make(draft: Draft, random: Random): void;
}

const deadline = (
  name: string,
  write: (day: Draft['day'], random: Random) => string,
  says: readonly string[] = [],
): Mess => ({
  name,
  make: (draft, random) => {
    draft.deadline = write(draft.day, random);
    draft.expected.due = iso(draft.day);
    draft.expected.says.push(...says);
    if (says.length === 0) draft.expected.saysNot.push('deadline/');
  },
});
const undated = (name: string, texts: readonly string[]): Mess => ({
  name,
  make: (draft, random) => {
    draft.deadline = pick(random, texts);
    draft.expected.due = undefined;
    draft.expected.saysNot.push('deadline/');
  },
});
const status = (name: string, texts: readonly string[], comes: ItemStatus): Mess => ({
  name,
  make: (draft, random) => {
    draft.status = pick(random, texts);
    draft.expected.status = comes;
  },
});

export const MESSES: readonly Mess[] = [
  deadline('a month in letters', ({ day, month }, random) =>
    pick(random, [
      `${day}/${ROMAN[month - 1] ?? ''}/2024`,
      `${day}-${ENGLISH[month - 1] ?? ''}-24`,
      `${day}/T${month}/2024`,
      `${day}/tháng ${month}/2024`,
    ]),
  ),
  deadline('an hour', ({ day, month }, random) =>
    pick(random, [
      `16h00 ngày ${day}/${month}/2024`,
      `trước 17h00 ngày ${day}/${month}/2024`,
      `${day}/${month}/2024 17:00`,
      `17g30, ${day}/${month}/2024`,
    ]),
  ),
  deadline('a program wrote the day', (day) => `${iso(day)}T00:00:00`),
  deadline('invisible signs', ({ day, month }) => `\u200E${day}/${month}/2024\u200F\u2069`),
  deadline('goes on', ({ day, month }) => `${day}/${month}/2024 và thường xuyên`, [
    'deadline/ongoing-with-period',
  ]),
  deadline('not settled', ({ day, month }) => `${day}/${month}/2024 (dự kiến)`, ['deadline/tentative']),
  {
    name: 'the year first',
    make: (draft, random) => {
      const { month } = draft.day;
      draft.deadline = pick(random, [
        `năm 2024, tháng ${month}`,
        `2024, tháng ${month}`,
        `năm 2024 - tháng ${month}`,
      ]);
      draft.expected.due = iso({ month, day: LAST[month - 1] ?? 31 });
      draft.expected.saysNot.push('deadline/');
    },
  },
  {
    name: 'no such day',
    make: (draft) => {
      draft.deadline = '31/6/2024';
      draft.expected.due = undefined;
      draft.expected.says.push('deadline/impossible-day');
    },
  },
  undated('another paper says when', [
    'Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015 của Chính phủ',
    'Theo Kế hoạch của Sở Nội vụ, UBND tỉnh',
    'Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2024 của tỉnh',
  ]),
  undated('it begins', ['Bắt đầu thực hiện từ năm 2024', 'Bắt đầu từ tháng 5']),
  status(
    'done, oddly spelt',
    ['Đã hòan thành', 'ĐÃ HOÀN THÀNH', 'Ðã hoàn thành', '\u200EĐã hoàn thành\u200F', 'hoàn thành ✅'],
    'done',
  ),
  status(
    'not quite done',
    ['Hoàn thành 80%', 'Cơ bản hoàn thành', 'Đã khắc phục một phần', 'Sắp hoàn thành'],
    'inProgress',
  ),
  status(
    'two statements',
    ['Đã hoàn thành\nChưa thực hiện', 'Đã hoàn thành, chưa trình ký', 'Đã hoàn thành nhưng chưa trình ký'],
    'conflict',
  ),
  {
    name: 'a line break in the lead',
    make: (draft) => {
      draft.lead = 'Lãnh đạo\nPhòng Kinh tế';
      draft.expected.leads = ['Lãnh đạo Phòng Kinh tế'];
    },
  },
  {
    name: 'a code of single precision',
    make: (draft) => {
      draft.code = { value: Math.fround(Number(draft.code)), format: '0.0' };
      draft.expected.saysNot.push('code/malformed', 'code/lost-zero', 'code/duplicate');
    },
  },
];

/** A sheet of a plan with some messes, by its seed. */
export function messyAppendix(seed: number): MessySheet {
  const random = seededRandom(seed);
  const drafts = Array.from({ length: 4 + Math.floor(random() * 6) }, (_, index) => cleanRow(index, random));
  const messes: string[] = [];
  const headings = pick(random, HEADINGS);
  const grid: GridCell[][] = [['PHỤ LỤC'], ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024'], [...headings]];
  for (let count = Math.floor(random() * 4); count > 0; count--) {
    const row = Math.floor(random() * drafts.length);
    const draft = drafts[row];
    if (!draft || messes.some((said) => said.endsWith(` in row ${String(row + 4)}`))) continue;
    const mess = pick(random, MESSES);
    mess.make(draft, random);
    messes.push(`${mess.name} in row ${String(row + 4)}`);
  }
  for (const draft of drafts)
    grid.push([draft.order, draft.code, draft.content, draft.lead, draft.deadline, draft.status]);
  const items = drafts.map(({ expected }, index) => ({ row: index + 4, ...expected }));
  if (random() < 0.3) {
    messes.push('rows numbered ahead');
    for (let more = 1; more <= 3; more++) grid.push([drafts.length + more]);
  }
  if (random() < 0.2) {
    messes.push('a row of dots');
    grid.push(['…', '…', '………', '…', '…', '…']);
  }
  return { grid, merges: [], items, messes };
}

function cleanRow(index: number, random: Random): Draft {
  const month = 1 + Math.floor(random() * 12);
  const day = { month, day: 13 + Math.floor(random() * 15) };
  const [text, comes] = pick(random, STATUSES);
  const lead = pick(random, LEADS);
  return {
    order: index + 1,
    code: `1.${String(index + 1)}`,
    content: `${pick(random, DUTIES)} đợt ${String(index + 1)}`,
    lead,
    deadline: `${String(day.day)}/${String(month)}/2024`,
    status: text,
    expected: { status: comes, due: iso(day), leads: [lead], says: [], saysNot: ['layout/'] },
    day,
  };
}
