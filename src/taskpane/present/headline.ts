import type { AppendixReview } from '../../domain/review/appendix-review';
import type { MessageCatalogue } from '../../messages/message-catalogue';
import { pointsWords } from './points-words';

/** What is said first of an appendix. `isFigure`: it tells something that is worth copying into a report. */
export interface Headline {
  readonly sentence: string;
  /** The same in fewer words, for a narrow line. */
  readonly short: string;
  readonly isFigure: boolean;
}

/** The ratio of a plan's items; of a scoring form, in which nothing is due, its points. */
export function headline(review: AppendixReview, messages: MessageCatalogue): Headline {
  return isScoringForm(review) ? ofPoints(review, messages) : ofItems(review, messages);
}

export function isScoringForm({ appendix }: AppendixReview): boolean {
  return appendix.layout.form === 'scores';
}

function ofItems({ completion }: AppendixReview, { pane, formats }: MessageCatalogue): Headline {
  const { done, total } = completion;
  const share = formats.share(done, total);
  return share === undefined
    ? headlineOf(pane.completion.none, false)
    : headlineOf(pane.completion.sentence(done, total, share), true);
}

function ofPoints({ points }: AppendixReview, messages: MessageCatalogue): Headline {
  const { pane } = messages;
  if (points === undefined) return headlineOf(pane.scoring.none, false);
  // What is lost can still be won wherever a criterion is worked on, so that only the loss is said.
  const { details } = pointsWords({ ...points, toWin: 0 }, messages);
  const short = pane.scoring.sentence(points.achieved, points.max);
  return { sentence: [short, ...details].join(', '), short, isFigure: true };
}

function headlineOf(sentence: string, isFigure: boolean): Headline {
  return { sentence, short: sentence, isFigure };
}
