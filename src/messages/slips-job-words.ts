import { slipsJobEn } from './en/slips-job';
import type { Language } from './language';
import { slipsJobVi } from './vi/slips-job';

export type SlipsJobWords = typeof slipsJobVi;

/** The words of the job "Giao việc, đôn đốc". */
export function slipsJobWords(language: Language): SlipsJobWords {
  return language === 'vi' ? slipsJobVi : slipsJobEn;
}
