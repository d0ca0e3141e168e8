import type { FormulaError, FormulaValue } from './formula-value';

type Comparable = Exclude<FormulaValue, FormulaError>;

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Negative, 0 or positive, as Excel's comparisons order them: numbers before texts before logical values, texts
 * without regard to case, numbers by their 15 digits, and a blank as the 0, "" or FALSE of the other side's kind.
 */
export function compareValues(a: Comparable, b: Comparable): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return rank(left) - rank(right) || Number(left) - Number(right);
}

function blankLike(other: Comparable): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return RANK[typeof value as 'number' | 'string' | 'boolean'];
}

function compareNumbers(a: number, b: number): number {
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}
