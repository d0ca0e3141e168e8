import { setAsideEn } from './en/set-aside';
import type { Language } from './language';
import { setAsideVi } from './vi/set-aside';

export type SetAsideWords = typeof setAsideVi;

/** The words of setting findings aside: short enough to come in both languages at once. */
export function setAsideWords(language: Language): SetAsideWords {
  return language === 'vi' ? setAsideVi : setAsideEn;
}
