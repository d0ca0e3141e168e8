import { errorCode } from './error-code';
import { RunFailure } from './run-failure';

/** Runs work on one sheet; an item that is not found then is the sheet itself. */
export async function orSheetGone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (errorCode(error) === 'ItemNotFound') throw new RunFailure({ kind: 'sheetGone' });
    throw error;
  }
}
