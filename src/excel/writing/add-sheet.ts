import { errorCode } from '../office/error-code';
import { RunFailure, failureOf } from '../office/run-failure';
import { queueRecord } from './queue-marks';
import { recordedNames, rulesNow } from './record-of-run';
import { RECORD_KEY, type RunRecord } from '../stored/run-record';
import { contentArea, contentFormats, contentPrint, queueContent, type SheetContent } from './sheet-content';
import type { SheetReading } from '../reading/sheet-reading';
import { mayPass, readWithRetry, roundTrip, waitFor } from '../office/round-trip';

const PAUSE = 300;

/**
 * Adds a sheet behind all others with its content, wholly or not at all, and remembers it so that it can be undone. The
 * name must be free. `isShown`: it becomes the active sheet. One round trip.
 */
export async function addSheet(
  reading: SheetReading,
  name: string,
  content: SheetContent,
  isShown = false,
): Promise<void> {
  const record = recordOf(reading, name, content);
  try {
    await roundTrip((context) => {
      const sheet = context.workbook.worksheets.add(name);
      queueContent(sheet, content);
      if (isShown) sheet.activate();
      queueRecord(context.workbook, record);
      return () => undefined;
    });
  } catch (error) {
    // Somebody has just made a sheet of that name: it is theirs, and nothing was written.
    if (errorCode(error) === 'ItemAlreadyExists')
      throw new RunFailure({ kind: 'catalogueExists', sheetName: name });
    if (mayPass(error)) await waitFor(PAUSE);
    throw new RunFailure(failureOf(error, await isTakenBack(name, reading.lastRun)));
  }
}

/** Nothing of the appendix changes; its highlights are recorded because the next run goes by the last record. */
function recordOf(reading: SheetReading, name: string, content: SheetContent): RunRecord {
  const marks = { rules: [...rulesNow(reading)], cells: [], names: recordedNames(reading.names) };
  return {
    version: 1,
    sheetId: reading.sheetId,
    before: marks,
    after: marks,
    addedSheet: {
      name,
      area: contentArea(content),
      print: contentPrint(content.rows, contentFormats(content)),
    },
  };
}

/** Removes what a batch that broke off has left behind: the sheet that it had just made, and its record. */
async function isTakenBack(name: string, lastRun: RunRecord | undefined): Promise<boolean> {
  try {
    const isLeft = await readWithRetry((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id');
      return () => !sheet.isNullObject;
    });
    if (!isLeft) return true;
    await roundTrip((context) => {
      context.workbook.worksheets.getItem(name).delete();
      if (lastRun === undefined) context.workbook.settings.getItemOrNullObject(RECORD_KEY).delete();
      else queueRecord(context.workbook, lastRun);
      return () => undefined;
    });
    return true;
  } catch {
    return false;
  }
}
