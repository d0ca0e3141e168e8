import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import { showNumber } from '../../domain/appendix/sheet/show-number';
import { type CellContent, EMPTY_CELL } from '../../domain/cell-content';
import type { HostCell, HostSheet, HostWorkbook } from '../host-workbook';
import { XlsxError } from '../package/xlsx-error';
import { NOT_WORKED_OUT } from './read-cells';

/** From the first filled cell to the last, blank ones too. */
const MOST_CELLS = 1_000_000;

/**
 * The sheets of a file that its user can see, as they would be read in Excel. Only what the file states is told: a result
 * that it does not state is blank, and nothing that it refers to outside itself is asked for.
 */
export function sheetSnapshots(workbook: HostWorkbook): readonly SheetSnapshot[] {
  return workbook.sheets
    .filter(({ kind, visibility }) => kind === 'worksheet' && visibility === 'visible')
    .map((sheet) => snapshotOf(sheet, workbook));
}

function snapshotOf(sheet: HostSheet, workbook: HostWorkbook): SheetSnapshot {
  const filled = [...sheet.rows].flatMap(([row, cells]) => {
    const columns = [...cells].filter(([, cell]) => isFilled(cell)).map(([column]) => column);
    return columns.length === 0 ? [] : [{ row, first: Math.min(...columns), last: Math.max(...columns) }];
  });
  const firstRow = filled.reduce((least, { row }) => Math.min(least, row), Infinity);
  const lastRow = filled.reduce((most, { row }) => Math.max(most, row), 0);
  const firstColumn = filled.reduce((least, { first }) => Math.min(least, first), Infinity);
  const lastColumn = filled.reduce((most, { last }) => Math.max(most, last), 0);
  const isEmpty = filled.length === 0;
  if (!isEmpty && (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS)
    throw new XlsxError('tooLarge', `"${sheet.name}" reaches over too many cells`);
  const rows = Array.from({ length: isEmpty ? 0 : lastRow - firstRow + 1 }, (_, rowAt) => {
    const cells = sheet.rows.get(firstRow + rowAt);
    return Array.from({ length: lastColumn - firstColumn + 1 }, (__, columnAt) => {
      const cell = cells?.get(firstColumn + columnAt);
      return cell === undefined ? EMPTY_CELL : contentOf(cell, workbook);
    });
  });
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow: isEmpty ? 1 : firstRow,
    firstColumn: isEmpty ? 1 : firstColumn,
    rows,
    ...(workbook.dateSystem === '1904' ? { dateSystem: '1904' as const } : {}),
    ...mergesWithin(sheet, lastRow, lastColumn),
  };
}

/** As far as there are cells. */
function mergesWithin(
  { name, merges }: HostSheet,
  lastRow: number,
  lastColumn: number,
): Pick<SheetSnapshot, 'merges'> {
  const within = merges
    .filter(({ firstRow, firstColumn }) => firstRow <= lastRow && firstColumn <= lastColumn)
    .map((area) => ({ ...area, lastRow: Math.min(area.lastRow, lastRow) }));
  const rows = within.reduce((sum, area) => sum + area.lastRow - area.firstRow + 1, 0);
  if (rows > MOST_CELLS) throw new XlsxError('tooLarge', `"${name}" has too many merged cells`);
  return within.length === 0 ? {} : { merges: within };
}

function isFilled({ value, formula }: HostCell): boolean {
  return value !== '' || formula !== undefined;
}

function contentOf({ value, formula, filledBy, style }: HostCell, workbook: HostWorkbook): CellContent {
  const format = workbook.styles[style]?.numberFormat ?? 'General';
  const isFormula = formula !== undefined || filledBy !== undefined ? { isFormula: true as const } : {};
  if (value === '') return EMPTY_CELL;
  if (typeof value === 'string') return { kind: 'text', text: value, shown: value, format, ...isFormula };
  if (typeof value === 'number')
    return { kind: 'number', value, shown: showNumber(value, format), format, ...isFormula };
  if (typeof value === 'boolean')
    return { kind: 'boolean', value, shown: value ? 'TRUE' : 'FALSE', ...isFormula };
  // What was not worked out when the file was saved is not known to anybody here.
  return value === NOT_WORKED_OUT
    ? EMPTY_CELL
    : { kind: 'error', code: value.error, shown: value.error, ...isFormula };
}
