import { parsePeriodName, reportingPeriod } from '../../../src/domain/reports/reporting-period';
import type { ReportSheetsRequest } from '../../../src/excel/actions/reports/write-report-sheets';
import { reportSheetsVi } from '../../../src/messages/vi/report-sheets';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import type { DrawnCell } from '../../support/host-workbook-builder';

/** A plan with points: at the end of the third quarter of 2024 rows 5 and 8 are overdue, 4 and 9 done, 9 without evidence. */
export const REPORT_PLAN: readonly (readonly DrawnCell[])[] = [
  ['UBND XÃ CẨM GIÀNG\nPHỤ LỤC NĂM 2024'],
  ['TT', 'Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả', 'Tài liệu kiểm chứng', 'Điểm tối đa', 'Tự chấm'],
  ['I', undefined, 'CẢI CÁCH THỂ CHẾ'],
  [
    1,
    '1.1',
    'Ban hành kế hoạch',
    'Văn phòng',
    '31/01/2024',
    'Đã hoàn thành ngày 20/01/2024',
    'KH 05/KH-UBND',
    2,
    2,
  ],
  [2, '1.2', 'Rà soát văn bản', 'Tư pháp', '30/6/2024', 'Chưa thực hiện', undefined, 3, 1],
  ['II', undefined, 'CẢI CÁCH THỦ TỤC'],
  [1, '2.1', 'Niêm yết thủ tục', 'Một cửa', '20/10/2024', 'Đang thực hiện', undefined, 2, 1],
  [2, '2.2', 'Số hóa hồ sơ', 'Một cửa', '31/8/2024', 'Đang thực hiện', undefined, 4, 0],
  [3, '2.3', 'Công khai kết quả', 'Một cửa', '31/7/2024', 'Đã hoàn thành ngày 10/8/2024', undefined, 1, 1],
];

export const REQUEST: ReportSheetsRequest = {
  period: reportingPeriod(parsePeriodName('2024-Q3')!, 'decree'),
  calendar: 'decree',
  mode: 'toDate',
  words: reportSheetsVi,
  today: { year: 2024, month: 9, day: 20 },
};

export function sheetNamed({ sheets }: HostWorkbook, name: string): HostSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
}

/** The rows of a report sheet below its headings, cells joined by " | ", blank ones as nothing; hidden columns left out. */
export function table(sheet: HostSheet, headingRow = 7): readonly string[] {
  const last = Math.max(...[...sheet.rows.keys()]);
  const width = Math.max(...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
  return Array.from({ length: last - headingRow }, (_, index) => {
    const cells = sheet.rows.get(headingRow + 1 + index);
    return Array.from({ length: width }, (__, column) => column + 1)
      .filter((column) => !sheet.hiddenColumns.has(column))
      .map((column) => String(cells?.get(column)?.value ?? ''))
      .join('|');
  });
}
