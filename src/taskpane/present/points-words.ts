import type { PointsCount } from '../../domain/review/appendix-review';
import type { MessageCatalogue } from '../../messages/message-catalogue';

export interface PointsWords {
  /** "31/31,5 điểm". */
  readonly achieved: string;
  /** What is lost, how much of it can still be won, and how it compares with last year; each a few words. */
  readonly details: readonly string[];
}

/** The points of a plan, or of a section, in words. */
export function pointsWords(points: PointsCount, { pane }: MessageCatalogue): PointsWords {
  const { achieved, max, lost, toWin, changeFromLastYear: change } = points;
  const details = [
    ...(lost > 0 ? [pane.points.lost(lost)] : []),
    ...(toWin > 0 ? [pane.points.toWin(toWin)] : []),
    ...(change === undefined ? [] : [changeWords(change, pane)]),
  ];
  return { achieved: pane.points.achieved(achieved, max), details };
}

function changeWords(change: number, pane: MessageCatalogue['pane']): string {
  if (change === 0) return pane.points.asLastYear;
  return change > 0 ? pane.points.aboveLastYear(change) : pane.points.belowLastYear(-change);
}
