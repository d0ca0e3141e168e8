import { parseArea } from '../domain/a1-notation';
import type { CellArea } from '../domain/cell-area';
import type { CellAddress, CellContent } from '../domain/cell-content';
import { lookUpAreas } from '../domain/edits/area-lookup';
import { cellContentOf } from './cell-content-of';
import { errorCode } from './error-code';
import { loadRules } from './existing-rules';
import { Failed } from './failure-of';
import { loadOurNames } from './our-names';
import { gridOf, type ReadGrid } from './read-grid';
import { areaCells, readAreas } from './read-areas';
import { readChunks } from './read-chunks';
import { parseRunRecord, RECORD_KEY } from './run-record';
import { SETTINGS_KEY } from './settings-key';
import { parseSettings } from './settings-schema';
import type { SheetReading } from './sheet-reading';
import { readTrip } from './trip';

/** Excel hands over no values beyond this, and says nothing. */
const MOST_CELLS = 5_000_000;

interface SheetFacts extends Pick<
  SheetReading,
  'sheetId' | 'sheetName' | 'isProtected' | 'isReadOnly' | 'rules' | 'names' | 'settings' | 'lastRun'
> {
  /** Undefined where the sheet is empty. */
  readonly usedArea: CellArea | undefined;
  readonly address: string;
  readonly formulaAreas: readonly CellArea[];
  readonly grid: ReadGrid | undefined;
}

/** Reads a sheet, the active one by default, in one round trip; in several where it is too large for one answer. */
export async function readSheet(sheetId?: string): Promise<SheetReading> {
  try {
    const facts = await readTrip((context) => queueSheet(context, sheetId, true));
    if (facts.usedArea === undefined || facts.grid !== undefined) return readingOf(facts, facts.grid, true);
  } catch (error) {
    if (errorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
  }
  const facts = await readTrip((context) => queueSheet(context, sheetId, false));
  if (facts.usedArea === undefined) return readingOf(facts, undefined, true);
  if (areaCells(facts.usedArea) > MOST_CELLS) throw new Failed({ kind: 'tooLarge' });
  return readingOf(facts, await readChunks(facts.sheetId, facts.usedArea), false);
}

function queueSheet(
  context: Excel.RequestContext,
  sheetId: string | undefined,
  withCells: boolean,
): () => SheetFacts {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const sheet = sheetId === undefined ? sheets.getActiveWorksheet() : sheets.getItem(sheetId);
  sheet.load('id,name,protection/protected');
  workbook.load('readOnly');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  if (withCells) used.load('values,numberFormat');
  const formulas = used.getSpecialCellsOrNullObject('Formulas');
  formulas.load('address');
  const rules = loadRules(sheet);
  const names = loadOurNames(sheet);
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  settings.load('value');
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  return () => {
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      isReadOnly: workbook.readOnly,
      rules: rules(),
      names: names(),
      settings: parseSettings(settings.isNullObject ? undefined : settings.value),
      lastRun: record.isNullObject ? undefined : parseRunRecord(record.value),
      usedArea: used.isNullObject ? undefined : parseArea(used.address),
      address: used.isNullObject ? '' : used.address,
      formulaAreas: formulas.isNullObject ? [] : readAreas(formulas.address),
      grid: used.isNullObject || !withCells ? undefined : gridOf(used),
    };
  };
}

function readingOf(facts: SheetFacts, grid: ReadGrid | undefined, isWhole: boolean): SheetReading {
  const { usedArea, address, formulaAreas, ...rest } = facts;
  const area = usedArea ?? { firstRow: 1, firstColumn: 1, lastRow: 0, lastColumn: 0 };
  const isFormula = lookUpAreas(formulaAreas);
  const { firstRow, firstColumn } = area;
  const formatOf = ({ row, column }: CellAddress): string =>
    grid?.formats[row - firstRow]?.[column - firstColumn] ?? 'General';
  const rows = (grid?.values ?? []).map((values, rowAt) =>
    values.map((value, columnAt): CellContent => {
      const cell = { row: firstRow + rowAt, column: firstColumn + columnAt };
      return cellContentOf(value, formatOf(cell), isFormula(cell) !== undefined);
    }),
  );
  const snapshot = { sheetId: facts.sheetId, sheetName: facts.sheetName, firstRow, firstColumn, rows };
  const asRead = { address, ...(isWhole && grid !== undefined ? { values: grid.values } : {}) };
  return { ...rest, snapshot, formatOf, asRead };
}
