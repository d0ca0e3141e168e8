import { both, type FormulaFunction, ifFine } from './formula-function';
import { formulaError, type FormulaValue, isError, toNumber } from './formula-value';
import { numbersOf, type Operand, valueOf } from './operand';

/** Reckoning with one number, or with all the numbers of some cells. */
export const NUMBER_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['N', ([value]) => numberPart(valueOf(value))],
  ['SUM', (operands) => ofNumbers(operands, (numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ['MIN', (operands) => ofNumbers(operands, (numbers) => (numbers.length ? Math.min(...numbers) : 0))],
  ['MAX', (operands) => ofNumbers(operands, (numbers) => (numbers.length ? Math.max(...numbers) : 0))],
  ['AVERAGE', (operands) => ofNumbers(operands, average)],
  ['ROUND', ([value, digits]) => both(toNumber(valueOf(value)), toNumber(valueOf(digits)), round)],
  ['ABS', ([value]) => ifFine(toNumber(valueOf(value)), Math.abs)],
  ['INT', ([value]) => ifFine(toNumber(valueOf(value)), Math.floor)],
  ['MOD', ([value, by]) => both(toNumber(valueOf(value)), toNumber(valueOf(by)), modulo)],
];

function numberPart(value: FormulaValue): FormulaValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' || isError(value) ? value : 0;
}

function ofNumbers(
  operands: readonly Operand[],
  work: (numbers: readonly number[]) => FormulaValue,
): FormulaValue {
  const numbers = numbersOf(operands);
  return isError(numbers) ? numbers : work(numbers);
}

function average(numbers: readonly number[]): FormulaValue {
  if (numbers.length === 0) return formulaError('#DIV/0!');
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Half away from zero, on the digits that Excel shows. */
function round(value: number, digits: number): number {
  const factor = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / factor;
}

/** The sign of the result is the divisor's. */
function modulo(value: number, by: number): FormulaValue {
  return by === 0 ? formulaError('#DIV/0!') : value - by * Math.floor(value / by);
}
