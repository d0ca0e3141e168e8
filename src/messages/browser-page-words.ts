import { browserPageEn } from './en/browser-page';
import type { Language } from './language';
import { browserPageVi } from './vi/browser-page';

export type BrowserPageWords = typeof browserPageVi;

export function browserPageWords(language: Language): BrowserPageWords {
  return language === 'vi' ? browserPageVi : browserPageEn;
}
