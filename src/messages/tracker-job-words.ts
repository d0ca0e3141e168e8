import { trackerJobEn } from './en/tracker-job';
import type { Language } from './language';
import { trackerJobVi } from './vi/tracker-job';

export type TrackerJobWords = typeof trackerJobVi;

/** The words of the job "So với phần mềm". */
export function trackerJobWords(language: Language): TrackerJobWords {
  return language === 'vi' ? trackerJobVi : trackerJobEn;
}
