import type { MessageCatalogue } from '../../messages/message-catalogue';
import type { PaneState } from '../state/pane-state';
import { failureWords } from './failure-words';
import { noticeWords } from './notice-words';

/** What a screen reader is told of: work going on, what came of it, or how the sheet stands. */
export function liveRegionText(state: PaneState, messages: MessageCatalogue): string {
  const { pane } = messages;
  if (state.connection !== 'ready') return '';
  if (state.isStopping) return pane.progress.stopping;
  if (state.activity === 'reading') return pane.sheet.reading;
  if (state.activity !== undefined) return pane.run.working;
  if (state.notice?.kind === 'failed') return failureWords(state.notice.failure, messages).sentence;
  if (state.notice !== undefined) return noticeWords(state.notice, messages);
  if (state.sheet.kind === 'failed') return failureWords(state.sheet.failure, messages).sentence;
  return state.sheet.kind === 'read' ? state.sheet.report.sheetName : '';
}
