import { errorCode } from './error-code';
import { Failed } from './failure-of';

/** Runs work on one sheet; an item that is not found then is the sheet itself. */
export async function orSheetGone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (errorCode(error) === 'ItemNotFound') throw new Failed({ kind: 'sheetGone' });
    throw error;
  }
}
