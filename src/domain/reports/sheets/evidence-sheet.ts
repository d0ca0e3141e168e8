import type { CellLook } from '../../paper/paper';
import type { AppendixReview } from '../../review/appendix-review';
import { fingerprint } from '../../text/fingerprint';
import { tidy } from '../../text/tidy';
import { shownOf } from '../explanations/explained-item';
import { itemKeys } from '../explanations/item-key';
import type { PeriodReport } from '../report-on';
import type { ReportSheet } from './report-sheet';
import type { ReportSheetWords } from './report-sheet-words';
import { unique } from './summary-sheet';

const TEXT: CellLook = { wrap: true };
const CENTRED: CellLook = { wrap: true, align: 'center', numberFormat: '@' };

/** The items that are said to be done and name no document that shows it. */
export function evidenceSheet(
  report: PeriodReport,
  reviews: readonly AppendixReview[],
  words: ReportSheetWords,
  unit: string | undefined,
): ReportSheet {
  const keys = new Map(itemKeys(reviews));
  const ids = new Set<string>();
  return {
    kind: 'evidence',
    name: words.names.evidence,
    titles: { unit: words.unit(unit), title: words.titles.evidence(report), days: words.days(report) },
    nameColumn: 3,
    identity: [2, 3, 4, 5],
    isNumbered: true,
    columns: [
      { heading: words.number, width: 26, look: { align: 'center', numberFormat: '0' } },
      { heading: words.code, width: 44, look: CENTRED },
      { heading: words.task, width: 176, look: TEXT },
      { heading: words.leads, width: 76, look: TEXT },
      { heading: words.deadline, width: 64, look: CENTRED },
      { heading: words.evidence.status, width: 84, look: TEXT },
      { heading: words.evidence.note, width: 60, look: TEXT, isUsers: true },
    ],
    rows: report.withoutEvidence.map((reviewed, index) => {
      const { code, task, leads, deadline } = shownOf(reviewed);
      const key = keys.get(reviewed);
      return {
        id: unique(fingerprint(`${key?.code ?? ''} ${key?.text ?? ''}`), ids),
        cells: [index + 1, code, task, leads, deadline, tidy(reviewed.item.statusText), undefined],
      };
    }),
    orientation: 'portrait',
  };
}
