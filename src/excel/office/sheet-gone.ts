import { errorCode } from './error-code';
import { readWithRetry } from './round-trip';
import { RunFailure } from './run-failure';

/** Asks Excel whether the sheet has left the workbook: an item that is not found may as well be a rule or a name. */
export function isSheetGone(sheetId: string): Promise<boolean> {
  return readWithRetry((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('id');
    return () => sheet.isNullObject;
  });
}

/** Runs work on one sheet; an item that is not found then is the sheet where Excel says that it is not there. */
export async function asSheetGone<T>(sheetId: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (errorCode(error) === 'ItemNotFound' && (await isSheetGone(sheetId)))
      throw new RunFailure({ kind: 'sheetGone' });
    throw error;
  }
}
