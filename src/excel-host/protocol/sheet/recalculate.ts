import type { CellArea } from '../../../domain/cell-area';
import type { HostCell, HostSheet, HostValue } from '../../../xlsx/host-workbook';
import type { HostState } from '../host-state';
import { intersects } from './area-operations';
import { sheetByName } from './find-sheet';
import { tokenizeFormula } from './formula-tokens';
import { parseLocalAddress } from './sheet-address';

/** Cells that have just changed. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** More rounds than any chain of formulas in a tracker is long; circles end here. */
const MOST_ROUNDS = 50;

/**
 * Works out again what was worked out here before, and what reads from cells that changed, until nothing changes any
 * more. A formula of the file with a function that is not played keeps the result of the program that saved it.
 */
export function recalculate(state: HostState, changes: readonly ChangedCells[]): void {
  const { calculationMode, options } = state;
  if (options.evaluate === undefined || calculationMode === 'Manual') return;
  const formulas = formulaCells(state);
  if (formulas.length === 0) return;
  let changed = changes;
  for (let round = 0; round < MOST_ROUNDS && changed.length > 0; round += 1) {
    const next: ChangedCells[] = [];
    for (const at of formulas) {
      const isDue = (round === 0 && state.workedOut.has(at.cell)) || readsFrom(state, at, changed);
      if (isDue && workOut(state, at)) next.push({ sheetId: at.sheet.id, area: areaOf(at) });
    }
    changed = next;
  }
}

interface FormulaCell {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly formula: string;
}

function formulaCells({ workbook, workedOut }: HostState): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        const { formula } = cell;
        if (formula === undefined) workedOut.delete(cell);
        else found.push({ sheet, row, column, cell, formula });
      }
    }
  }
  return found;
}

/** Whether its result is another one now. */
function workOut({ workbook, workedOut, options }: HostState, at: FormulaCell): boolean {
  const { sheet, row, column, cell, formula } = at;
  const before = cell.value;
  const result = options.evaluate?.(formula, { sheet, row, column }, workbook) ?? before;
  if (isUnknown(result) && !workedOut.has(cell)) return false;
  cell.value = result;
  return JSON.stringify(result) !== JSON.stringify(before);
}

function isUnknown(result: HostValue): boolean {
  return typeof result === 'object' && result.error === '#NAME?';
}

function areaOf({ row, column }: FormulaCell): CellArea {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function readsFrom(state: HostState, at: FormulaCell, changed: readonly ChangedCells[]): boolean {
  return precedents(at.formula).some(({ sheetName, area }) => {
    const sheet = sheetName === undefined ? at.sheet : sheetByName(state.workbook, sheetName);
    return changed.some((change) => change.sheetId === sheet?.id && intersects(change.area, area));
  });
}

interface Precedent {
  readonly sheetName: string | undefined;
  readonly area: CellArea;
}

/** A workbook has few formulas that differ, and is worked out again after every change. */
const read = new Map<string, readonly Precedent[]>();

function precedents(formula: string): readonly Precedent[] {
  let found = read.get(formula);
  if (!found) {
    found = tokenizeFormula(formula).flatMap((token): Precedent[] => {
      if (token.kind !== 'reference') return [];
      const area = parseLocalAddress(token.text.slice(token.text.lastIndexOf('!') + 1));
      return area ? [{ sheetName: token.sheetName, area }] : [];
    });
    read.set(formula, found);
  }
  return found;
}
