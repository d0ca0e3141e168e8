import { isDescendant } from './code-steps';
import { criterionCode, type CriterionCode } from './criterion-code';

/**
 * The code that was meant where a capital I stands for the digit 1 or the digit for the capital: "I.2" in a section of
 * 1.1, 1.2, "11.3" in a section of II.1, II.2. Undefined where the code is in its section, or far from it.
 */
export function swappedRomanStart(code: CriterionCode, start: CriterionCode): CriterionCode | undefined {
  if (isDescendant(code, start) || code === start) return undefined;
  const [first = '', ...rest] = code.split('.');
  if (rest.length === 0) return undefined;
  const swapped = /^I+$/u.test(first)
    ? first.replace(/I/gu, '1')
    : /^1+$/u.test(first)
      ? first.replace(/1/gu, 'I')
      : undefined;
  const meant = swapped === undefined ? undefined : criterionCode([swapped, ...rest].join('.'));
  return meant && isDescendant(meant, start) ? meant : undefined;
}
