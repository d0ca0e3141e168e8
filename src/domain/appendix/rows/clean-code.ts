import type { CellContent } from '../../cell-content';
import type { CriterionCode } from '../../criteria/criterion-code';
import type { CodeReading } from '../../criteria/read-code';

const NOTHING_WRONG: CodeReading['findings'] = [];
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const MOST_DIGITS = 3;
const MOST_DOTS = 5;

/** "3.10.2": two to six numbers, none of which begins with a zero. A loop, for most rows of a sheet come through here. */
export function isCleanCode(text: string): boolean {
  let digits = 0;
  let dots = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign === DOT && digits > 0) {
      dots += 1;
      digits = 0;
    } else if (sign >= ZERO && sign <= NINE && digits < MOST_DIGITS && (digits > 0 || sign > ZERO)) {
      digits += 1;
    } else return false;
  }
  return digits > 0 && dots > 0 && dots <= MOST_DOTS;
}

/**
 * The reading of a code cell that is written just as it should be, which most are; undefined for all others. It says
 * what `readCode` says, without trying every way in which a code may be damaged.
 */
export function cleanCode(content: CellContent): CodeReading | undefined {
  if (content.kind !== 'text' || !isCleanCode(content.text)) return undefined;
  return { written: content.text, code: content.text as CriterionCode, findings: NOTHING_WRONG };
}
