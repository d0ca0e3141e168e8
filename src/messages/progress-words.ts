import { progressEn } from './en/progress';
import type { Language } from './language';
import { progressVi } from './vi/progress';

export type ProgressWords = typeof progressVi;

/** The words of the section on progress over time: short enough to come in both languages at once. */
export function progressWords(language: Language): ProgressWords {
  return language === 'vi' ? progressVi : progressEn;
}
