import type { FormulaFunction } from './formula-function';
import { formulaError, type FormulaValue } from './formula-value';
import { matchCriterion } from './match-criterion';
import { type CellBlock, cellsOf, type Operand, valueOf } from './operand';

/** How many cells are what, and where a cell stands. */
export const COUNTING_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['COUNT', (operands) => countWhere(operands, (value) => typeof value === 'number')],
  ['COUNTA', (operands) => countWhere(operands, (value) => value !== undefined)],
  ['COUNTBLANK', (operands) => countBlank(operands)],
  ['COUNTIF', (operands) => countIfs(operands.slice(0, 2))],
  ['COUNTIFS', (operands) => countIfs(operands)],
  ['ROWS', ([place]) => (place?.kind === 'block' ? place.rows : 1)],
  ['ROW', ([place], { cell }) => (place?.kind === 'block' ? place.top : cell.row)],
  ['COLUMN', ([place], { cell }) => (place?.kind === 'block' ? place.left : cell.column)],
];

function countWhere(operands: readonly Operand[], counts: (value: FormulaValue) => boolean): number {
  const values = operands.flatMap((operand) =>
    operand.kind === 'block' ? [...cellsOf(operand)] : [operand.value],
  );
  return values.filter(counts).length;
}

function countBlank(operands: readonly Operand[]): FormulaValue {
  const [block] = operands;
  if (block?.kind !== 'block') return formulaError('#VALUE!');
  const filled = [...cellsOf(block)].filter((value) => value !== undefined && value !== '').length;
  return block.rows * block.columns - filled;
}

function countIfs(operands: readonly Operand[]): FormulaValue {
  const pairs: { block: CellBlock; matches: (value: FormulaValue) => boolean }[] = [];
  for (let index = 0; index < operands.length; index += 2) {
    const block = operands[index];
    if (block?.kind !== 'block') return formulaError('#VALUE!');
    pairs.push({ block, matches: matchCriterion(valueOf(operands[index + 1])) });
  }
  const [first] = pairs;
  if (!first) return formulaError('#VALUE!');
  const rows = Math.min(first.block.rows, first.block.lastRow());
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < first.block.columns; column += 1) {
      if (pairs.every(({ block, matches }) => matches(block.at(row, column)))) count += 1;
    }
  }
  return count;
}
