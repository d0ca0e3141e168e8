import type { Finding } from '../../../src/domain/finding';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { openExcel } from '../../excel-host/node/excel-in-node';
import { profileInUse } from '../../excel-host/node/profile-in-use';
import { type DrawnCell, drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER } from '../plan-sheet';

export const PLAN_NAME = 'Kế hoạch 2024';

/** Columns: A order, B code, C content, D lead, E deadline, F status, G ratio. Row 6 has a code with a comma: "2,1". */
const CELLS: readonly (readonly DrawnCell[])[] = [
  ['PHỤ LỤC', undefined, undefined, undefined, undefined, undefined, undefined],
  ['TT', 'Mã tiêu chí', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Tỷ lệ hoàn thành'],
  ['I', undefined, 'CẢI CÁCH THỂ CHẾ'],
  ['1', '1.1', 'Ban hành kế hoạch năm 2024', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
  ['2', '1.2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
  ['3', '1,3', 'Kiểm tra văn bản', 'Tư pháp', '31/8/2024', 'Chưa thực hiện'],
  ['II', undefined, 'CẢI CÁCH THỦ TỤC'],
  ['1', '2.1', 'Niêm yết thủ tục', 'Một cửa', '20/10/2024', 'Đang thực hiện'],
  ['2', '2.2', 'Số hóa hồ sơ', 'Một cửa', '31/8/2024', 'Đã hoàn thành'],
  ['Tổng cộng'],
];

/** Where the ratios of the two sections and of the total stand. */
export const RATIO_CELLS = ['G3', 'G7', 'G10'] as const;
export const PROPOSAL_CELL = 'B6';

export interface TrackedPlan {
  /** Before the add-in ever ran. */
  readonly original: HostWorkbook;
  /** After a run, with a status that the user changed since: a run has marks to take off and marks to put on. */
  readonly workbook: HostWorkbook;
  /** What the pane shows of B6, with the repaired code. */
  readonly finding: Finding;
  readonly planId: string;
  readonly otherId: string;
}

/** The plan, beside a sheet of something else. Each test works on a copy. */
export async function trackedPlan(profile = profileInUse()): Promise<TrackedPlan> {
  const workbook = drawWorkbook(
    { name: PLAN_NAME, cells: CELLS },
    { name: 'Ghi chú', cells: [['Việc riêng']] },
  );
  const original = structuredClone(workbook);
  const excel = await openExcel(workbook, { profile });
  const uninstall = excel.installGlobals();
  await recompute(ON_15_OCTOBER);
  const read = await readActiveSheet(ON_15_OCTOBER);
  uninstall();
  excel.dispose();
  const finding =
    read.kind === 'done'
      ? read.value.reviews[0].findings.find(({ row, proposal }) => row === 6 && proposal !== undefined)
      : undefined;
  if (finding === undefined) throw new Error('The code with a comma has no proposal.');
  workbook.sheets[0]!.rows.get(8)!.get(6)!.value = 'Đã hoàn thành';
  original.sheets[0]!.rows.get(8)!.get(6)!.value = 'Đã hoàn thành';
  return { original, workbook, finding, planId: workbook.sheets[0]!.id, otherId: workbook.sheets[1]!.id };
}
