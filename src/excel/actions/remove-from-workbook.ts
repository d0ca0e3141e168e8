import { isOurName } from '../../domain/edits/ratios/ratio-name';
import type { Outcome } from '../office/outcome';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { partlyDone } from '../office/run-failure';
import { toOutcome } from '../office/to-outcome';
import { canTellOurs } from '../reading/can-tell-ours';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { clearRules } from '../writing/clear-rules';
import { readMarks } from '../writing/marks/marks-now';
import { queueNameRemoval } from '../writing/marks/queue-marks';

/** What was taken out of a workbook, counted. */
export interface RemovedFromWorkbook {
  readonly rules: number;
  readonly names: number;
  readonly settings: number;
}

/** Every setting of the add-in begins so, those of a later version too. */
const OUR_SETTINGS = 'tienDo.';

/**
 * Takes out of the workbook whatever the add-in keeps in it: highlights and hidden names of every sheet, and settings.
 * What stands in cells stays, ratios and sheets that were added too: they are part of the document by now.
 * Nothing is written where a sheet is protected or its rules cannot be told apart. Settings go last, so that after a
 * failure the same press goes on. Two round trips, two for each sheet, those of a clear for each that has highlights.
 */
export function removeFromWorkbook(): Promise<Outcome<RemovedFromWorkbook>> {
  return toOutcome(async () => {
    const { isReadOnly, sheetIds } = await readWorkbook();
    const highlighted: string[] = [];
    for (const id of sheetIds) {
      const marks = await readMarks(id);
      refuseUntoldRules({
        canTellOurRules: canTellOurs(marks.rulesRead, id, marks.record),
        sheetName: marks.sheetName,
      });
      if (marks.ours.length > 0 || marks.names.length > 0) refuseUnwritable({ ...marks, isReadOnly });
      if (marks.ours.length > 0) highlighted.push(id);
    }
    let rules = 0;
    try {
      for (const id of highlighted) rules += await clearRules(id);
      return { rules, ...(await removeNamesAndSettings()) };
    } catch (error) {
      throw rules > 0 ? partlyDone(error) : error;
    }
  });
}

function readWorkbook() {
  return readWithRetry(({ workbook }) => {
    workbook.load('readOnly');
    workbook.worksheets.load('items/id');
    return () => ({ isReadOnly: workbook.readOnly, sheetIds: workbook.worksheets.items.map(({ id }) => id) });
  });
}

/** Read anew, since clearing a sheet keeps a record of itself in the settings. */
async function removeNamesAndSettings(): Promise<{ readonly names: number; readonly settings: number }> {
  const { sheets, keys } = await readNamesAndSettings();
  const names = sheets.reduce((sum, sheet) => sum + sheet.names.length, 0);
  if (names + keys.length > 0) {
    await roundTrip(({ workbook }) => {
      for (const sheet of sheets) queueNameRemoval(workbook.worksheets.getItem(sheet.id), sheet.names);
      for (const key of keys) workbook.settings.getItem(key).delete();
      return () => undefined;
    }).catch((error: unknown) => {
      throw partlyDone(error);
    });
  }
  return { names, settings: keys.length };
}

function readNamesAndSettings() {
  return readWithRetry(({ workbook }) => {
    workbook.worksheets.load('items/id,items/names/items/name,items/names/items/scope');
    workbook.settings.load('items/key');
    return () => ({
      // Excel on the web lists the workbook's own names, too.
      sheets: workbook.worksheets.items.map(({ id, names }) => ({
        id,
        names: names.items.flatMap(({ name, scope }) =>
          scope === 'Worksheet' && isOurName(name) ? [name] : [],
        ),
      })),
      keys: workbook.settings.items.flatMap(({ key }) => (key.startsWith(OUR_SETTINGS) ? [key] : [])),
    });
  });
}
