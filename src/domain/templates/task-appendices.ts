import { romanNumeral } from '../criteria/roman-numeral';
import type { Paper } from '../paper/paper';
import type { AppendixColumn } from './appendix-columns';
import { type AppendixBodyRow, appendixPaper, BLANK_ITEM } from './appendix-paper';
import { REPAIR_STATUSES } from './choices';
import { PAPI_IMPROVED, PAPI_KEPT } from './fields';
import { attachedTo } from './letterhead';
import { blankFields } from './points-appendices';
import type { TemplateRequest } from './template-kind';

const BLANK_ROWS_OF_CONTENT = 5;
const BLANK_ROWS = 40;

const blankRows = (count: number): readonly AppendixBodyRow[] =>
  Array.from({ length: count }, () => BLANK_ITEM);

const taskColumns = (content: string): readonly AppendixColumn[] => [
  { key: 'order', heading: 'TT', width: 30 },
  { key: 'content', heading: content, width: 190 },
  { key: 'lead', heading: 'Chủ trì', width: 84 },
  { key: 'support', heading: 'Phối hợp', width: 84 },
  { key: 'deadline', heading: 'Thời gian hoàn thành', width: 70 },
  { key: 'evidence', heading: 'Sản phẩm, tài liệu kiểm chứng', width: 90 },
  { key: 'status', heading: 'Kết quả thực hiện', width: 72 },
  { key: 'ratio', heading: 'Tỷ lệ hoàn thành', width: 48 },
  { key: 'note', heading: 'Ghi chú', width: 46 },
];

/** The tasks of a PAPI plan under its eight contents: six to keep up, two to improve. */
export function papiAppendix({ unit, year }: TemplateRequest): Paper {
  const contents = (names: readonly string[], from: number): readonly AppendixBodyRow[] =>
    names.flatMap((name, index): readonly AppendixBodyRow[] => [
      { kind: 'section', code: String(from + index), name },
      ...blankRows(BLANK_ROWS_OF_CONTENT),
    ]);
  return appendixPaper({
    sheetName: `Nhiệm vụ PAPI ${year}`,
    head: {
      unit,
      number: 'Phụ lục',
      name: `TỔNG HỢP NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI NĂM ${year}`,
      attached: attachedTo('Kế hoạch', unit, year),
    },
    columns: taskColumns('Chỉ số nội dung, nhiệm vụ'),
    body: [
      { kind: 'section', code: 'I', name: 'CÁC CHỈ SỐ NỘI DUNG DUY TRÌ' },
      ...contents(PAPI_KEPT, 1),
      { kind: 'section', code: 'II', name: 'CÁC CHỈ SỐ NỘI DUNG CẢI THIỆN' },
      ...contents(PAPI_IMPROVED, PAPI_KEPT.length + 1),
      { kind: 'total' },
    ],
  });
}

/** The tasks of a yearly plan of administrative reform by its seven fields. */
export function reformAppendix({ unit, year }: TemplateRequest): Paper {
  return appendixPaper({
    sheetName: `Nhiệm vụ CCHC ${year}`,
    head: {
      unit,
      number: 'Phụ lục',
      name: `NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
      attached: attachedTo('Kế hoạch', unit, year),
    },
    columns: taskColumns('Nhiệm vụ, hoạt động'),
    body: blankFields((index) => romanNumeral(index + 1)),
  });
}

/** Who does what until when, without sections. */
export function assignmentAppendix({ unit, year }: TemplateRequest): Paper {
  return appendixPaper({
    sheetName: `Phân công ${year}`,
    head: {
      unit,
      number: 'Phụ lục',
      name: `BIỂU NHIỆM VỤ VÀ PHÂN CÔNG NHIỆM VỤ NĂM ${year}`,
      attached: attachedTo('Kế hoạch', unit, year),
    },
    columns: taskColumns('Tên nhiệm vụ'),
    body: [...blankRows(BLANK_ROWS), { kind: 'total' }],
  });
}

/** What an inspection found and how it was mended. The number of a row is the N of its evidence's name. */
export function repairAppendix({ unit, year }: TemplateRequest): Paper {
  return appendixPaper({
    sheetName: `Khắc phục tồn tại ${year}`,
    head: {
      unit,
      number: 'Phụ lục',
      name: `KẾT QUẢ KHẮC PHỤC TỒN TẠI, HẠN CHẾ TRONG CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
      attached: attachedTo('Báo cáo', unit, year),
    },
    columns: [
      { key: 'order', heading: 'TT', width: 28 },
      { key: 'content', heading: 'Tồn tại, hạn chế', width: 136 },
      { key: 'cause', heading: 'Nguyên nhân', width: 84 },
      { key: 'solution', heading: 'Biện pháp khắc phục', width: 94 },
      { key: 'lead', heading: 'Đơn vị chủ trì', width: 70 },
      { key: 'deadline', heading: 'Thời hạn khắc phục', width: 62 },
      { key: 'status', heading: 'Kết quả khắc phục', width: 62 },
      { key: 'doneOn', heading: 'Ngày khắc phục xong', width: 60 },
      { key: 'evidence', heading: 'Tài liệu kiểm chứng (tên tệp)', width: 72 },
      { key: 'ratio', heading: 'Tỷ lệ hoàn thành', width: 46 },
    ],
    body: [...blankRows(BLANK_ROWS), { kind: 'total' }],
    statuses: REPAIR_STATUSES,
  });
}
