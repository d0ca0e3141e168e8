import type { Finding } from '../../../src/domain/finding';
import type { SheetReport, WorkbookReport } from '../../../src/excel/office/outcome';
import { sampleReport, sampleReview } from './sample-report';

/** The code 1.4 of PL1, row 13, stands in PL2 too. */
export const PAIR: Finding = {
  row: 13,
  column: 1,
  rule: 'code/in-both-appendices',
  severity: 'error',
  found: '1.4',
  facts: { sheet: 'PL2', otherRow: 9 },
};

/** PL1 as in the sample, with a code that PL2 has too. */
export function reportWithPair(): SheetReport {
  const review = sampleReview();
  return sampleReport({ ...review, findings: [...review.findings, PAIR] });
}

/** A run over five sheets: two appendices, one of them in doubt, and three left alone. */
export function overviewReport(): WorkbookReport {
  const calm = sampleReview([], []);
  return {
    sheets: [
      { kind: 'done', report: reportWithPair() },
      {
        kind: 'done',
        report: {
          ...sampleReport({ ...calm, completion: { done: 3, total: 12, overdue: 0, dueSoon: 1 } }),
          sheetId: '{2}',
          sheetName: 'Phụ lục 2 - Các tiêu chí, tiêu chí thành phần mất điểm năm 2023',
          heldBack: [{ kind: 'missingRole', role: 'evidence' }],
        },
      },
      {
        kind: 'leftAlone',
        sheetId: '{4}',
        sheetName: 'Công văn',
        failure: {
          kind: 'notAnAppendix',
          sheetId: '{4}',
          sheetName: 'Công văn',
          refusal: { kind: 'noHeading', candidates: [] },
        },
      },
      {
        kind: 'leftAlone',
        sheetId: '{5}',
        sheetName: 'PL khóa',
        failure: { kind: 'protectedSheet', sheetName: 'PL khóa' },
      },
      { kind: 'leftAlone', sheetId: '{6}', sheetName: 'Biểu đồ', failure: { kind: 'chartSheet' } },
    ],
  };
}
