import { returnsJobEn } from './en/returns-job';
import type { Language } from './language';
import { returnsJobVi } from './vi/returns-job';

export type ReturnsJobWords = typeof returnsJobVi;

/** The words of the job "Gộp bản gửi về". */
export function returnsJobWords(language: Language): ReturnsJobWords {
  return language === 'vi' ? returnsJobVi : returnsJobEn;
}
