import type { PlanAppendix } from '../appendix/plan-appendix';
import { readTypedRatio, readTypedTotal, type TypedTotal } from '../appendix/rows/typed-total';
import { saysAllDone } from '../appendix/status/contrary-statements';
import { isDone } from '../appendix/status/item-status';
import { readStatusWords } from '../appendix/status/status-words';
import { writtenClauses } from '../appendix/status/written-clauses';
import type { Finding } from '../finding';
import { fold } from '../text/fold';
import type { CompletionCount, SectionCompletion } from './appendix-review';
import { completionRatio } from './completion';

/** Whether a typed percentage is the counted one, rounded as it was typed: 41.7 and 42 agree with 41.67. */
function samePercent(typed: number, counted: number): boolean {
  const decimals = String(typed).split('.')[1]?.length ?? 0;
  // Some cut the decimals off where others round them.
  return Math.abs(typed - counted) < 10 ** -decimals;
}

const percentText = (percent: number): string =>
  `${String(Math.round(percent * 100) / 100).replace('.', ',')}%`;

/** What a typed line says beside what the rows say; undefined where they agree. */
function disagreement(
  typed: TypedTotal,
  counted: CompletionCount,
): { typed: string; counted: string } | undefined {
  const { done, total, percent } = typed;
  const ratio = (completionRatio(counted) ?? 0) * 100;
  const doneDiffers = done !== undefined && done !== counted.done;
  const totalDiffers = total !== undefined && total !== counted.total;
  if ((doneDiffers || totalDiffers) && done !== undefined && total !== undefined)
    return { typed: `${done}/${total}`, counted: `${counted.done}/${counted.total}` };
  if (doneDiffers) return { typed: String(done), counted: String(counted.done) };
  if (totalDiffers) return { typed: String(total), counted: String(counted.total) };
  if (percent === undefined || samePercent(percent, ratio)) return undefined;
  return { typed: percentText(percent), counted: percentText(ratio) };
}

/** "Đã hoàn thành" over rows that are not all done. */
function overOpenRows(
  stated: string,
  { done, total }: CompletionCount,
): { typed: string; counted: string } | undefined {
  if (done === total) return undefined;
  const words = readStatusWords(stated);
  const isAllDone =
    words.kind === 'said' &&
    isDone(words.status) &&
    writtenClauses(stated).some(({ wordText }) => saysAllDone(wordText));
  return isAllDone ? { typed: stated, counted: `${done}/${total}` } : undefined;
}

/** A line that counts work; "TỔNG CỘNG 31,5" adds up points, which are compared elsewhere. */
const COUNTS_WORK = /nhiem vu|viec|noi dung|chi tieu|hoan thanh|khac phuc|t[yi] le/u;

/**
 * Totals that the user typed and that disagree with the rows: a sentence, or a ratio or "đã hoàn thành" in the status cell of
 * a total, a section or a parent criterion; `headed` counts what is under those parents. Reported, never corrected.
 */
export function checkTypedTotals(
  { layout, totals, sections: named, parents }: PlanAppendix,
  completion: CompletionCount,
  sections: readonly SectionCompletion[],
  headed: readonly (CompletionCount & { readonly row: number })[] = [],
): readonly Finding[] {
  const firstColumn = Math.min(...layout.columns.values());
  const statusColumn = layout.columns.get('status') ?? firstColumn;
  const countOf = (section: number | undefined): CompletionCount | undefined =>
    section === undefined ? completion : sections.find(({ row }) => row === section);
  const compare = (
    { row, column, found }: Pick<Finding, 'row' | 'column' | 'found'>,
    typed: TypedTotal | undefined,
    counted: CompletionCount | undefined,
    inWords = false,
  ): readonly Finding[] => {
    const facts =
      counted && (typed ? disagreement(typed, counted) : inWords ? overOpenRows(found, counted) : undefined);
    return facts ? [{ rule: 'total/typed-disagrees', severity: 'warning', found, facts, row, column }] : [];
  };
  const ratio = (row: number, stated: string, counted: CompletionCount | undefined): readonly Finding[] =>
    counted?.total === 0
      ? []
      : compare({ row, column: statusColumn, found: stated }, readTypedRatio(stated), counted, true);
  return [
    ...named.flatMap(({ row, stated, run }) =>
      stated === undefined || run !== undefined ? [] : ratio(row, stated, countOf(row)),
    ),
    ...parents.flatMap(({ row, stated }) =>
      stated === undefined
        ? []
        : ratio(
            row,
            stated,
            headed.find((parent) => parent.row === row),
          ),
    ),
    ...totals.flatMap(({ row, sectionRow, text, stated }) => {
      const typed = COUNTS_WORK.test(fold(text)) ? readTypedTotal(text) : undefined;
      const said = compare({ row, column: firstColumn, found: text }, typed, countOf(sectionRow));
      return said.length > 0 || stated === undefined ? said : ratio(row, stated, countOf(sectionRow));
    }),
  ];
}
