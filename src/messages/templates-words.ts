import { templatesEn } from './en/templates';
import type { Language } from './language';
import { templatesVi } from './vi/templates';

export type TemplatesWords = typeof templatesVi;

/** The words about empty appendices: they are loaded with the part of the pane that says them, in both languages. */
export function templatesWords(language: Language): TemplatesWords {
  return language === 'vi' ? templatesVi : templatesEn;
}
