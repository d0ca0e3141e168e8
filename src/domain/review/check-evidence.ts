import type { PlanAppendix, PlanItem } from '../appendix/plan-appendix';
import { isDone } from '../appendix/status/item-status';
import type { Finding } from '../finding';
import { tidy } from '../text/tidy';

/** A document that exists: it has a number or a day ("KH số 12/KH-UBND", "Báo cáo ngày 15/6/2024"). "Kế hoạch" alone is a plan, and so is a day before which it is due. */
const ISSUED = /\d ?\/\p{Lu}{2}|(?<!(?:[Tt]rước|nhất|[Hh]ạn|chót) )ngày \d{1,2}(?:[/.-]\d| tháng \d)/u;

/** The text tells of a document that exists. */
export function namesIssuedDocument(text: string): boolean {
  return ISSUED.test(text);
}

function checkItem(item: PlanItem, column: number): Finding | undefined {
  const evidence = tidy(item.evidence);
  const place = { row: item.row, column };
  if (isDone(item.status)) {
    // "Đã hoàn thành tại Báo cáo số 12/BC-UBND" names its evidence where the state is told.
    if (evidence !== '' || ISSUED.test(item.statusText)) return undefined;
    return { rule: 'evidence/missing', severity: 'info', found: '', facts: {}, ...place };
  }
  if (
    ISSUED.test(evidence) &&
    (item.status === 'inProgress' || item.status === 'notStarted' || item.status === 'unknown')
  ) {
    return {
      rule: 'evidence/not-done',
      severity: 'info',
      found: item.evidence,
      facts: { evidence },
      ...place,
    };
  }
  const score = item.scores.selfScored;
  if (evidence === '' && score !== undefined && score > 0) {
    return { rule: 'evidence/points-without', severity: 'info', found: '', facts: { score }, ...place };
  }
  return undefined;
}

/**
 * Done without evidence, evidence without completion, points claimed without evidence. All of them infos: the column
 * often names the product that is planned, and a sheet that leaves it blank throughout keeps its evidence elsewhere.
 */
export function checkEvidence(appendix: PlanAppendix): readonly Finding[] {
  const column = appendix.layout.columns.get('evidence');
  if (column === undefined || appendix.items.every((item) => tidy(item.evidence) === '')) return [];
  return appendix.items.flatMap((item) => checkItem(item, column) ?? []);
}
