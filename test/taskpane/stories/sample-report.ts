import type { PlanItem } from '../../../src/domain/appendix/plan-appendix';
import type { ItemStatus } from '../../../src/domain/appendix/status/item-status';
import { type CalendarDate, calendarDate, daysBetween } from '../../../src/domain/calendar/calendar-date';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import type { CriterionCode } from '../../../src/domain/criteria/criterion-code';
import type { Finding } from '../../../src/domain/finding';
import type {
  AppendixReview,
  CompletionCount,
  ReviewedItem,
  Standing,
} from '../../../src/domain/review/appendix-review';
import type { SheetReport } from '../../../src/excel/office/outcome';

/** One item in the fewest words: row, code, content, lead, last day ("" for none), status. */
type ItemLine = readonly [
  row: number,
  code: string,
  content: string,
  lead: string,
  lastDay: string,
  status: ItemStatus,
  deadlineText?: string,
];

export const OFFICE = 'Công chức Văn phòng - Thống kê';
const JUSTICE = 'Công chức Tư pháp - Hộ tịch';
const ONE_STOP = 'Bộ phận TN&TKQ';
const CULTURE = 'Công chức Văn hóa - Xã hội';

export const AS_OF: CalendarDate = { year: 2024, month: 10, day: 15 };

const ITEMS: readonly ItemLine[] = [
  [10, '1.1.1', 'Ban hành Kế hoạch CCHC năm kịp thời', OFFICE, '2024-01-31', 'done'],
  [11, '1.1.2', 'Mức độ hoàn thành Kế hoạch CCHC năm', OFFICE, '2024-12-14', 'inProgress'],
  [13, '1.4', 'Công tác tuyên truyền CCHC', CULTURE, '', 'inProgress', 'Thường xuyên'],
  [14, '1.5', 'Sáng kiến trong thực hiện CCHC', OFFICE, '2024-09-30', 'notStarted'],
  [16, '2.1', 'Ban hành văn bản thuộc thẩm quyền', JUSTICE, '2024-06-30', 'done'],
  [17, '2.2', 'Ban hành Kế hoạch theo dõi thi hành pháp luật', JUSTICE, '2024-03-31', 'done'],
  [18, '2.3', 'Rà soát văn bản quy phạm pháp luật', JUSTICE, '2024-09-30', 'unknown'],
  [20, '3.1', 'Niêm yết, công khai TTHC', ONE_STOP, '', 'done', 'Thường xuyên'],
  [
    23,
    '3.9',
    'Số hóa hồ sơ, kết quả giải quyết TTHC, tái sử dụng dữ liệu số hóa khi tiếp nhận',
    ONE_STOP,
    '2024-08-31',
    'inProgress',
  ],
  [24, '3.10', 'Bố trí Bộ phận Tiếp nhận và Trả kết quả', OFFICE, '2024-06-30', 'done'],
  [28, '5.1', 'Bố trí cán bộ, công chức đúng vị trí việc làm', OFFICE, '2024-10-20', 'inProgress'],
  [31, '5.4', 'Thực hiện chế độ báo cáo theo quy định của cấp trên', OFFICE, '', 'notStarted', '31/6/2024'],
];

