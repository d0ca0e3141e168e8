import { parseArea } from '../../domain/a1-notation';
import { lookUpAreas } from '../../domain/area-lookup';
import type { CellArea } from '../../domain/cell-area';
import type { CellAddress, CellContent } from '../../domain/cell-content';
import { errorCode } from '../office/error-code';
import { readWithRetry } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { NO_OPTIONS, type RunOptions } from '../office/run-progress';
import { entryOfSheet } from '../stored/per-sheet';
import type { RecordedHistory } from '../stored/progress-history';
import { isMarkOfOwnSheet } from '../stored/report-marks';
import { reasonsOf } from '../stored/set-aside-store';
import { canTellOurs } from './can-tell-ours';
import { catalogueReader } from './catalogue-reader';
import { sharedContents } from './cell-content-of';
import { loadRules } from './existing-rules';
import { loadOurNames } from './our-names';
import { queueWorkbook, type WorkbookFacts } from './queue-workbook';
import { areaCells, queueAreas } from './read-areas';
import { readChunks } from './read-chunks';
import { formatAt, loadedGrid, type ReadGrid } from './read-grid';
import { readWithRules, type RulesRead } from './read-with-rules';
import type { SheetReading } from './sheet-reading';

const NO_HISTORY: RecordedHistory = { days: [] };

/** Excel hands over no values beyond this, and says nothing. */
const MOST_CELLS = 5_000_000;

interface SheetFacts extends Pick<
  SheetReading,
  'sheetId' | 'sheetName' | 'isProtected' | 'names' | 'seenNames' | 'isReportSheet'
> {
  readonly rules: RulesRead;
  /** Undefined where the sheet is empty. */
  readonly usedArea: CellArea | undefined;
  readonly address: string;
  readonly formulaAreas: readonly CellArea[];
  readonly grid: ReadGrid | undefined;
}

/** Reads a sheet, the active one by default, in one round trip; in several where it is too large for one answer. */
export async function readSheet(sheetId?: string, options: RunOptions = NO_OPTIONS): Promise<SheetReading> {
  options.onProgress?.({ phase: 'reading' });
  try {
    const { workbook, sheet } = await readBoth(sheetId, true, options.signal);
    if (isWhole(sheet)) return readingOf(sheet, sheet.grid, true, knownOf(workbook));
  } catch (error) {
    if (errorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
  }
  const { workbook, sheet } = await readBoth(sheetId, false, options.signal);
  const known = knownOf(workbook);
  if (sheet.usedArea === undefined) return readingOf(sheet, undefined, true, known);
  if (areaCells(sheet.usedArea) > MOST_CELLS) throw new RunFailure({ kind: 'tooLarge' });
  return readingOf(sheet, await readChunks(sheet.sheetId, sheet.usedArea, options), false, known);
}

interface BothRead {
  readonly workbook: WorkbookFacts;
  readonly sheet: SheetFacts;
}

/**
 * Excel does not look for formulas on a protected sheet: then they are not told apart, for nothing is written there. One
 * round trip more.
 */
async function readBoth(
  sheetId: string | undefined,
  withCells: boolean,
  signal: AbortSignal | undefined,
): Promise<BothRead> {
  try {
    return await readWithRules(sheetId, queueBoth(withCells, true), signal);
  } catch (error) {
    if (errorCode(error) !== 'AccessDenied') throw error;
    const both = await readWithRules(sheetId, queueBoth(withCells, false), signal);
    if (!both.sheet.isProtected) throw error;
    return both;
  }
}

/** Too much for one answer, a chart sheet among them, a protected one, a sheet that has just been deleted. */
const OF_ONE_SHEET: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'GeneralException',
  'AccessDenied',
  'ItemNotFound',
]);

/**
 * Reads several sheets in one round trip, in the order asked for. Undefined stands for a sheet that did not fit into
 * the answer; all of them are where nothing did, or where one of them could not be read: then ask for each by itself.
 */
