import { lastColumn, lastRow, type SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CellArea } from '../../domain/cell-area';
import type { CellContent } from '../../domain/cell-content';
import { areaCells } from '../reading/read-areas';

/** More would weigh megabytes; so large a sheet is read by its values alone. */
const MOST_CELLS = 300_000;

/**
 * Where kinds of values are asked for: the used cells of a sheet that holds formulas. A formula that spills may leave a
 * cell that shows nothing and is not free, and neither its value nor its formula tells.
 */
export function typesToAsk(snapshot: SheetSnapshot): CellArea | undefined {
  const holdsFormula = snapshot.rows.some((row) =>
    row.some((cell) => cell.kind !== 'empty' && cell.isFormula === true),
  );
  if (!holdsFormula) return undefined;
  const { firstRow, firstColumn } = snapshot;
  const area = { firstRow, firstColumn, lastRow: lastRow(snapshot), lastColumn: lastColumn(snapshot) };
  return areaCells(area) > MOST_CELLS ? undefined : area;
}

const FILLED: CellContent = { kind: 'text', text: '', shown: '', format: 'General', isFormula: true };

/** The rows with the cells that only look blank as what they are: texts without a letter, made by a formula. */
export function withFilledBlanks(
  rows: SheetSnapshot['rows'],
  types: readonly (readonly string[])[],
): SheetSnapshot['rows'] {
  return rows.map((row, rowAt) => {
    const isFilled = (cell: CellContent, columnAt: number): boolean =>
      cell.kind === 'empty' && (types[rowAt]?.[columnAt] ?? 'Empty') !== 'Empty';
    return row.some(isFilled) ? row.map((cell, at) => (isFilled(cell, at) ? FILLED : cell)) : row;
  });
}
