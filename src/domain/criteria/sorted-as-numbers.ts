import { type CodeRow, reliableCode } from './code-row';
import { compareCodes } from './compare-codes';
import type { CriterionCode } from './criterion-code';

const TWO_STEPS = /^\d+\.\d+$/;
/** Two codes may stand in either order by accident. */
const FEWEST = 3;

/**
 * The sections, by their row, whose codes Excel sorted as the numbers that they look like: 1.1, 1.11, 1.2, 1.3 rise as
 * numbers and not as codes.
 */
export function sectionsSortedAsNumbers(rows: readonly CodeRow[]): ReadonlySet<number | undefined> {
  const sections = new Map<number | undefined, CriterionCode[]>();
  for (const row of rows) {
    const code = row.kind === 'section' ? undefined : reliableCode(row);
    if (code === undefined || !TWO_STEPS.test(code)) continue;
    const codes = sections.get(row.sectionRow);
    if (codes) codes.push(code);
    else sections.set(row.sectionRow, [code]);
  }
  return new Set([...sections].filter(([, codes]) => isSortedAsNumbers(codes)).map(([section]) => section));
}

function isSortedAsNumbers(codes: readonly CriterionCode[]): boolean {
  const pairs = codes.slice(1).map((code, index) => [codes[index] ?? code, code] as const);
  return (
    codes.length >= FEWEST &&
    pairs.every(([above, below]) => Number(above) <= Number(below)) &&
    pairs.some(([above, below]) => compareCodes(above, below) > 0)
  );
}
