import { type CriterionCode, criterionCode } from '../../../src/domain/criteria/criterion-code';

/** The code that a text of a test writes. */
export function code(text: string): CriterionCode {
  const read = criterionCode(text);
  if (!read) throw new Error(`no code: ${text}`);
  return read;
}
