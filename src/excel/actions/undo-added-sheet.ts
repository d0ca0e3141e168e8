import { mayPass, readWithRetry, roundTrip, waitFor } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { BARS_NAME } from '../papers/queue-bars';
import { isFormula } from '../reading/is-same-cell';
import { readWithRules, type RulesRead } from '../reading/read-with-rules';
import { restoringEntry } from '../reading/restoring-entry';
import { isMarkOfOwnSheet } from '../stored/report-marks';
import type { RunRecord } from '../stored/run-record';
import { queueNoRecord, queueRecord } from '../writing/marks/queue-marks';
import { contentPrint } from '../writing/sheet-content';
import { firstReferenceTo, refersTo } from './formula-references';

type AddedSheet = NonNullable<RunRecord['addedSheet']>;

/**
 * Takes back a sheet that was added: removes it where it is still exactly as it was written and no formula elsewhere
 * needs it, else refuses with the reason. `next` is what can be undone then. Three round trips, four where the workbook
 * has formulas.
 */
export async function undoAddedSheet(
  { name, area, print }: AddedSheet,
  next: RunRecord | undefined,
): Promise<void> {
  const id = await readWithRetry((context) => queueId(context, name));
  const now = id === undefined ? undefined : await readWithRules(id, queueReading);
  if (now === undefined) throw new RunFailure({ kind: 'addedSheetGone', sheetName: name });
  const isAsWritten = now.address === area && contentPrint(now.values, now.formats) === print && now.isPlain;
  if (!isAsWritten) throw new RunFailure({ kind: 'addedSheetChanged', sheetName: name });
  if (now.isAlone) throw new RunFailure({ kind: 'addedSheetAlone', sheetName: name });
  const user = now.nameThatRefers ?? (await firstReferenceTo(name, now.others));
  if (user !== undefined) throw new RunFailure({ kind: 'addedSheetUsed', sheetName: name, user });
  try {
    await roundTrip((context) => {
      // The sheet first: where it may not be deleted, the record must stay.
      context.workbook.worksheets.getItem(name).delete();
      queueNext(context.workbook, next);
      return () => undefined;
    });
  } catch (error) {
    if (mayPass(error)) await waitFor(PAUSE);
    if ((await readWithRetry((context) => queueId(context, name))) !== undefined) throw error;
    // It is taken back; only the record that tells of it stands.
    await readWithRetry((context) => {
      queueNext(context.workbook, next);
      return () => undefined;
    });
  }
}

const PAUSE = 300;

function queueNext(workbook: Excel.Workbook, next: RunRecord | undefined): void {
  if (next === undefined) queueNoRecord(workbook);
  else queueRecord(workbook, next);
}

/** Excel keeps what is printed as names of the sheet. */
function isOfPrinting(name: string): boolean {
  return /^(?:_xlnm\.)?Print_(?:Area|Titles)$/i.test(name);
}

/** Asked by itself: of a sheet that is not there nothing further can be asked in the same batch. */
function queueId({ workbook }: Excel.RequestContext, name: string): () => string | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  return () => (sheet.isNullObject ? undefined : sheet.id);
}

function queueReading({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet, rules: () => RulesRead) {
  const { worksheets, names } = workbook;
  const used = sheet.getUsedRangeOrNullObject();
  used.load('address,values,formulas,numberFormat,format/fill/color,format/font/bold,format/font/color');
  sheet.load('name');
  // Excel on the web lists the workbook's own names with those of a sheet.
  sheet.names.load('items/name,items/scope');
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  return () => {
    if (used.isNullObject) return undefined;
    const { fill, font } = used.format;
    return {
      address: addressIn(used.address),
      values: used.values as readonly (readonly unknown[])[],
      formats: used.numberFormat as readonly (readonly string[])[],
      /** Colours, formulas, rules, names, tables and other charts are the user's: none of them was written. */
      isPlain:
        fill.color === '#FFFFFF' &&
        !font.bold &&
        !hasFormula(used) &&
        rules()?.length === 0 &&
        sheet.names.items.every(
          ({ name, scope }) => scope !== 'Worksheet' || isOfPrinting(name) || isMarkOfOwnSheet(name),
        ) &&
        sheet.charts.items.every(({ name }) => name === BARS_NAME) &&
        sheet.tables.items.length === 0,
      nameThatRefers: names.items.find(({ formula }) => refersTo(formula, sheet.name))?.name,
      isAlone: worksheets.items.every((other) => other.name === sheet.name || other.visibility !== 'Visible'),
      others: worksheets.items.filter((other) => other.name !== sheet.name),
    };
  };
}

/** Asked of the cells themselves: it is not known whether Excel looks for formulas on a protected sheet. */
function hasFormula({ values, formulas }: Excel.Range): boolean {
  const held: readonly (readonly unknown[])[] = values;
  return (formulas as readonly (readonly unknown[])[]).some((row, rowAt) =>
    row.some((formula, columnAt) => isFormula(restoringEntry(held[rowAt]?.[columnAt], formula))),
  );
}

/** "'Danh mục tiêu chí'!A1:C9" without its sheet. */
function addressIn(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
