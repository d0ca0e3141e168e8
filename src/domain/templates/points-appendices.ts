import type { Paper } from '../paper/paper';
import type { AppendixColumn } from './appendix-columns';
import { type AppendixBodyRow, appendixPaper, BLANK_ITEM } from './appendix-paper';
import { FIELDS } from './fields';
import { attachedTo } from './letterhead';
import type { TemplateRequest } from './template-kind';

const BLANK_ROWS = 6;

/** The seven fields with blank rows under each, and the row of the whole. */
export function blankFields(codeOf: (index: number) => string): readonly AppendixBodyRow[] {
  const sections = FIELDS.flatMap((name, index): readonly AppendixBodyRow[] => [
    { kind: 'section', code: codeOf(index), name },
    ...Array.from({ length: BLANK_ROWS }, () => BLANK_ITEM),
  ]);
  return [...sections, { kind: 'total' }];
}

const blankByNumber = (): readonly AppendixBodyRow[] => blankFields((index) => String(index + 1));

const keptColumns = (year: number): readonly AppendixColumn[] => [
  { key: 'order', heading: 'TT', width: 24 },
  { key: 'code', heading: 'Mã', width: 36 },
  { key: 'content', heading: 'Tiêu chí, tiêu chí thành phần', width: 122 },
  { key: 'max', heading: 'Điểm tối đa', width: 34 },
  { key: 'lastYear', heading: `Điểm đạt năm ${year - 1}`, width: 40 },
  { key: 'task', heading: 'Nhiệm vụ, giải pháp duy trì', width: 112 },
  { key: 'lead', heading: 'Chủ trì', width: 62 },
  { key: 'support', heading: 'Phối hợp', width: 62 },
  { key: 'deadline', heading: 'Thời hạn hoàn thành', width: 62 },
  { key: 'evidence', heading: 'Sản phẩm, tài liệu kiểm chứng', width: 70 },
  { key: 'status', heading: 'Kết quả thực hiện', width: 56 },
  { key: 'ratio', heading: 'Tỷ lệ hoàn thành', width: 44 },
];

const wonBackColumns = (year: number): readonly AppendixColumn[] => [
  { key: 'order', heading: 'TT', width: 24 },
  { key: 'code', heading: 'Mã', width: 36 },
  { key: 'content', heading: 'Tiêu chí, tiêu chí thành phần', width: 104 },
  { key: 'max', heading: 'Điểm tối đa', width: 32 },
  { key: 'lastYear', heading: `Điểm đạt năm ${year - 1}`, width: 38 },
  { key: 'lost', heading: 'Điểm bị trừ', width: 32 },
  { key: 'cause', heading: 'Nguyên nhân mất điểm', width: 84 },
  { key: 'solution', heading: 'Giải pháp khắc phục', width: 94 },
  { key: 'lead', heading: 'Chủ trì', width: 58 },
  { key: 'support', heading: 'Phối hợp', width: 58 },
  { key: 'deadline', heading: 'Thời hạn hoàn thành', width: 60 },
  { key: 'evidence', heading: 'Sản phẩm, tài liệu kiểm chứng', width: 62 },
  { key: 'status', heading: 'Kết quả thực hiện', width: 56 },
  { key: 'ratio', heading: 'Tỷ lệ hoàn thành', width: 44 },
];

export interface PointsRequest extends TemplateRequest {
  /** With a last column for what is to be said of a criterion. */
  readonly hasNotes?: boolean;
}

const NOTES: AppendixColumn = { key: 'note', heading: 'Ghi chú', width: 66 };

/** Phụ lục I: the criteria that have all their points and are to keep them. */
export function keptAppendix({ unit, year, hasNotes }: PointsRequest, body = blankByNumber()): Paper {
  return appendixPaper({
    sheetName: `Phụ lục I ${year}`,
    head: {
      unit,
      number: 'Phụ lục I',
      name: `TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN DUY TRÌ ĐIỂM TỐI ĐA NĂM ${year}`,
      attached: attachedTo('Kế hoạch', unit, year),
    },
    columns: [...keptColumns(year), ...(hasNotes === true ? [NOTES] : [])],
    body,
  });
}

/** Phụ lục II: the criteria that lost points and are to win them back. */
export function wonBackAppendix({ unit, year, hasNotes }: PointsRequest, body = blankByNumber()): Paper {
  return appendixPaper({
    sheetName: `Phụ lục II ${year}`,
    head: {
      unit,
      number: 'Phụ lục II',
      name: `TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA, GIẢI PHÁP KHẮC PHỤC NĂM ${year}`,
      attached: attachedTo('Kế hoạch', unit, year),
    },
    columns: [...wonBackColumns(year), ...(hasNotes === true ? [NOTES] : [])],
    body,
  });
}
