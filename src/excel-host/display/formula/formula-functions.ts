import { COUNTING_FUNCTIONS } from './counting-functions';
import { DATE_FUNCTIONS } from './date-functions';
import type { FormulaFunction } from './formula-function';
import { LOGIC_FUNCTIONS } from './logic-functions';
import { NUMBER_FUNCTIONS } from './number-functions';
import { TEXT_FUNCTIONS } from './text-functions';

/** What our own conditional formats use, and what people put into theirs. IF and IFERROR are with the evaluator. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ...LOGIC_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...COUNTING_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...DATE_FUNCTIONS,
]);
