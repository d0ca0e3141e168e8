import type { AppendixReview } from '../../../domain/review/appendix-review';
import type { Failure, SheetOutcome } from '../../../excel/office/outcome';
import type { MessageCatalogue } from '../../../messages/message-catalogue';
import { failureWords } from '../failure-words';
import { headline, isScoringForm } from '../headline';

export interface SheetFacts {
  readonly sheetId: string;
  readonly name: string;
  /** "39,13%" of all items on the sheet; undefined where there is nothing to compute. */
  readonly share?: string;
  /** "9/23 nhiệm vụ · 5 quá hạn · 2 ô cần sửa", or why the sheet was left alone. */
  readonly facts: string;
  readonly tone: 'calm' | 'late';
}

/** One sheet of a run over all, in a line. Several appendices on one sheet are counted together. */
export function sheetFacts(outcome: SheetOutcome, messages: MessageCatalogue): SheetFacts {
  const { pane, formats } = messages;
  if (outcome.kind === 'leftAlone') {
    const { sheetId, sheetName, failure } = outcome;
    return { sheetId, name: sheetName, facts: pane.all.leftAlone(why(failure, messages)), tone: 'calm' };
  }
  const { report } = outcome;
  const { reviews } = report;
  const sum = (count: (review: AppendixReview) => number): number =>
    reviews.reduce((total, review) => total + count(review), 0);
  const done = sum(({ completion }) => completion.done);
  const total = sum(({ completion }) => completion.total);
  const overdue = sum(({ completion }) => completion.overdue);
  const toMend = sum(({ findings }) => findings.filter(({ severity }) => severity !== 'info').length);
  const pairs = sum(
    ({ findings }) => findings.filter(({ rule }) => rule === 'code/in-both-appendices').length,
  );
  const share = formats.share(done, total);
  const facts = [
    ...(reviews.every(isScoringForm) ? [] : [pane.all.items(done, total)]),
    ...reviews.filter(isScoringForm).map((review) => headline(review, messages).sentence),
    ...(overdue === 0 ? [] : [pane.groups.overdue(overdue)]),
    ...(toMend === 0 ? [] : [pane.all.toMend(toMend)]),
    ...(pairs === 0 ? [] : [pane.all.pairs(pairs)]),
    ...(report.heldBack === undefined ? [] : [pane.all.heldBack]),
    ...(report.unknownMerges === undefined ? [] : [pane.all.unknownMerges]),
    ...(report.unreadableRules === 'nothingWritten' ? [pane.all.rulesUnreadable] : []),
  ].join(' · ');
  return {
    sheetId: report.sheetId,
    name: report.sheetName,
    ...(share === undefined ? {} : { share }),
    facts,
    tone: overdue > 0 ? 'late' : 'calm',
  };
}

/** In a few words; whoever opens the sheet reads the whole sentence. */
function why(failure: Failure, messages: MessageCatalogue): string {
  const { pane } = messages;
  switch (failure.kind) {
    case 'notAnAppendix':
      return pane.all.reasons[failure.refusal.kind];
    case 'protectedSheet':
    case 'chartSheet':
    case 'sheetGone':
    case 'tooLarge':
    case 'stopped':
      return pane.all.reasons[failure.kind];
    default:
      return failureWords(failure, messages).sentence;
  }
}
