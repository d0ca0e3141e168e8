import { tokenizeFormula } from './formula-tokens';

/** Excel's own limits of a formula: characters, characters of a text in it, arguments of a function, brackets in brackets. */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

/** Whether Excel takes a formula of this size, with its "=". */
export function isWithinLimits(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  const open: { commas: number }[] = [];
  for (const { text } of tokenizeFormula(formula)) {
    if (text.startsWith('"') && text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT) return false;
    const call = open.at(-1);
    if (text === '(') open.push({ commas: 0 });
    else if (text === ')') open.pop();
    else if (text === ',' && call) call.commas += 1;
    if (open.length > DEEPEST || (call?.commas ?? 0) >= MOST_ARGUMENTS) return false;
  }
  return true;
}

/** Whether it holds an array of constants ({1,2}), which a condition of a format must not. */
export function hasArrayConstant(formula: string): boolean {
  return tokenizeFormula(formula).some(({ text }) => text === '{');
}
