import type { DrawnCell, SheetDrawing } from '../support/host-workbook-builder';

/**
 * A small plan with a ratio column: two sections with two items each, and a total row. Filled so that no blank could
 * be inherited. On 15/10/2024: B4 done, B5 overdue since 30/9, B7 due on 20/10, B8 done; 2 of 4 in all, 1 of 2 in each.
 */
export const PLAN_CELLS: readonly (readonly DrawnCell[])[] = [
  ['PHỤ LỤC', undefined, undefined, undefined, undefined, undefined],
  ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Tỷ lệ hoàn thành'],
  ['I', 'CẢI CÁCH THỂ CHẾ'],
  ['1', 'Ban hành kế hoạch năm 2024', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
  ['2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
  ['II', 'CẢI CÁCH THỦ TỤC'],
  ['1', 'Niêm yết thủ tục', 'Một cửa', '20/10/2024', 'Đang thực hiện'],
  ['2', 'Số hóa hồ sơ', 'Một cửa', '31/8/2024', 'Đã hoàn thành'],
  ['Tổng cộng'],
];

export const PLAN_SHEET: SheetDrawing = { name: 'Kế hoạch 2024', cells: PLAN_CELLS };

export const ON_15_OCTOBER = { today: { year: 2024, month: 10, day: 15 } } as const;
