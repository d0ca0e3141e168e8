import { recompute, type RecomputeRequest } from '../../../src/excel/actions/recompute';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { type ExcelInNode, type ExcelInNodeOptions, openExcel } from '../../excel-host/node/excel-in-node';

export const CODES = [
  'AccessDenied',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'RequestAborted',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
] as const;

/** One action of the conversation: its round trip from 1, its place in it from 0. */
export interface ActionPlace {
  readonly batch: number;
  readonly actionIndex: number;
}

export async function withExcel<T>(
  workbook: HostWorkbook,
  work: (excel: ExcelInNode) => Promise<T>,
  options: ExcelInNodeOptions = {},
): Promise<T> {
  const excel = await openExcel(workbook, options);
  const uninstall = excel.installGlobals();
  try {
    return await work(excel);
  } finally {
    uninstall();
    excel.dispose();
  }
}

/** Runs once without any fault; answers its actions in order. */
export async function actionsOfRun(
  workbook: HostWorkbook,
  request: RecomputeRequest,
): Promise<ActionPlace[]> {
  const actions: ActionPlace[] = [];
  await withExcel(workbook, async ({ host }) => {
    host.onAction(({ batch, actionIndex }) => actions.push({ batch, actionIndex }));
    await recompute(request);
  });
  return actions;
}

/** Everything that a workbook holds, as one text, without what differs from run to run: ids of rules, the run record. */
export function holding(workbook: HostWorkbook): string {
  const sheets = workbook.sheets.map(({ conditionalFormats, ...sheet }) => ({
    ...sheet,
    rows: [...sheet.rows]
      .map(([row, cells]) => [
        row,
        [...cells]
          .map(([column, { style, ...cell }]) => [column, cell, workbook.styles[style]])
          .sort(byNumber),
      ])
      .sort(byNumber),
    rules: [...conditionalFormats].sort((a, b) => a.priority - b.priority).map(({ id: _, ...rule }) => rule),
    sets: [sheet.hiddenRows, sheet.hiddenColumns, sheet.columnWidths, sheet.rowHeights].map((set) => [
      ...set,
    ]),
  }));
  const { activeSheetId, dateSystem, isReadOnly, isStructureProtected } = workbook;
  // Some Excels hide a name only in a second batch: one that a failure leaves to be seen is no loss.
  const names = workbook.names.map((name) => JSON.stringify({ ...name, visible: false })).sort();
  const settings = [...workbook.settings].filter(([key]) => key !== 'tienDo.lastRun');
  return JSON.stringify({
    sheets,
    names,
    settings,
    activeSheetId,
    dateSystem,
    isReadOnly,
    isStructureProtected,
  });
}

function byNumber([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return Number(a) - Number(b);
}
