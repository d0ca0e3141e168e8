import type { CellFinding } from '../finding';
import type { CodeNeighbours } from './code-neighbours';
import type { CodeReading } from './code-reading';
import { followsDirectly } from './code-steps';
import { compareCodes } from './compare-codes';
import { codeParts, type CriterionCode } from './criterion-code';

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

/** 3.10 right after 3.9, whatever slip stands below; "3.1" before 3.2 begins a list anew instead. */
function goesOn(long: CriterionCode, short: CriterionCode, { previous, next }: CodeNeighbours): boolean {
  const isNext = previous !== undefined && followsDirectly(previous, long);
  return isNext && !next.some((after) => followsDirectly(short, after));
}

/** 3.20 comes after 3.11 … 3.19; 3.10 may come after 3.6 where a sheet leaves codes out. */
function isOfItsTen(long: CriterionCode, previous: CriterionCode): boolean {
  const [step, before] = [long, previous].map((code) => codeParts(code)[1]);
  return step?.kind !== 'number' || before?.kind !== 'number' || before.value > step.value - 10;
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
  if (neighbours.previous === undefined || fits(short, neighbours)) return undefined;
  if (!fits(long, neighbours) && !goesOn(long, short, neighbours)) return undefined;
  // Codes that were sorted are out of order, not damaged; only one that the next goes on from lost its zero.
  if (neighbours.isSorted && !neighbours.next.some((after) => followsDirectly(long, after))) return undefined;
  const beside = isBeside(long, neighbours);
  if (!beside && (neighbours.previous === short || !isOfItsTen(long, neighbours.previous))) return undefined;
  if (!beside && isTaken && !neighbours.leavesOut) return undefined;
  const [next] = neighbours.next;
  return {
    code: long,
    finding: {
      rule: 'code/lost-zero',
      severity: 'error',
      found: reading.written,
      facts: { previous: neighbours.previous, ...(next ? { next } : {}) },
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
