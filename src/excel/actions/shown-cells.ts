import { formatAddress } from '../../domain/a1-notation';
import { isHiddenByMerge, lookUpAreas } from '../../domain/area-lookup';
import type { CellArea } from '../../domain/cell-area';
import { type CellAddress, shownText } from '../../domain/cell-content';
import { canTellOurs } from '../reading/can-tell-ours';
import { cellContentOf } from '../reading/cell-content-of';
import { loadOurNames } from '../reading/our-names';
import { queueMerges } from '../reading/read-merges';
import { readWithRules, type RulesRead } from '../reading/read-with-rules';
import { restoringEntry } from '../reading/restoring-entry';
import { parseRunRecord, RECORD_KEY } from '../stored/run-record';
import { evenly } from '../writing/marks/evenly';
import { localAddress } from '../writing/marks/marks-now';
import { queueRowOrder } from '../writing/marks/row-order';
import { FIRST_COLUMNS, MOST_PRINTS, queuePrint } from '../writing/marks/row-print';
import { recordedNames, rulesNow } from '../writing/record-of-run';

/** What accepting a proposal has to know of a sheet, and the cells that were asked for, in their order. */
export type ShownCells = ReturnType<ReturnType<typeof queueReading>>;

/** The sheet, with the cells that show what was found: a merge shows one for all that it covers. */
export async function readShownCells(sheetId: string, places: readonly CellAddress[]): Promise<ShownCells> {
  const read = (cells: readonly CellAddress[]): Promise<ShownCells> =>
    readWithRules(sheetId, (context, sheet, rules) => queueReading(context, sheet, rules, sheetId, cells));
  const reading = await read(places);
  const mergeOver = lookUpAreas(reading.merges);
  const shown = places.map((place): CellAddress => {
    const merge = mergeOver(place);
    return merge === undefined ? place : { row: merge.firstRow, column: merge.firstColumn };
  });
  return places.some((place) => isHiddenByMerge(mergeOver, place)) ? read(shown) : reading;
}

function queueReading(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: () => RulesRead,
  sheetId: string,
  places: readonly CellAddress[],
) {
  workbook.load('readOnly');
  sheet.load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const names = loadOurNames(sheet);
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  const looked = new Set(evenly(places, MOST_PRINTS));
  const cells = places.map((place) => queueCellReading(sheet, place, looked.has(place)));
  const rowOrder = queueRowOrder(sheet);
  const merges = places.length === 0 ? undefined : queueMerges(sheet, upTo(places));
  return () => {
    const lastRun = record.isNullObject ? undefined : parseRunRecord(record.value);
    const ours = recordedNames(names().names);
    const own = new Set([...ours.map(({ address }) => address), ...places.map(formatAddress)]);
    return {
      lastRun,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      isReadOnly: workbook.readOnly,
      used: used.isNullObject ? '' : localAddress(used.address),
      rules: rulesNow({ sheetId, rules: rules() ?? [], lastRun }),
      canTellOurRules: canTellOurs(rules(), sheetId, lastRun),
      names: ours,
      cells: cells.map((read) => read(own)),
      rowOrder: rowOrder(own),
      merges: merges?.() ?? [],
    };
  };
}

/** A merge is told only to who asks for its first cell, which may stand anywhere before the cell that it hides. */
function upTo(places: readonly CellAddress[]): CellArea {
  return {
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(...places.map(({ row }) => row)),
    lastColumn: Math.max(...places.map(({ column }) => column)),
  };
}

/** `isLooked`: it is told, too, what else the row holds, apart from cells of ours and those that are asked for. */
function queueCellReading(sheet: Excel.Worksheet, place: CellAddress, isLooked: boolean) {
  const address = formatAddress(place);
  const range = sheet.getRange(address);
  range.load('values,formulas,numberFormat');
  const print = isLooked ? queuePrint(sheet, address, FIRST_COLUMNS) : undefined;
  return (own: ReadonlySet<string>) => {
    const [value, formula] = [range.values[0]?.[0] as unknown, range.formulas[0]?.[0] as unknown];
    const format = String(range.numberFormat[0]?.[0] ?? 'General');
    const entry = restoringEntry(value, formula);
    const isFormula = entry === formula && typeof formula === 'string' && formula !== '';
    return {
      cell: { address, entry, format, ...(print === undefined ? {} : { print: print(own) }) },
      shown: shownText(cellContentOf(value, format, isFormula)),
      isFormula,
    };
  };
}
