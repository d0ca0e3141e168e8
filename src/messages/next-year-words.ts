import { nextYearEn } from './en/next-year';
import type { Language } from './language';
import { nextYearVi } from './vi/next-year';

export type NextYearWords = typeof nextYearVi;

/** The words about the next year: they are loaded with the part of the pane that says them, in both languages. */
export function nextYearWords(language: Language): NextYearWords {
  return language === 'vi' ? nextYearVi : nextYearEn;
}
