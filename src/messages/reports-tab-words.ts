import { reportsTabEn } from './en/reports-tab';
import type { Language } from './language';
import { reportsTabVi } from './vi/reports-tab';

export type ReportsTabWords = typeof reportsTabVi;

/** The words of the tab "Báo cáo" and its jobs, which are loaded with it. */
export function reportsTabWords(language: Language): ReportsTabWords {
  return language === 'vi' ? reportsTabVi : reportsTabEn;
}
