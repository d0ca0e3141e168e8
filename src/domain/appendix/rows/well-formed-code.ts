import type { CellContent } from '../../cell-content';
import type { CriterionCode } from '../../criteria/criterion-code';
import type { CodeReading } from '../../criteria/read-code';

const NOTHING_WRONG: CodeReading['findings'] = [];
const WELL_FORMED = /^[1-9]\d{0,2}(\.[1-9]\d{0,2}){1,5}$/;

/** "3.10.2": two to six numbers, none of which begins with a zero. */
export function isWellFormedCode(text: string): boolean {
  return WELL_FORMED.test(text);
}

/**
 * The reading of a code cell that is written just as it should be, which most are; undefined for all others. It says
 * what `readCode` says, without trying every way in which a code may be damaged.
 */
export function wellFormedCode(content: CellContent): CodeReading | undefined {
  if (content.kind !== 'text' || !isWellFormedCode(content.text)) return undefined;
  return { written: content.text, code: content.text as CriterionCode, findings: NOTHING_WRONG };
}
