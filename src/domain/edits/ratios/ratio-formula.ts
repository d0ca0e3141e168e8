import { columnName } from '../../a1-notation';
import type { SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import type { CompletionCount } from '../../review/appendix-review';
import { countByWordings, type StatusCounting } from './status-counting';
import { criterionText } from './status-criterion';
import type { StatusWording } from './usual-wordings';

/** A ratio as a formula, with the leading "="; or why it has to be a number. */
export type RatioFormula =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'asNumber'; readonly reason: AsNumberReason };

export type AsNumberReason = 'uncountable' | 'tooLong';

/** Excel takes formulas of 8,192 characters. */
const LONGEST_FORMULA = 8_192;

interface RowRun {
  readonly first: number;
  last: number;
}

/**
 * The formula that counts, in the status cells of these item rows, what the review took for done. It is given only
 * where it comes to exactly the count of the review.
 */
export function ratioFormula(
  snapshot: SheetSnapshot,
  counting: StatusCounting | undefined,
  rows: readonly number[],
  count: CompletionCount,
): RatioFormula {
  if (counting === undefined) return { kind: 'asNumber', reason: 'uncountable' };
  const { done, total } = countByWordings(snapshot, counting, rows);
  if (counting.done.length === 0 || done !== count.done || total !== count.total)
    return { kind: 'asNumber', reason: 'uncountable' };
  const formula = write(counting, runsOf(rows));
  return formula.length > LONGEST_FORMULA
    ? { kind: 'asNumber', reason: 'tooLong' }
    : { kind: 'formula', formula };
}

function write({ columns, done, leftOut }: StatusCounting, runs: readonly RowRun[]): string {
  const area = ({ first, last }: RowRun, column: number): string =>
    `$${columnName(column)}$${first}:$${columnName(column)}$${last}`;
  const countOf = (run: RowRun, wording: StatusWording): string => {
    const asked = wording.map(
      (criterion, at) => `${area(run, columns[at] ?? 1)},${criterionText(criterion)}`,
    );
    return `${asked.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${asked.join(',')})`;
  };
  const counts = (wordings: readonly StatusWording[]): readonly string[] =>
    runs.flatMap((run) => wordings.map((wording) => countOf(run, wording)));
  const items = runs.map((run) => `ROWS(${area(run, columns[0] ?? 1)})`).join('+');
  const all = [items, ...counts(leftOut)].join('-');
  const share = `${inBrackets(counts(done).join('+'))}/${inBrackets(all)}`;
  // Where every item may come to be left out, there is nothing to divide by.
  return leftOut.length === 0 ? `=${share}` : `=IFERROR(${share},0)`;
}

function inBrackets(sum: string): string {
  return /\)[+-]/.test(sum) ? `(${sum})` : sum;
}

/** Neighbouring rows together: sections and parents between them are none of ours. */
function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