const SECTIONS = [
  { row: 8, level: 1, code: '1', name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC' },
  { row: 15, level: 1, code: '2', name: 'CẢI CÁCH THỂ CHẾ' },
  { row: 19, level: 1, code: '3', name: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH' },
  { row: 27, level: 1, code: '5', name: 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ' },
] as const;

const FINDINGS: readonly Finding[] = [
  {
    row: 24,
    column: 1,
    rule: 'code/lost-zero',
    severity: 'error',
    found: '3.1',
    facts: { previous: '3.9', next: '3.11' },
    proposal: { text: '3.10', certain: true },
  },
  {
    row: 16,
    column: 1,
    rule: 'code/date-turned',
    severity: 'error',
    found: '2-Jan',
    facts: {},
    proposal: { text: '2.1', certain: true },
  },
  {
    row: 31,
    column: 9,
    rule: 'deadline/impossible-day',
    severity: 'error',
    found: '31/6/2024',
    facts: { day: 31, month: 6, lastDay: 30 },
    proposal: { text: '30/6/2024', certain: false },
  },
  { row: 18, column: 11, rule: 'status/missing', severity: 'warning', found: '', facts: {} },
  {
    row: 13,
    column: 1,
    rule: 'code/stray-spaces',
    severity: 'info',
    found: '1.4 ',
    facts: {},
    proposal: { text: '1.4', certain: true },
  },
];

function standing(status: ItemStatus, lastDay: CalendarDate | undefined): Standing {
  if (status === 'done' || status === 'doneLate' || status === 'notApplicable') return { kind: status };
  if (lastDay === undefined) return { kind: 'noDate' };
  const days = daysBetween(AS_OF, lastDay);
  if (days < 0) return { kind: 'overdue', lastDay, daysLate: -days };
  return days <= 7
    ? { kind: 'dueSoon', lastDay, daysLeft: days }
    : { kind: 'onTime', lastDay, daysLeft: days };
}

function reviewedItem([row, code, content, lead, lastDayText, status, deadlineText]: ItemLine): ReviewedItem {
  const lastDay = parseIsoDate(lastDayText);
  const section = [...SECTIONS].reverse().find((candidate) => candidate.row < row);
  const item: PlanItem = {
    row,
    ...(section === undefined ? {} : { sectionRow: section.row }),
    code: { written: code, code: code as CriterionCode, findings: [] },
    content,
    leads: [lead],
    supports: [],
    deadline: lastDay === undefined ? { kind: 'ongoing' } : { kind: 'date', date: lastDay },
    deadlineText: deadlineText ?? lastDayText,
    status,
    statusText: '',
    evidence: '',
    scores: {},
  };
  return {
    item,
    code,
    lastDays: lastDay === undefined ? [] : [lastDay],
    standing: standing(status, lastDay),
  };
}

function count(items: readonly ReviewedItem[]): CompletionCount {
  const having = (kind: Standing['kind']): number =>
    items.filter((item) => item.standing.kind === kind).length;
  return {
    done: having('done') + having('doneLate'),
    total: items.length,
    overdue: having('overdue'),
    dueSoon: having('dueSoon'),
  };
}

/** A review of these lines, counted here by hand-made rules: a stand-in for the domain's own in tests of the pane. */
export function sampleReview(
  lines: readonly ItemLine[] = ITEMS,
  findings: readonly Finding[] = FINDINGS,
): AppendixReview {
  const items = lines.map(reviewedItem);
  const leads = [...new Set(items.flatMap(({ item }) => item.leads))];
  return {
    appendix: {
      layout: {
        firstRow: 1,
        headerFirstRow: 5,
        headerLastRow: 6,
        columns: new Map([
          ['code', 1],
          ['content', 2],
          ['lead', 7],
          ['deadline', 9],
          ['status', 11],
        ]),
        headings: new Map([
          [1, 'Mã TC, TCTP'],
          [7, 'Trách nhiệm thực hiện / Chủ trì'],
          [9, 'Thời gian hoàn thành'],
          [11, 'Kết quả thực hiện'],
        ]),
        lastRow: 43,
        certainty: { kind: 'sure' },
      },
      title: [
        'ỦY BAN NHÂN DÂN\nXÃ CẨM GIÀNG',
        'PHỤ LỤC 1',
        'Các tiêu chí, tiêu chí thành phần duy trì đạt điểm tối đa năm 2024',
        '(Kèm theo Kế hoạch số         /KH-UBND ngày 29 tháng 3 năm 2024 của UBND xã Cẩm Giàng)',
      ],
      planYear: 2024,
      rows: [],
      sections: SECTIONS,
      parents: [],
      items: items.map(({ item }) => item),
      totals: [],
      findings: [],
    },
    options: { asOf: AS_OF, dueSoonDays: 7, beforeIsStrict: true, countNotApplicable: true },
    items,
    codes: new Map(items.map(({ item, code }) => [item.row, (code ?? '') as CriterionCode])),
    findings,
    completion: count(items),
    sections: SECTIONS.map((section) => ({
      ...section,
      ...count(items.filter(({ item }) => item.sectionRow === section.row)),
    })),
    leads: leads.map((name) => ({ name, ...count(items.filter(({ item }) => item.leads.includes(name))) })),
  };
}

export function sampleReport(review: AppendixReview = sampleReview()): SheetReport {
  return {
    sheetId: '{1}',
    sheetName: 'PL1',
    reviews: [review],
    written: [],
    highlights: [],
    visibleSheets: [],
    progress: [],
    setAsideReasons: new Map(),
  };
}

/** What the items of a large appendix say, between few words and many. */
const LARGE_CONTENTS = [
  'Công tác tuyên truyền CCHC',
  'Rà soát, cập nhật, công khai đầy đủ, kịp thời thủ tục hành chính tại Bộ phận Tiếp nhận và Trả kết quả',
  'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
  'Thực hiện chế độ thông tin, báo cáo định kỳ và đột xuất về công tác cải cách hành chính theo quy định của cấp trên',
] as const;

/** An appendix with this many overdue items and as many findings, every third with a proposal. */
export function largeReport(rows: number): SheetReport {
  const lines = Array.from({ length: rows }, (_, index): ItemLine => {
    const day = calendarDate(2024, 1 + (index % 9), 1 + (index % 28));
    const iso =
      day === undefined
        ? ''
        : `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
    const content = LARGE_CONTENTS[index % LARGE_CONTENTS.length] ?? '';
    return [index + 9, `1.${index + 1}`, `${content}, việc số ${index + 1}`, OFFICE, iso, 'notStarted'];
  });
  const findings = lines.map(([row, code], index): Finding =>
    index % 3 === 2
      ? {
          row,
          column: 1,
          rule: 'code/comma',
          severity: 'warning',
          found: code.replace('.', ','),
          facts: {},
          proposal: { text: code, certain: true },
        }
      : { row, column: 11, rule: 'status/missing', severity: 'warning', found: '', facts: {} },
  );
  return sampleReport(sampleReview(lines, findings));
}

/** Findings of which some say the same of their cells: four codes stored as numbers, three blank statuses. */
export function alikeReport(): SheetReport {
  const stored = [10, 11, 17, 20].map((row): Finding => {
    const found = ITEMS.find(([at]) => at === row)?.[1] ?? '';
    return {
      row,
      column: 1,
      rule: 'code/stored-as-number',
      severity: 'info',
      found,
      facts: {},
      proposal: { text: found, certain: true },
    };
  });
  const blank = [14, 18, 31].map((row): Finding => ({
    row,
    column: 11,
    rule: 'status/missing',
    severity: 'warning',
    found: '',
    facts: {},
  }));
  const [lostZero, dateTurned] = FINDINGS;
  const first = [lostZero, dateTurned].flatMap((finding) => finding ?? []);
  return sampleReport(sampleReview(ITEMS, [...first, ...blank, ...stored]));
}
