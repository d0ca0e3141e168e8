import { pointsToWinEn } from './en/points-to-win';
import type { Language } from './language';
import { pointsToWinVi } from './vi/points-to-win';

export type PointsToWinWords = typeof pointsToWinVi;

/** The words about points to win: they are loaded with the part of the pane that says them, in both languages. */
export function pointsToWinWords(language: Language): PointsToWinWords {
  return language === 'vi' ? pointsToWinVi : pointsToWinEn;
}
