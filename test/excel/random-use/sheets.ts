import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import {
  type DrawnCell,
  drawWorkbook,
  type SheetDrawing,
  sheetId,
} from '../../support/host-workbook-builder';

/** Choices as the pane stores them; the first sheet is the one that they are about. */
export function choosing(workbook: HostWorkbook, settings: Partial<Settings>): HostWorkbook {
  workbook.settings.set('tienDo.settings', { ...DEFAULT_SETTINGS, ...settings });
  return workbook;
}

export const WITH_SUMMARY_LINE: Partial<Settings> = { sheets: { [sheetId(0)]: { summaryLine: true } } };

export const HEADING: readonly DrawnCell[] = ['TT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tình trạng'];

export function draw(
  cells: readonly (readonly DrawnCell[])[],
  more: Partial<SheetDrawing> = {},
): HostWorkbook {
  return drawWorkbook({ name: 'Kế hoạch 2024', cells, ...more });
}

/** Row 2 overdue, row 3 done, a total in row 4 with a ratio of 1/2, and under it, in the ratio column, a signature. */
export function smallPlan(): HostWorkbook {
  return draw([
    [...HEADING, 'Tỷ lệ hoàn thành'],
    ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'],
    ['2', 'Ban hành kế hoạch', '31/01/2024', 'Đã hoàn thành'],
    ['Tổng cộng'],
    [undefined, undefined, undefined, undefined, 'CHỦ TỊCH'],
  ]);
}
