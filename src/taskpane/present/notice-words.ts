import type { MessageCatalogue } from '../../messages/message-catalogue';
import type { Notice } from '../state/pane-state';

/** What came of the last action, in a sentence. */
export function noticeWords(notice: Exclude<Notice, { kind: 'failed' }>, messages: MessageCatalogue): string {
  const { pane } = messages;
  switch (notice.kind) {
    case 'recomputed':
      return notice.rows === 0 && notice.ratios === 0
        ? pane.run.nothingChanged
        : pane.run.recomputed(notice.rows, notice.ratios);
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
    case 'undone':
      return pane.run.undone;
    case 'accepted':
      return pane.run.accepted(notice.cells, notice.address);
    case 'setAside':
      return pane.run.setAside(notice.address);
    case 'takenBack':
      return pane.run.takenBack(notice.address);
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
