import { today } from '../../today';
import type { ExcelHostOptions } from '../protocol/host-options';
import { evaluateFormula } from './formula/evaluate-formula';
import { formulaError } from './formula/formula-value';
import { parseFormula } from './formula/parse-formula';

/** The host's option `evaluate`: formulas of the functions that are played; others are #NAME?, as of an unknown function. */
export const evaluateInHost: NonNullable<ExcelHostOptions['evaluate']> = (formula, at, workbook) => {
  const tree = parseFormula(formula);
  if (tree === undefined) return formulaError('#NAME?');
  const cell = { row: at.row, column: at.column };
  const context = { workbook, sheet: at.sheet, origin: cell, cell, today: today() };
  return evaluateFormula(tree, context) ?? 0;
};
