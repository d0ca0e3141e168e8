import { errorCode } from '../office/error-code';
import type { Failure, Outcome } from '../office/outcome';
import { readWithRetry } from '../office/round-trip';
import { failureOf, RunFailure } from '../office/run-failure';
import { NO_OPTIONS, type RunOptions } from '../office/run-progress';
import { toOutcome } from '../office/to-outcome';
import { refuseStopped } from '../office/until-stopped';
import { askExcel, QUESTION_COUNT } from '../self-check/ask-excel';
import type { ExcelRecord } from '../self-check/excel-record';

const CHECK_SHEET = 'Kiểm tra Excel';

/**
 * Asks this Excel the questions of the self-check on a sheet of its own, which goes again whatever happens. Refuses where
 * no sheet can be added. Stopped between two questions, it takes the sheet away all the same.
 */
export function checkExcel({ signal, onProgress }: RunOptions = NO_OPTIONS): Promise<Outcome<ExcelRecord>> {
  return toOutcome(async () => {
    const { isReadOnly, isProtected, sheetNames } = await readWithRetry(queueReading, signal);
    if (isReadOnly) throw new RunFailure({ kind: 'readOnly' });
    if (isProtected) throw new RunFailure({ kind: 'protectedWorkbook' });
    refuseStopped(signal);
    const sheetName = freeName(sheetNames);
    let answered = 0;
    const tell = (): void =>
      onProgress?.({ phase: 'asking', parts: { done: answered, total: QUESTION_COUNT } });
    tell();
    try {
      return await askExcel(sheetName, () => {
        refuseStopped(signal);
        answered += 1;
        if (answered < QUESTION_COUNT) tell();
      });
    } catch (error) {
      throw new RunFailure(await failureAfter(error, sheetName));
    }
  });
}

function queueReading({ workbook }: Excel.RequestContext) {
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  return () => ({
    isReadOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
  });
}

/** "Kiểm tra Excel", or with the first number that no sheet has. Excel takes names that differ in case for the same. */
function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLocaleLowerCase().normalize()));
  let free = CHECK_SHEET;
  for (let number = 2; names.has(free.toLocaleLowerCase()); number += 1) free = `${CHECK_SHEET} ${number}`;
  return free;
}

async function failureAfter(error: unknown, sheetName: string): Promise<Failure> {
  // Somebody has just made a sheet of that name: it is theirs.
  if (errorCode(error) === 'ItemAlreadyExists') return failureOf(error);
  return (await isLeft(sheetName)) ? { kind: 'checkSheetLeft', sheetName } : failureOf(error);
}

/** Where Excel does not even say whether the sheet is there, the user had better look. */
async function isLeft(sheetName: string): Promise<boolean> {
  try {
    return await readWithRetry(({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(sheetName).load('id');
      return () => !sheet.isNullObject;
    });
  } catch {
    return true;
  }
}
