import { errorCode } from '../office/error-code';
import { mayPass, roundTrip, waitFor } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import type { SheetReading } from '../reading/sheet-reading';
import { recordOfAdded, takeBackOnlyOne } from './added-sheet';
import { queueRecord } from './marks/queue-marks';
import { contentArea, contentFormats, contentPrint, queueContent, type SheetContent } from './sheet-content';

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
  const print = contentPrint(content.rows, contentFormats(content));
  const record = recordOfAdded(reading, { name, area: contentArea(content), print });
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
    const made = { name, values: content.rows, shownBefore: reading.sheetId };
    throw new RunFailure(await takeBackOnlyOne(error, made, reading.lastRun));
  }
}
