import type { FormulaContext } from './formula-context';
import { type FormulaValue, isError } from './formula-value';
import type { Operand } from './operand';

export type FormulaFunction = (operands: readonly Operand[], context: FormulaContext) => FormulaValue;

/** An error is the result; anything else goes on to the work. */
export function ifFine<T extends FormulaValue>(
  value: T,
  work: (fine: Exclude<T, { error: string }>) => FormulaValue,
): FormulaValue {
  return isError(value) ? value : work(value as Exclude<T, { error: string }>);
}

export function both<T extends FormulaValue>(
  a: T,
  b: T,
  work: (a: Exclude<T, { error: string }>, b: Exclude<T, { error: string }>) => FormulaValue,
): FormulaValue {
  return ifFine(a, (left) => ifFine(b, (right) => work(left, right)));
}
