import type { CellFinding } from '../finding';
import type { CodeNeighbours } from './code-neighbours';
import type { CodeReading } from './code-reading';
import { codeAfter, followsDirectly, isDescendant } from './code-steps';
import { compareCodes } from './compare-codes';
import type { CriterionCode } from './criterion-code';

const before = (a: CriterionCode | undefined, b: CriterionCode): boolean =>
  a === undefined || compareCodes(a, b) < 0;

/** True where the code stands in order between its neighbours. */
function fits(code: CriterionCode, { previous, next }: CodeNeighbours): boolean {
  return before(previous, code) && (next.length === 0 || next.some((after) => compareCodes(code, after) < 0));
}

function isBeside(code: CriterionCode, { previous, next }: CodeNeighbours): boolean {
  return (
    (previous !== undefined && followsDirectly(previous, code)) ||
    next.some((after) => followsDirectly(code, after))
  );
}

/** "3.1" before its own parts or right before 3.2 begins a list anew, though a number 3.2 may be 3.20. */
function beginsAnew(short: CriterionCode, { next }: CodeNeighbours): boolean {
  return next.some((after) => after === codeAfter(short) || isDescendant(after, short));
}

/** 3.20 comes after 3.11 … 3.19; 3.10 may come after 3.6 where a sheet leaves codes out. */
function isOfItsTen(long: CriterionCode, previous: CriterionCode): boolean {
  const stepOf = (code: CriterionCode): number => Number(code.split('.')[1]);
  return stepOf(previous) > stepOf(long) - 10;
}

/**
 * Decides whether "3.1" lost a zero. It did where it stands out of order and 3.10 would stand in order. Two equal codes
 * one below the other are a duplicate, unless what follows goes on from the code with the zero; and so is the code of
 * a row above where 3.10 would leave codes out on a sheet that otherwise leaves none.
 * Undefined where the code is what it says.
 */
export function lostZero(
  reading: CodeReading,
  short: CriterionCode,
  long: CriterionCode,
  neighbours: CodeNeighbours,
  isTaken: boolean,
): { readonly code: CriterionCode; readonly finding: CellFinding } | undefined {
  const { previous, next } = neighbours;
  if (previous === undefined || fits(short, neighbours) || beginsAnew(short, neighbours)) return undefined;
  // 3.10 right after 3.9 goes on, whatever slip stands below.
  if (!fits(long, neighbours) && !followsDirectly(previous, long)) return undefined;
  // Codes that were sorted are out of order, not damaged; only one that the next goes on from lost its zero.
  if (neighbours.isSorted && !next.some((after) => followsDirectly(long, after))) return undefined;
  const beside = isBeside(long, neighbours);
  if (!beside && (previous === short || !isOfItsTen(long, previous))) return undefined;
  if (!beside && isTaken && !neighbours.leavesOut) return undefined;
  const [after] = next;
  return {
    code: long,
    finding: {
      rule: 'code/lost-zero',
      severity: 'error',
      found: reading.written,
      facts: { previous, ...(after ? { next: after } : {}) },
      proposal: { text: long, certain: beside || isTaken },
    },
  };
}

/** Of a number that its format shows with a zero more ("1.10" for 1.1), the code that its neighbours bear out. */
export function displayedCode(
  displayed: CriterionCode,
  short: CriterionCode,
  neighbours: CodeNeighbours,
): CriterionCode {
  if (!fits(short, neighbours)) return displayed;
  return !fits(displayed, neighbours) || (isBeside(short, neighbours) && !isBeside(displayed, neighbours))
    ? short
    : displayed;
}
