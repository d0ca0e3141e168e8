import { periodJobEn } from './en/period-job';
import { reportEn } from './en/report';
import type { Language } from './language';
import type { ReportWords } from './report-words';
import { periodJobVi } from './vi/period-job';
import { reportVi } from './vi/report';

export type PeriodJobWords = typeof periodJobVi;

/** The words of the job "Báo cáo kỳ", and those of the report itself. */
export function periodJobWords(language: Language): {
  readonly words: PeriodJobWords;
  readonly reportWords: ReportWords;
} {
  return language === 'vi'
    ? { words: periodJobVi, reportWords: reportVi }
    : { words: periodJobEn, reportWords: reportEn };
}
