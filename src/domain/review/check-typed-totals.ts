import type { PlanAppendix } from '../appendix/plan-appendix';
import { readTypedTotal, type TypedTotal } from '../appendix/rows/typed-total';
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

/** A line that counts work; "TỔNG CỘNG 31,5" adds up points, which are compared elsewhere. */
const COUNTS_WORK = /nhiem vu|viec|noi dung|chi tieu|hoan thanh|khac phuc|t[yi] le/u;

/** Totals that the user typed as a sentence and that disagree with the rows. Reported, never corrected. */
export function checkTypedTotals(
  appendix: PlanAppendix,
  completion: CompletionCount,
  sections: readonly SectionCompletion[],
): readonly Finding[] {
  const column = Math.min(...appendix.layout.columns.values());
  return appendix.totals.flatMap(({ row, sectionRow, text }): readonly Finding[] => {
    const typed = COUNTS_WORK.test(fold(text)) ? readTypedTotal(text) : undefined;
    const counted =
      sectionRow === undefined ? completion : sections.find((section) => section.row === sectionRow);
    const facts = typed && counted && disagreement(typed, counted);
    return facts
      ? [{ rule: 'total/typed-disagrees', severity: 'warning', found: text, facts, row, column }]
      : [];
  });
}
