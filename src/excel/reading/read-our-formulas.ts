import { formatAddress } from '../../domain/a1-notation';
import { cellAt, lastRow } from '../../domain/appendix/sheet/sheet-snapshot';
import { readWithRetry } from '../office/round-trip';
import type { SheetReading } from './sheet-reading';

/**
 * The reading with the formulas of the cells that may be live ratios of ours: those in the columns to which our names
 * point, for sorting takes a formula away from its name. One more round trip where there are any, none otherwise.
 */
export async function withOurFormulas(reading: SheetReading): Promise<SheetReading> {
  const { snapshot, names, sheetId } = reading;
  const columns = new Set(
    names.flatMap((name) => (name.kind === 'formula' && name.cell !== undefined ? [name.cell.column] : [])),
  );
  const cells = [...columns].flatMap((column) =>
    rowsOf(snapshot.firstRow, lastRow(snapshot))
      .map((row) => ({ row, column }))
      .filter(({ row }) => {
        const content = cellAt(snapshot, row, column);
        return content.kind !== 'empty' && content.isFormula === true;
      }),
  );
  if (cells.length === 0) return reading;
  const formulas = await readWithRetry((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = cells.map((cell) => {
      const range = sheet.getRange(formatAddress(cell));
      range.load('formulas');
      return { cell, range };
    });
    return () =>
      ranges.map(
        ({ cell, range }) => [`${cell.row},${cell.column}`, String(range.formulas[0]?.[0] ?? '')] as const,
      );
  });
  return { ...reading, snapshot: { ...snapshot, formulas: new Map(formulas) } };
}

function rowsOf(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
