import { formatArea } from '../../domain/a1-notation';
import { withChoiceLists } from '../../domain/paper/choice-lists';
import { freeSheetName } from '../../domain/paper/free-sheet-name';
import type { Paper } from '../../domain/paper/paper';
import { paperArea } from '../../domain/paper/paper-size';
import { errorCode } from '../office/error-code';
import { mayPass, roundTrip, waitFor } from '../office/round-trip';
import { RunFailure, failureOf } from '../office/run-failure';
import type { SheetReading } from '../reading/sheet-reading';
import { recordOfAdded, takeBackAdded } from '../writing/added-sheet';
import { queueRecord } from '../writing/queue-marks';
import { contentPrint } from '../writing/sheet-content';
import { queueBars } from './queue-bars';
import { queuePage } from './queue-page';
import { paperFormats, paperValues, queueChoices, queueLooks, queueRows, rowChunks } from './queue-paper';

export interface WrittenPaper {
  readonly sheetName: string;
  /** False where this Excel did not take the page layout or the chart: the cells are whole all the same. */
  readonly isComplete: boolean;
}

const PAUSE = 300;

/**
 * Makes a new sheet of a paper, behind all others, under its name or the next that is free: no sheet that is there is
 * written over. Wholly or not at all; remembered so that it can be undone while nobody has changed it. `isShown`: it
 * becomes the active sheet. One round trip for some hundreds of rows, one for the page and one for a chart.
 */
export async function writePaper(
  reading: SheetReading,
  paper: Paper,
  isShown = false,
): Promise<WrittenPaper> {
  if (reading.isReadOnly) throw new RunFailure({ kind: 'readOnly' });
  const whole = withChoiceLists(paper);
  const taken = reading.tabs.map(({ name }) => name);
  const sheetName = await addUnderFreeName(reading, whole, taken);
  const isPageSet = await isTaken((context) =>
    queuePage(context.workbook.worksheets.getItem(sheetName), whole),
  );
  const { bars } = whole;
  const isDrawn =
    bars === undefined ||
    (await isTaken((context) => queueBars(context.workbook.worksheets.getItem(sheetName), bars)));
  if (isShown) await isTaken((context) => context.workbook.worksheets.getItem(sheetName).activate());
  return { sheetName, isComplete: isPageSet && isDrawn };
}

/** Somebody may make a sheet of the very name meanwhile: it is theirs, and ours takes the next one. */
async function addUnderFreeName(
  reading: SheetReading,
  paper: Paper,
  taken: readonly string[],
): Promise<string> {
  const sheetName = freeSheetName(paper.name, taken);
  try {
    await addCells(reading, sheetName, paper);
    return sheetName;
  } catch (error) {
    if (errorCode(error) === 'ItemAlreadyExists')
      return addUnderFreeName(reading, paper, [...taken, sheetName]);
    if (mayPass(error)) await waitFor(PAUSE);
    const isTakenBack = await takeBackAdded(sheetName, reading.lastRun);
    // No sheet can be added where the structure of the workbook is protected.
    if (isTakenBack && errorCode(error) === 'AccessDenied')
      throw new RunFailure({ kind: 'protectedWorkbook' });
    throw new RunFailure(failureOf(error, isTakenBack));
  }
}

async function addCells(reading: SheetReading, name: string, paper: Paper): Promise<void> {
  const chunks = rowChunks(paper);
  const record = recordOfAdded(reading, {
    name,
    area: formatArea(paperArea(paper)),
    print: contentPrint(paperValues(paper), paperFormats(paper)),
  });
  for (const [index, chunk] of chunks.entries())
    await roundTrip(({ workbook }) => {
      const sheet = index === 0 ? workbook.worksheets.add(name) : workbook.worksheets.getItem(name);
      if (index === 0) queueRecord(workbook, record);
      queueRows(sheet, paper, chunk);
      if (index === chunks.length - 1) {
        queueLooks(sheet, paper);
        queueChoices(sheet, paper.choices ?? []);
      }
      return () => undefined;
    });
}

/** Runs what a sheet can do without, whatever comes of it. */
async function isTaken(queue: (context: Excel.RequestContext) => void): Promise<boolean> {
  try {
    await roundTrip((context) => {
      queue(context);
      return () => undefined;
    });
    return true;
  } catch {
    return false;
  }
}
