import type { ItemStatus } from '../../src/domain/appendix/status/item-status';
import { pick, type Random, seededRandom } from './seeded-random';
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
  /** It is written in the words of the status. */
  readonly isOfStatus?: true;
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
  isOfStatus: true,
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

const SECTIONS = ['CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 'HIỆN ĐẠI HÓA HÀNH CHÍNH'];
const MARK_HEADINGS = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'];
const MARKED: readonly ItemStatus[] = ['done', 'inProgress', 'notStarted'];
const TICKS: readonly GridCell[] = ['x', 'X', '✓', '✔\uFE0F', '☑', '✅', 'có', true];
const NO_TICKS: readonly GridCell[] = [null, null, '☐', 'không', false];
/** A template's row: a number, and what it puts into every row. */
const AHEAD: readonly GridCell[] = [null, false, '☐', '-'];

/** Messes of a whole sheet. */
export const SHEET_MESSES = [
  'rows numbered ahead',
  'a row of dots',
  'columns of marks',
  'sections',
  'a status merged over two rows',
  'days that were turned',
] as const;

interface Line {
  readonly draft?: Draft;
  readonly cells: readonly GridCell[];
}

/** A sheet of a plan with some messes, by its seed. */
export function messyAppendix(seed: number): MessySheet {
  const random = seededRandom(seed);
  const drafts = Array.from({ length: 4 + Math.floor(random() * 6) }, (_, index) => cleanRow(index, random));
  const messes: string[] = [];
  const headings = pick(random, HEADINGS);
  const hasMarks = random() < 0.3;
  if (hasMarks) messes.push('columns of marks');
  const isTurned = random() < 0.15;
  const messy = new Set<Draft>();
  for (let count = Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * drafts.length);
    const draft = drafts[at];
    const mess = pick(random, MESSES);
    // Words stand in no column of marks, and the days of a turned column all come from one machine.
    if (!draft || messy.has(draft) || (hasMarks && mess.isOfStatus) || isTurned) continue;
    mess.make(draft, random);
    messy.add(draft);
    messes.push(`${mess.name} at task ${String(at + 1)}`);
  }
  if (isTurned) turnDays(drafts, messes);
  const merged = random() < 0.3 ? pairWithOneStatus(drafts, messy, random) : undefined;

  const lines: Line[] = [];
  const hasSections = random() < 0.4;
  if (hasSections) messes.push('sections');
  for (const [index, draft] of drafts.entries()) {
    const mayOpen = index === 0 || (random() < 0.3 && merged?.second !== draft);
    const section = hasSections && mayOpen ? lines.filter((line) => !line.draft).length : undefined;
    if (section !== undefined && section < SECTIONS.length)
      lines.push({ cells: [ROMAN[section] ?? '', null, SECTIONS[section] ?? ''] });
    const state = hasMarks ? markCells(draft, random) : [draft.status];
    const own = merged?.second === draft ? state.map(() => null) : state;
    lines.push({
      draft,
      cells: [draft.order, draft.code, draft.content, draft.lead, draft.deadline, ...own],
    });
  }
  const FIRST_ROW = 4;
  const rowOf = (draft: Draft): number => FIRST_ROW + lines.findIndex((line) => line.draft === draft);
  const merges: string[] = [];
  if (merged) {
    const column = hasMarks ? 'FGH'.charAt(MARKED.indexOf(merged.first.expected.status)) : 'F';
    merges.push(`${column}${String(rowOf(merged.first))}:${column}${String(rowOf(merged.second))}`);
    messes.push(`a status merged over two rows at task ${String(drafts.indexOf(merged.first) + 1)}`);
  }
  const grid: GridCell[][] = [
    ['PHỤ LỤC'],
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    [...headings.slice(0, 5), ...(hasMarks ? MARK_HEADINGS : headings.slice(5))],
    ...lines.map(({ cells }) => [...cells]),
  ];
  if (random() < 0.3) {
    messes.push('rows numbered ahead');
    const ahead = pick(random, AHEAD);
    for (let more = 1; more <= 3; more++) grid.push([drafts.length + more, null, null, null, null, ahead]);
  }
  if (random() < 0.2) {
    messes.push('a row of dots');
    grid.push(['…', '…', '………', '…', '…', '…']);
  }
  const items = drafts.map((draft) => ({ row: rowOf(draft), ...draft.expected }));
  return { grid, merges, items, messes };
}

/** The days that a month-first Excel could turn are dates of its own; it left the others as text. */
function turnDays(drafts: readonly Draft[], messes: string[]): void {
  for (const [index, draft] of drafts.entries()) {
    // In order day by day, so that only turning them back keeps the order.
    const month = 3 + Math.floor(index / 2);
    const day = index % 2 === 0 ? 1 + (index % 2) : 20;
    draft.day = { day, month };
    draft.deadline =
      day > 12
        ? `${String(day)}/${String(month)}/2024`
        : { value: Date.UTC(2024, day - 1, month) / 86_400_000 + 25_569, format: 'm/d/yyyy' };
    draft.expected.due = day > 12 ? iso(draft.day) : undefined;
    if (day <= 12) draft.expected.says.push('deadline/turned-day');
  }
  messes.push('days that were turned');
}

interface Pair {
  readonly first: Draft;
  readonly second: Draft;
}

/** Two tasks, one under the other, of which the second shows the status of the first. */
function pairWithOneStatus(
  drafts: readonly Draft[],
  messy: ReadonlySet<Draft>,
  random: Random,
): Pair | undefined {
  const at = Math.floor(random() * (drafts.length - 1));
  const [first, second] = [drafts[at], drafts[at + 1]];
  if (!first || !second || messy.has(first) || messy.has(second)) return undefined;
  if (first.expected.status === 'unknown') return undefined;
  second.status = first.status;
  second.expected.status = first.expected.status;
  return { first, second };
}

function markCells(draft: Draft, random: Random): readonly GridCell[] {
  return MARKED.map((status) => {
    if (draft.expected.status === status) return pick(random, TICKS);
    // Where no box is ticked, an open one says "not done".
    return draft.expected.status === 'unknown' ? null : pick(random, NO_TICKS);
  });
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
