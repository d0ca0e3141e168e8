import { type FormulaValue, isError } from './formula-value';

/** A rectangle of cells that a function was given. Rows and columns count from 0 inside it. */
export interface CellBlock {
  readonly kind: 'block';
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): FormulaValue;
  /** How many of its rows can hold anything: whole columns end where the sheet does. */
  lastRow(): number;
}

export type Operand = { readonly kind: 'value'; readonly value: FormulaValue } | CellBlock;

/** One value of an operand; a block stands for its first cell. */
export function valueOf(operand: Operand | undefined): FormulaValue {
  if (!operand) return undefined;
  return operand.kind === 'value' ? operand.value : operand.at(0, 0);
}

/** All values of a block, row by row, blanks too. */
export function* cellsOf(block: CellBlock): Generator<FormulaValue> {
  const rows = Math.min(block.rows, block.lastRow());
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1) yield block.at(row, column);
  }
}

/** The numbers that SUM and its kin count: all of a block's numbers, and whatever is a number when given alone. */
export function numbersOf(operands: readonly Operand[]): number[] | Extract<FormulaValue, { error: string }> {
  const numbers: number[] = [];
  for (const operand of operands) {
    const values = operand.kind === 'block' ? cellsOf(operand) : [operand.value];
    for (const value of values) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (operand.kind === 'value' && typeof value === 'boolean') numbers.push(value ? 1 : 0);
    }
  }
  return numbers;
}
