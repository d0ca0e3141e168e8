import { columnName, columnNumber } from '../../../domain/a1-notation';
import type { CellArea } from '../../../domain/cell-area';
import { type CellShift, shiftSpan } from './cell-shift';
import { type FormulaToken, type ReferenceCorner, tokenizeFormula } from './formula-tokens';
import { quoteSheetName } from './sheet-address';

type ReferenceToken = Extract<FormulaToken, { kind: 'reference' }>;

/** Rewrites the references of a cell's or a name's formula after cells have moved. A reference to cells that are gone is #REF!. */
export function shiftFormula(
  formula: string,
  formulaSheet: string | undefined,
  shiftedSheet: string,
  shift: CellShift,
): string {
  return rewriteReferences(formula, (token) => {
    if (!isOnSheet(token, formulaSheet, shiftedSheet)) return undefined;
    return shiftCorners(token, shift, () => true);
  });
}

/**
 * Rewrites a conditional format's formula: fixed parts move as in a cell; relative parts keep their distance from the
 * first cell of the format, so they follow it from `before` to `after`.
 */
export function shiftRuleFormula(
  formula: string,
  formulaSheet: string,
  shiftedSheet: string,
  shift: CellShift,
  before: number,
  after: number,
): string {
  return rewriteReferences(formula, (token) => {
    const isRow = shift.axis === 'row';
    const isFixed = (corner: ReferenceCorner): boolean => (isRow ? corner.isRowFixed : corner.isColumnFixed);
    const shifted = isOnSheet(token, formulaSheet, shiftedSheet)
      ? shiftCorners(token, shift, isFixed)
      : undefined;
    if (shifted === 'gone') return 'gone';
    const corners = (shifted ?? token.corners).map((corner) => {
      if (isFixed(corner)) return corner;
      return isRow ? moveRow(corner, after - before) : moveColumn(corner, after - before);
    });
    return corners;
  });
}

/** References that lie wholly within rows that were cut go along with them; others stay. */
export function followRows(
  formula: string,
  formulaSheet: string | undefined,
  cutSheet: string,
  rows: Pick<CellArea, 'firstRow' | 'lastRow'>,
  offset: number,
): string {
  return rewriteReferences(formula, (token) => {
    if (!isOnSheet(token, formulaSheet, cutSheet)) return undefined;
    const goes = token.corners.every(
      ({ row }) => row !== undefined && row >= rows.firstRow && row <= rows.lastRow,
    );
    return goes ? token.corners.map((corner) => moveRow(corner, offset)) : undefined;
  });
}

/** Gives every reference to sheet `from` the sheet's new name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return tokenizeFormula(formula)
    .map((token) => {
      if (token.kind === 'other' || token.sheetName?.toLowerCase() !== from.toLowerCase()) return token.text;
      return `${quoteSheetName(to)}!${token.corners.map(cornerText).join(':')}`;
    })
    .join('');
}

function isOnSheet(token: ReferenceToken, formulaSheet: string | undefined, shiftedSheet: string): boolean {
  return (token.sheetName ?? formulaSheet)?.toLowerCase() === shiftedSheet.toLowerCase();
}

function rewriteReferences(
  formula: string,
  rewrite: (token: ReferenceToken) => readonly ReferenceCorner[] | 'gone' | undefined,
): string {
  return tokenizeFormula(formula)
    .map((token) => {
      if (token.kind === 'other') return token.text;
      const corners = rewrite(token);
      if (corners === undefined) return token.text;
      const prefix = token.sheetName === undefined ? '' : `${quoteSheetName(token.sheetName)}!`;
      return prefix + (corners === 'gone' ? '#REF!' : corners.map(cornerText).join(':'));
    })
    .join('');
}

function shiftCorners(
  token: ReferenceToken,
  shift: CellShift,
  applies: (corner: ReferenceCorner) => boolean,
): readonly ReferenceCorner[] | 'gone' {
  const [start, end = start] = token.corners;
  if (!start || !end) return token.corners;
  const first = indexOf(start, shift.axis);
  const last = indexOf(end, shift.axis);
  if (first === undefined || last === undefined || !applies(start) || !applies(end)) return token.corners;
  const span = shiftSpan(Math.min(first, last), Math.max(first, last), shift);
  if (!span) return 'gone';
  return token.corners.map((corner, index) => withIndex(corner, shift.axis, span[index] ?? span[1]));
}

function indexOf(corner: ReferenceCorner, axis: CellShift['axis']): number | undefined {
  if (axis === 'row') return corner.row;
  return corner.column === undefined ? undefined : columnNumber(corner.column);
}

function withIndex(corner: ReferenceCorner, axis: CellShift['axis'], index: number): ReferenceCorner {
  return axis === 'row' ? { ...corner, row: index } : { ...corner, column: columnName(index) };
}

function moveRow(corner: ReferenceCorner, distance: number): ReferenceCorner {
  return corner.row === undefined ? corner : { ...corner, row: corner.row + distance };
}

function moveColumn(corner: ReferenceCorner, distance: number): ReferenceCorner {
  return corner.column === undefined
    ? corner
    : { ...corner, column: columnName(columnNumber(corner.column) + distance) };
}

function cornerText(corner: ReferenceCorner): string {
  const column = corner.column === undefined ? '' : `${corner.isColumnFixed ? '$' : ''}${corner.column}`;
  const row = corner.row === undefined ? '' : `${corner.isRowFixed ? '$' : ''}${corner.row}`;
  return column + row;
}

/** Rewrites a rule's relative references, which count from the first cell of its first area, when that cell changes. */
export function rebaseRuleFormula(formula: string, before: CellArea, after: CellArea): string {
  return rewriteReferences(formula, (token) =>
    token.corners.map((corner) => {
      const row = corner.isRowFixed ? corner : moveRow(corner, after.firstRow - before.firstRow);
      return row.isColumnFixed ? row : moveColumn(row, after.firstColumn - before.firstColumn);
    }),
  );
}
