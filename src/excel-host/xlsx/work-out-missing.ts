import type { HostCell, HostSheet, HostWorkbook } from '../../xlsx/host-workbook';
import { evaluateInHost } from '../display/evaluate-in-host';

/** Formulas that read one another need a round for each step. */
const MOST_ROUNDS = 20;

/**
 * Works out the formulas whose result the file does not state, as Excel does when it opens it. What the evaluator
 * does not know keeps #GETTING_DATA, which every reader of the sheet sees.
 */
export function workOutMissing(workbook: HostWorkbook): void {
  const left = workbook.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, cell]) => cell.isNotWorkedOut)
        .map(([column, cell]) => ({ sheet, row, column, cell })),
    ),
  );
  for (let round = 0, changed = left.length > 0; changed && round < MOST_ROUNDS; round++) {
    changed = false;
    for (const { cell, ...at } of left) changed = workOut(cell, at, workbook) || changed;
  }
}

function workOut(
  cell: HostCell,
  at: { sheet: HostSheet; row: number; column: number },
  workbook: HostWorkbook,
): boolean {
  if (cell.formula === undefined) return false;
  const value = evaluateInHost(cell.formula, at, workbook);
  const isUnknown = typeof value === 'object' && value.error === '#NAME?';
  if (isUnknown || JSON.stringify(value) === JSON.stringify(cell.value)) return false;
  cell.value = value;
  return true;
}
