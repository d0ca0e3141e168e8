import { ExcelHost } from '../../src/excel-host/protocol/excel-host';
import type { UserActions } from '../../src/excel-host/protocol/user-actions';
import type { HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';
import { type ExcelInNode, type ExcelInNodeOptions, openExcel } from '../excel-host/node/excel-in-node';
import { withoutPauses } from '../support/without-pauses';
import { harmTo, withoutOurs } from './harm';

/** What a person does; `sheet` is the one at that place in the workbook, as it stands there and then. */
export type Deed = (user: UserActions, sheet: HostSheet, workbook: HostWorkbook) => void;

/**
 * A workbook in Excel beside its twin, in which people do the same things and the add-in does nothing: what differs
 * between the two is the add-in's doing.
 */
export interface TwinWorkbooks {
  readonly excel: ExcelInNode;
  readonly host: ExcelHost;
  readonly workbook: HostWorkbook;
  readonly twin: HostWorkbook;
  /** The sheet that was active at the beginning. */
  readonly sheet: HostSheet;
  /** People do something here and in the twin. */
  people(deed: Deed): void;
  /** The same, right before the n-th round trip from now. Answers how to ask whether it has come to that. */
  peopleBefore(trip: number, deed: Deed): () => boolean;
  /** What of the people's own is not as it would be without the add-in; nothing is right. */
  harm(): readonly string[];
  close(): void;
}

export async function openTwins(
  workbook: HostWorkbook,
  options?: ExcelInNodeOptions,
): Promise<TwinWorkbooks> {
  const twin = withoutOurs(workbook);
  const twinUser = new ExcelHost(twin).user;
  const excel = await openExcel(workbook, options);
  const restorePauses = withoutPauses();
  const uninstall = excel.installGlobals();
  const { host } = excel;
  const id = workbook.activeSheetId;
  const sheetOf = (book: HostWorkbook): HostSheet => {
    const found = book.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error('The sheet is gone.');
    return found;
  };
  const people = (deed: Deed): void => {
    deed(twinUser, sheetOf(twin), twin);
    deed(host.user, sheetOf(workbook), workbook);
  };
  return {
    excel,
    host,
    workbook,
    twin,
    sheet: sheetOf(workbook),
    people,
    peopleBefore: (trip, deed) => {
      let isMet = false;
      host.beforeBatch(trip, () => {
        people(deed);
        isMet = true;
      });
      return () => isMet;
    },
    harm: () => harmTo(twin, workbook),
    close: () => {
      uninstall();
      excel.dispose();
      restorePauses();
    },
  };
}

/** Works with both, and closes them whatever comes. */
export async function withTwins<T>(
  workbook: HostWorkbook,
  work: (twins: TwinWorkbooks) => Promise<T>,
  options?: ExcelInNodeOptions,
): Promise<T> {
  const twins = await openTwins(workbook, options);
  try {
    return await work(twins);
  } finally {
    twins.close();
  }
}
