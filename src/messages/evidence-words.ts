import { evidenceEn } from './en/evidence';
import type { Language } from './language';
import { evidenceVi } from './vi/evidence';

export type EvidenceWords = typeof evidenceVi;

/** The words about evidence: they are loaded with the part of the pane that says them, in both languages. */
export function evidenceWords(language: Language): EvidenceWords {
  return language === 'vi' ? evidenceVi : evidenceEn;
}
