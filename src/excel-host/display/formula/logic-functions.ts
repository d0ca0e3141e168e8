import { type FormulaFunction, ifFine } from './formula-function';
import { formulaError, type FormulaValue, isError, toLogical } from './formula-value';
import { cellsOf, type Operand, valueOf } from './operand';

/** Truth, and what kind of thing a cell holds. */
export const LOGIC_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['AND', (operands) => logical(operands, (all) => all.every(Boolean))],
  ['OR', (operands) => logical(operands, (all) => all.some(Boolean))],
  ['XOR', (operands) => logical(operands, (all) => all.filter(Boolean).length % 2 === 1)],
  ['NOT', ([value]) => ifFine(toLogical(valueOf(value)), (holds) => !holds)],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['ISBLANK', ([value]) => valueOf(value) === undefined],
  ['ISNUMBER', ([value]) => typeof valueOf(value) === 'number'],
  ['ISTEXT', ([value]) => typeof valueOf(value) === 'string'],
  ['ISNONTEXT', ([value]) => typeof valueOf(value) !== 'string'],
  ['ISLOGICAL', ([value]) => typeof valueOf(value) === 'boolean'],
  ['ISERROR', ([value]) => isError(valueOf(value))],
  ['ISNA', ([value]) => isErrorNamed(valueOf(value), '#N/A')],
];

/** Texts and blanks inside cells are passed over; given alone, a text that is no logical value is an error. */
function logical(
  operands: readonly Operand[],
  decide: (values: readonly boolean[]) => boolean,
): FormulaValue {
  const values: boolean[] = [];
  for (const operand of operands) {
    for (const value of operand.kind === 'block' ? cellsOf(operand) : [operand.value]) {
      if (operand.kind === 'block' && (value === undefined || typeof value === 'string')) continue;
      const read = toLogical(value);
      if (isError(read)) return read;
      values.push(read);
    }
  }
  return values.length === 0 ? formulaError('#VALUE!') : decide(values);
}

function isErrorNamed(value: FormulaValue, name: string): boolean {
  return isError(value) && value.error === name;
}
