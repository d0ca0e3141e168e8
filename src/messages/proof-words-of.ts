import { proofEn } from './en/proof';
import type { Language } from './language';
import type { ProofWords } from './proof-words';
import { proofVi } from './vi/proof';

/** The words of "Soát trước khi ký", loaded with the tab "Báo cáo". */
export function proofWordsOf(language: Language): ProofWords {
  return language === 'vi' ? proofVi : proofEn;
}