export async function readSheets(
  sheetIds: readonly string[],
  options: RunOptions = NO_OPTIONS,
): Promise<readonly (SheetReading | undefined)[]> {
  options.onProgress?.({ phase: 'reading' });
  try {
    const { workbook, sheets } = await readWithRetry((context) => {
      const facts = queueWorkbook(context);
      const queued = sheetIds.map((id) => {
        const sheet = context.workbook.worksheets.getItem(id);
        return queueSheet(sheet, loadRules(sheet), true, true);
      });
      return () => ({ workbook: facts(), sheets: queued.map((read) => read()) });
    }, options.signal);
    const known = knownOf(workbook);
    return sheets.map((sheet) => (isWhole(sheet) ? readingOf(sheet, sheet.grid, true, known) : undefined));
  } catch (error) {
    if (!OF_ONE_SHEET.has(errorCode(error))) throw error;
    return sheetIds.map(() => undefined);
  }
}

function isWhole({ usedArea, grid }: SheetFacts): boolean {
  return usedArea === undefined || grid !== undefined;
}

function queueBoth(withCells: boolean, withFormulas: boolean) {
  return (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    rules: () => RulesRead,
  ): (() => BothRead) => {
    const workbook = queueWorkbook(context);
    const read = queueSheet(sheet, rules, withCells, withFormulas);
    return () => ({ workbook: workbook(), sheet: read() });
  };
}

function queueSheet(
  sheet: Excel.Worksheet,
  rules: () => RulesRead,
  withCells: boolean,
  withFormulas: boolean,
): () => SheetFacts {
  sheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  if (withCells) used.load('values,numberFormat');
  // Of the whole sheet: an empty one has no used range to ask.
  const formulas = withFormulas
    ? queueAreas(sheet.getRange().getSpecialCellsOrNullObject('Formulas'))
    : () => [];
  const names = loadOurNames(sheet);
  return () => ({
    sheetId: sheet.id,
    sheetName: sheet.name,
    isProtected: sheet.protection.protected,
    rules: rules(),
    ...names(),
    ...(sheet.names.items.some(({ name, scope }) => scope === 'Worksheet' && isMarkOfOwnSheet(name)) && {
      isReportSheet: true,
    }),
    usedArea: used.isNullObject ? undefined : parseArea(used.address),
    address: used.isNullObject ? '' : used.address,
    formulaAreas: formulas(),
    grid: used.isNullObject || !withCells ? undefined : loadedGrid(used),
  });
}

type KnownOfWorkbook = Pick<
  SheetReading,
  'isReadOnly' | 'settings' | 'lastRun' | 'progress' | 'setAside' | 'tabs' | 'readCatalogueOf'
> &
  Pick<WorkbookFacts, 'dateOrder'>;

function knownOf(known: WorkbookFacts): KnownOfWorkbook {
  return { ...known, readCatalogueOf: catalogueReader() };
}

function readingOf(
  facts: SheetFacts,
  grid: ReadGrid | undefined,
  isWhole: boolean,
  { dateOrder, ...known }: KnownOfWorkbook,
): SheetReading {
  const { usedArea, address, formulaAreas, grid: _grid, rules, ...rest } = facts;
  const area = usedArea ?? { firstRow: 1, firstColumn: 1, lastRow: 0, lastColumn: 0 };
  const isFormula = lookUpAreas(formulaAreas);
  const { firstRow, firstColumn } = area;
  const formatOf = ({ row, column }: CellAddress): string =>
    formatAt(grid?.formats[row - firstRow], column - firstColumn);
  // Most sheets have no formula, and every cell comes through here.
  const hasFormulas = formulaAreas.length > 0;
  const contentOf = sharedContents();
  const rows = (grid?.values ?? []).map((values, rowAt) => {
    const formats = grid?.formats[rowAt];
    return values.map((value, columnAt): CellContent => {
      const madeByFormula =
        hasFormulas && isFormula({ row: firstRow + rowAt, column: firstColumn + columnAt }) !== undefined;
      return contentOf(value, formatAt(formats, columnAt), madeByFormula);
    });
  });
  const snapshot = {
    sheetId: facts.sheetId,
    sheetName: facts.sheetName,
    firstRow,
    firstColumn,
    rows,
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
  const asRead = { address, ...(isWhole && grid !== undefined ? { values: grid.values } : {}) };
  const { sheetId } = facts;
  const { progress, setAside, tabs } = known;
  const kept = {
    history: entryOfSheet(progress.sheets, facts, tabs) ?? NO_HISTORY,
    setAsideReasons: reasonsOf(entryOfSheet(setAside.sheets, facts, tabs)),
  };
  const canTellOurRules = canTellOurs(rules, sheetId, known.lastRun);
  return { ...rest, ...known, ...kept, rules: rules ?? [], canTellOurRules, snapshot, formatOf, asRead };
}
