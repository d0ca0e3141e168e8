import { columnName, columnNumber } from '../../domain/a1-notation';

/**
 * The formula as it reads some rows down and columns to the right: relative references move, "$" ones stay.
 * Texts in quotes and sheet names are left alone; a reference that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const token =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\.][\p{L}\p{N}_.]*\(|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.]+/giu;
  return formula.replace(
    token,
    (whole: string, columnFixed?: string, column?: string, rowFixed?: string, row?: string): string => {
      if (column === undefined || row === undefined) return whole;
      const newColumn = columnNumber(column) + (columnFixed ? 0 : columns);
      const newRow = Number(row) + (rowFixed ? 0 : rows);
      if (newColumn < 1 || newRow < 1 || newColumn > 16_384 || newRow > 1_048_576) return '#REF!';
      return `${columnFixed ?? ''}${columnName(newColumn)}${rowFixed ?? ''}${newRow}`;
    },
  );
}
