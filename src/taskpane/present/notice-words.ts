import { parseIsoDate } from '../../domain/calendar/iso-date';
import type { MessageCatalogue } from '../../messages/message-catalogue';
import type { Notice } from '../state/pane-state';

/** What came of the last action, in a sentence. */
export function noticeWords(notice: Exclude<Notice, { kind: 'failed' }>, messages: MessageCatalogue): string {
  const { pane } = messages;
  switch (notice.kind) {
    case 'recomputed':
      return recomputedWords(notice, messages);
    case 'heldBack':
      return pane.run.heldBack;
    case 'recomputedAll':
      return pane.all.done(notice.computed, notice.leftAlone);
    case 'stopped':
      return messages.failures.stopped();
    case 'stoppedAll':
      return pane.all.stopped(notice.computed, notice.leftAlone);
    case 'sampleAdded':
      return pane.steps.sampleAdded(notice.sheetName);
    case 'catalogueCreated':
      return pane.catalogue.created(notice.sheetName, notice.entries);
    case 'cleared':
      return notice.removed === 0 ? pane.run.nothingToClear : pane.run.cleared;
    case 'removed':
      return pane.run.removed(notice.rules, notice.names, notice.settings);
    case 'undone':
      return undoneWords(notice, messages);
    case 'nothingToUndo':
      return pane.run.nothingToUndo;
    case 'accepted':
      return pane.run.accepted(notice.cells, notice.address);
    case 'setAside':
      return pane.run.setAside(notice.address);
    case 'takenBack':
      return pane.run.takenBack(notice.address);
    case 'excelChecked':
      return pane.run.excelChecked(notice.fine, notice.asked);
    case 'jobDone':
      return notice.words;
    case 'newerRelease':
      return pane.start.newerRelease;
    case 'settingsSaved':
      return pane.run.settingsSaved;
    case 'settingsDamaged':
      return pane.run.settingsDamaged;
    case 'copied':
      return pane.run.copied;
    case 'copyByHand':
      return pane.run.copyByHand;
  }
}

/** What was found comes first, in each appendix of the sheet; then what was done. Each number says what it counts. */
function recomputedWords(
  { found, rows, ratios, wrote }: Extract<Notice, { kind: 'recomputed' }>,
  { pane }: MessageCatalogue,
): string {
  const each = found.map(({ overdue, toReview }) => pane.run.found(overdue, toReview));
  const words = each.length === 1 ? each : each.map((one, index) => pane.run.foundIn(index + 1, one));
  const done = ratios === 0 ? pane.run.marked(rows) : pane.run.markedAndWrote(rows, ratios);
  return `${pane.run.computed}: ${words.join('; ')}. ${wrote ? done : pane.run.nothingChanged}`;
}

function undoneWords(
  { act, cutOff, gone }: Extract<Notice, { kind: 'undone' }>,
  { pane, formats }: MessageCatalogue,
): string {
  const day = cutOff === undefined ? undefined : parseIsoDate(cutOff);
  return [
    pane.run.undoneOf[act],
    ...(gone === undefined ? [] : [pane.run.notUndoneOn(gone.join('”, “'))]),
    ...(day === undefined ? [] : [pane.run.cutOffKept(formats.date(day))]),
  ].join(' ');
}
