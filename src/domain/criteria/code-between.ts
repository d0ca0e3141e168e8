import type { ResolvedRow } from './code-row';
import { codeAfter, firstChild, followsDirectly, isDescendant, parentCode } from './code-steps';
import { compareCodes } from './compare-codes';
import type { CriterionCode } from './criterion-code';

export interface Between {
  readonly previous?: CriterionCode | undefined;
  readonly next?: CriterionCode | undefined;
  /** How the codes of the section begin. */
  readonly start?: CriterionCode | undefined;
  readonly isTaken: (code: CriterionCode) => boolean;
}

/** What may follow the code above: its sibling, then the siblings of the codes above it; a child where more children follow. */
function successors({ previous, next, start }: Between): readonly CriterionCode[] {
  if (!previous) return start ? [firstChild(start)] : [];
  const found: CriterionCode[] = next && isDescendant(next, previous) ? [firstChild(previous)] : [];
  for (let code: CriterionCode | undefined = previous; code !== undefined; code = parentCode(code)) {
    const after = codeAfter(code);
    if (after) found.push(after);
  }
  return found;
}

/**
 * The code that is wanted in a row between two others: the one that leaves no gap on either side, else the first that
 * stands in order. After 5.1 and before 5.3 it is 5.2; after 1.1.2 and before 1.2.1 it is 1.2. Undefined where every
 * code that would do is taken.
 */
export function codeBetween(between: Between): CriterionCode | undefined {
  const { previous, next, start, isTaken } = between;
  const candidates = successors(between).filter(
    (code) =>
      !isTaken(code) &&
      (next === undefined || compareCodes(code, next) < 0) &&
      (start === undefined ||
        (previous !== undefined && !isDescendant(previous, start)) ||
        isDescendant(code, start)),
  );
  return candidates.find((code) => next !== undefined && followsDirectly(code, next)) ?? candidates[0];
}

interface Below {
  readonly code: CriterionCode;
  /** The first other code below it. */
  readonly other: CriterionCode | undefined;
}

/** For each row, the next known code of its own section below it that is not its own; sections among themselves. */
export function codesBelow(rows: readonly ResolvedRow[]): readonly (CriterionCode | undefined)[] {
  const below = new Map<number | undefined, Below>();
  const belowSections = new Map<number | undefined, Below>();
  const found: (CriterionCode | undefined)[] = [];
  for (const { row, code } of [...rows].reverse()) {
    const known = row.kind === 'section' ? belowSections : below;
    const next = known.get(row.sectionRow);
    const other = next?.code === code ? next?.other : next?.code;
    found.push(other);
    if (code) known.set(row.sectionRow, { code, other });
  }
  return found.reverse();
}
