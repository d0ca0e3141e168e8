import { formatArea } from '../../domain/a1-notation';
import { withChoiceLists } from '../../domain/paper/choice-lists';
import { freeSheetName } from '../../domain/paper/free-sheet-name';
import type { Paper } from '../../domain/paper/paper';
import { paperArea } from '../../domain/paper/paper-size';
import { errorCode } from '../office/error-code';
import { mayPass, roundTrip, waitFor } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import type { SheetReading } from '../reading/sheet-reading';
import type { RunRecord } from '../stored/run-record';
import { recordOfAdded, takeBackOnlyOne } from '../writing/added-sheet';
import { queueName, queueRecord } from '../writing/marks/queue-marks';
import { contentPrint } from '../writing/sheet-content';
import { isTaken, show } from './is-taken';
import { queueBars } from './queue-bars';
import { queuePage } from './queue-page';
import { paperFormats, paperValues, queueChoices, queueLooks, queueRows, rowChunks } from './queue-paper';

export interface WrittenPaper {
  readonly sheetName: string;
  /** What its cells hold. */
  readonly values: readonly (readonly unknown[])[];
  /** By which it can be undone. */
  readonly record: RunRecord;
  /** False where this Excel did not take the page layout or the chart: the cells are whole all the same. */
  readonly isComplete: boolean;
}

const PAUSE = 300;

/** A hidden name that is put at a cell of the sheet, so that it is found again whatever it is called. */
export interface PaperMark {
  readonly name: string;
  readonly address: string;
}

export interface PaperOptions {
  /** It becomes the active sheet. */
  readonly isShown?: boolean;
  readonly mark?: PaperMark;
  /** False for a sheet that is kept whatever is undone. */
  readonly isUndoable?: boolean;
}

/**
 * Makes a new sheet of a paper, behind all others, under its name or the next that is free: no sheet that is there is
 * written over. Wholly or not at all; remembered so that it can be undone while nobody has changed it. One round trip for some hundreds of rows, one for the page and one for a chart.
 */
export async function writePaper(
  reading: SheetReading,
  paper: Paper,
  options: PaperOptions = {},
): Promise<WrittenPaper> {
  if (reading.isReadOnly) throw new RunFailure({ kind: 'readOnly' });
  const whole = withChoiceLists(paper);
  const taken = reading.tabs.map(({ name }) => name);
  const { isShown = false, mark } = options;
  const { sheetName, record } = await addUnderFreeName(reading, whole, options, taken);
  const isPageSet = await isTaken((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    // Where Excel does not hide a name that the same batch has added; before the page, which it may not take.
    if (mark !== undefined) sheet.names.getItem(mark.name).visible = false;
    return queuePage(sheet, whole);
  });
  const { bars } = whole;
  const isDrawn =
    bars === undefined ||
    (await isTaken((context) => {
      queueBars(context.workbook.worksheets.getItem(sheetName), bars);
      return undefined;
    }));
  if (isShown) await show(sheetName);
  return { sheetName, values: paperValues(whole), record, isComplete: isPageSet && isDrawn };
}

/** Somebody may make a sheet of the very name meanwhile: it is theirs, and ours takes the next one. */
async function addUnderFreeName(
  reading: SheetReading,
  paper: Paper,
  options: PaperOptions,
  taken: readonly string[],
): Promise<Pick<WrittenPaper, 'sheetName' | 'record'>> {
  const sheetName = freeSheetName(paper.name, taken);
  try {
    return { sheetName, record: await addCells(reading, sheetName, paper, options) };
  } catch (error) {
    if (errorCode(error) === 'ItemAlreadyExists')
      return addUnderFreeName(reading, paper, options, [...taken, sheetName]);
    if (mayPass(error)) await waitFor(PAUSE);
    const made = { name: sheetName, values: paperValues(paper) };
    throw new RunFailure(await takeBackOnlyOne(error, made, reading.lastRun));
  }
}

async function addCells(
  reading: SheetReading,
  name: string,
  paper: Paper,
  { mark, isUndoable = true }: PaperOptions,
): Promise<RunRecord> {
  const chunks = rowChunks(paper);
  const record = recordOfAdded(reading, {
    name,
    area: formatArea(paperArea(paper)),
    print: contentPrint(paperValues(paper), paperFormats(paper)),
  });
  for (const [index, chunk] of chunks.entries())
    await roundTrip(({ workbook }) => {
      const sheet = index === 0 ? workbook.worksheets.add(name) : workbook.worksheets.getItem(name);
      if (index === 0 && isUndoable) queueRecord(workbook, record);
      queueRows(sheet, paper, chunk);
      if (index === chunks.length - 1) {
        queueLooks(sheet, paper);
        queueChoices(sheet, paper.choices ?? []);
        if (mark !== undefined) queueName(sheet, { ...mark, comment: '' });
      }
      return () => undefined;
    });
  return record;
}
