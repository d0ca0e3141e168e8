import type { HostState } from '../host-state';

/** Works out again what was worked out here before: other formulas keep the results of the program that saved them. */
export function recalculate(state: HostState): void {
  const { workbook, workedOut, calculationMode, options } = state;
  if (workedOut.size === 0 || options.evaluate === undefined || calculationMode === 'Manual') return;
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (!workedOut.has(cell)) continue;
        if (cell.formula === undefined) workedOut.delete(cell);
        else cell.value = options.evaluate(cell.formula, { sheet, row, column }, workbook);
      }
    }
  }
}
