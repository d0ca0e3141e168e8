import { hasEnoughArguments } from './argument-counts';
import { isWithinLimits } from './formula-limits';
import { tokenizeFormula } from './formula-tokens';

/** The only signs that two characters make. */
const COMPARISONS: ReadonlySet<string> = new Set(['<=', '>=', '<>']);

/**
 * Whether Excel would take this for a formula at all: operands and operators take turns, brackets and quotes close, and
 * functions that Excel knows have the arguments that they cannot do without. A function that it does not know passes: it
 * is #NAME?. "=- Chủ trì: Công an" is what this is for.
 */
export function isWellFormed(formula: string): boolean {
  let depth = 0;
  let expectsOperand = true;
  const openers: string[] = [];
  let pendingFunction = false;
  let text = '';
  for (const token of tokenizeFormula(formula.slice(1))) {
    const before = text;
    ({ text } = token);
    // Spaces, and the sheet before a name ("Sheet1!total").
    if (/^\s+$/.test(text) || (token.kind === 'other' && text.length > 1 && text.endsWith('!'))) continue;
    const isOperand = token.kind === 'reference' || /^["\p{L}_\\\d.#]/u.test(text);
    if (isOperand) {
      if (!expectsOperand || text === '"') return false;
      expectsOperand = false;
      pendingFunction = token.kind === 'other' && /^[\p{L}_]/u.test(text);
      continue;
    }
    if (text === '(' || text === '{') {
      if (!expectsOperand && !pendingFunction) return false;
      openers.push(text === '(' ? ')' : '}');
      depth += 1;
      expectsOperand = true;
    } else if (text === ')' || text === '}') {
      if (depth === 0 || openers.pop() !== text) return false;
      depth -= 1;
      // An argument list may be empty or end in an empty argument.
      expectsOperand = false;
    } else if (text === ',' || text === ';') {
      if (depth === 0) return false;
      expectsOperand = true;
    } else if (text === '%') {
      if (expectsOperand) return false;
    } else if ('+-@'.includes(text) || (text === '#' && !expectsOperand)) {
      if (text !== '#') expectsOperand = true;
    } else if ('*/^&=<>:'.includes(text)) {
      if (expectsOperand && !COMPARISONS.has(before + text)) return false;
      expectsOperand = true;
    } else {
      return false;
    }
    pendingFunction = false;
  }
  return depth === 0 && !expectsOperand && hasEnoughArguments(formula) && isWithinLimits(formula);
}
