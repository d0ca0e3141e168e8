import type { CellArea } from '../../../domain/cell-area';
import type { HostCell, HostSheet } from '../../../xlsx/host-workbook';
import { ExcelError, invalidArgument, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { gatherCells, intersect } from '../sheet/area-operations';
import { storedCells } from '../sheet/cell-access';
import { isBlank, usedArea } from '../sheet/used-area';
import { valueType } from './cell-values';

/** The areas of the cells of one kind, in sheet order; blanks and visible cells within the used range only. */
export function specialAreas(
  { state: { options } }: HostRuntime,
  sheet: HostSheet,
  areas: readonly CellArea[],
  cellType: unknown,
  valueKinds: unknown,
): CellArea[] {
  if (typeof cellType !== 'string') throw invalidArgument();
  if (options.refusesSpecialCellsOfProtected === true && sheet.isProtected)
    throw new ExcelError('AccessDenied');
  return areas.flatMap((area) => gatherCells(cellsOfKind(sheet, area, cellType, valueKinds)));
}

function* cellsOfKind(
  sheet: HostSheet,
  area: CellArea,
  cellType: string,
  valueKinds: unknown,
): Generator<readonly [number, number]> {
  switch (cellType) {
    case 'Formulas':
    case 'Constants':
      for (const [row, column, cell] of storedCells(sheet, area)) {
        if (isBlank(cell) || isFormula(cell) !== (cellType === 'Formulas')) continue;
        if (isOfValueKind(cell, valueKinds)) yield [row, column];
      }
      return;
    case 'Blanks': {
      const used = usedArea(sheet, false);
      const within = used && intersect(used, area);
      if (!within) return;
      for (let row = within.firstRow; row <= within.lastRow; row++) {
        const cells = sheet.rows.get(row);
        for (let column = within.firstColumn; column <= within.lastColumn; column++) {
          if (isBlank(cells?.get(column))) yield [row, column];
        }
      }
      return;
    }
    case 'Visible':
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        if (sheet.hiddenRows.has(row)) continue;
        for (let column = area.firstColumn; column <= area.lastColumn; column++) {
          if (!sheet.hiddenColumns.has(column)) yield [row, column];
        }
      }
      return;
    default:
      throw new NotSupportedByHost(`getSpecialCells("${cellType}")`);
  }
}

/** Every cell of an array typed over several cells is one; of a spilled one only the cell that holds it. */
function isFormula(cell: HostCell): boolean {
  return cell.formula !== undefined || cell.filledBy === 'array';
}

function isOfValueKind(cell: HostCell, valueKinds: unknown): boolean {
  if (valueKinds === null || valueKinds === undefined || valueKinds === 'All') return true;
  if (typeof valueKinds !== 'string') throw invalidArgument();
  const kind =
    { Error: 'Error', Double: 'Number', Boolean: 'Logical', String: 'Text', Empty: 'Text' }[
      valueType(cell)
    ] ?? '';
  // "ErrorsNumber", "LogicalText" … name every kind that counts.
  return valueKinds.includes(kind);
}
