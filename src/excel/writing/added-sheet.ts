import { parseArea } from '../../domain/a1-notation';
import type { Failure } from '../office/outcome';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { failureOf } from '../office/run-failure';
import type { SheetReading } from '../reading/sheet-reading';
import { RECORD_KEY, type RunRecord } from '../stored/run-record';
import { queueRecord } from './marks/queue-marks';
import { withoutIds } from './marks/rules-seen';
import { recordedNames, rulesNow } from './record-of-run';

/**
 * The record by which an added sheet can be undone. Nothing of the sheet that was read changes; its highlights are
 * recorded because the next run goes by the last record.
 */
export function recordOfAdded(
  reading: SheetReading,
  addedSheet: NonNullable<RunRecord['addedSheet']>,
): RunRecord {
  const marks = { rules: withoutIds(rulesNow(reading)), cells: [], names: recordedNames(reading.names) };
  return { version: 1, sheetId: reading.sheetId, before: marks, after: marks, addedSheet };
}

/** A sheet that was to be made, and what was to be put into it from A1 on. */
export interface MadeSheet {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  /** The sheet from which it was made, to be shown again where the made one is shown. */
  readonly shownBefore?: string;
}

/**
 * Takes back sheets of which the making has failed, the last first; the failure says which of them may be left.
 * `lastRun` is what could be undone before.
 */
export async function takeBackAdded(
  error: unknown,
  made: readonly MadeSheet[],
  lastRun: RunRecord | undefined,
): Promise<Failure> {
  const failure = failureOf(error);
  const left = failure.kind === 'addedSheetsLeft' ? [...failure.sheetNames] : [];
  for (const sheet of [...made].reverse()) if (!(await isGone(sheet, lastRun))) left.unshift(sheet.name);
  return left.length === 0 ? failure : { kind: 'addedSheetsLeft', sheetNames: left };
}

/**
 * The same of one sheet. Where the structure of the workbook is protected no sheet can be added, whatever code Excel has
 * for that.
 */
export async function takeBackOnlyOne(
  error: unknown,
  made: MadeSheet,
  lastRun: RunRecord | undefined,
): Promise<Failure> {
  const failure = await takeBackAdded(error, [made], lastRun);
  return failure.kind === 'excelFailed' && (await isStructureProtected())
    ? { kind: 'protectedWorkbook' }
    : failure;
}

/** False where Excel does not tell. */
async function isStructureProtected(): Promise<boolean> {
  try {
    return await readWithRetry(({ workbook: { protection } }) => {
      protection.load('protected');
      return () => protection.protected;
    });
  } catch {
    return false;
  }
}

/**
 * Removes what a batch that broke off has left behind: the sheet that it had just made, and its record. False where that
 * failed, too, and where the sheet holds what was not to be written: somebody may have made one of the same name.
 */
async function isGone(
  { name, values, shownBefore }: MadeSheet,
  lastRun: RunRecord | undefined,
): Promise<boolean> {
  try {
    const left = await readWithRetry(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('id');
      const shown = worksheets.getActiveWorksheet();
      shown.load('id');
      return () => (sheet.isNullObject ? undefined : { isShown: shown.id === sheet.id });
    });
    if (left === undefined) return true;
    if (!(await readWithRetry((context) => queueIsOurs(context, name, values)))) return false;
    await roundTrip((context) => {
      const { worksheets } = context.workbook;
      if (left.isShown && shownBefore !== undefined) worksheets.getItem(shownBefore).activate();
      worksheets.getItem(name).delete();
      if (lastRun === undefined) context.workbook.settings.getItemOrNullObject(RECORD_KEY).delete();
      else queueRecord(context.workbook, lastRun);
      return () => undefined;
    });
    return true;
  } catch {
    return false;
  }
}

/** Queues whether a sheet holds nothing but what was to be put into it; a part of that may be missing. */
function queueIsOurs(
  { workbook }: Excel.RequestContext,
  name: string,
  values: MadeSheet['values'],
): () => boolean {
  const used = workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  used.load('address,values');
  return () => {
    if (used.isNullObject) return true;
    const { firstRow = 1, firstColumn = 1 } = parseArea(used.address) ?? {};
    return (used.values as readonly (readonly unknown[])[]).every((row, rowAt) =>
      row.every(
        (value, columnAt) =>
          value === '' || value === values[firstRow - 1 + rowAt]?.[firstColumn - 1 + columnAt],
      ),
    );
  };
}
