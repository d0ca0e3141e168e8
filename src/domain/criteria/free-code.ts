import { codeAfter, parentCode } from './code-steps';
import { compareCodes } from './compare-codes';
import type { CriterionCode } from './criterion-code';

/**
 * The first code that may stand between two others and is not taken: after 5.1 and before 5.3 it is 5.2; after 1.1.2
 * and before 1.3, 1.1.3. With `parent`, only a child of that one will do. Undefined where nothing fits.
 */
export function freeCodeBetween(
  previous: CriterionCode,
  next: CriterionCode | undefined,
  isTaken: (code: CriterionCode) => boolean,
  parent?: CriterionCode,
): CriterionCode | undefined {
  for (let code: CriterionCode | undefined = previous; code !== undefined; code = parentCode(code)) {
    const free = codeAfter(code);
    if (!free || (parent !== undefined && parentCode(free) !== parent)) continue;
    if (!isTaken(free) && (next === undefined || compareCodes(free, next) < 0)) return free;
  }
  return undefined;
}
