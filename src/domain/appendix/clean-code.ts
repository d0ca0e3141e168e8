import type { CellContent } from '../cell-content';
import type { CriterionCode } from '../criteria/criterion-code';
import type { CodeReading } from '../criteria/read-code';

const NOTHING_WRONG: CodeReading['findings'] = [];
const CLEAN = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){1,5}$/;

/**
 * The reading of a code cell that is written just as it should be ("3.10.2" as text), which most are; undefined for
 * all others. It says what `readCode` says, without trying every way in which a code may be damaged.
 */
export function cleanCode(content: CellContent): CodeReading | undefined {
  if (content.kind !== 'text' || !CLEAN.test(content.text)) return undefined;
  return { written: content.text, code: content.text as CriterionCode, findings: NOTHING_WRONG };
}
