import type { WorkProgress } from '../../excel/office/run-progress';
import type { MessageCatalogue } from '../../messages/message-catalogue';

/** "Đang đọc phần 3/12…": what is being done at this moment. */
export function workProgressSentence({ phase, parts }: WorkProgress, { pane }: MessageCatalogue): string {
  switch (phase) {
    case 'reading':
      return parts === undefined ? pane.sheet.reading : pane.progress.reading(parts.done + 1, parts.total);
    case 'computing':
      return pane.progress.computing;
    case 'asking':
      return pane.progress.asking((parts?.done ?? 0) + 1, parts?.total ?? 1);
    case 'writing':
      return pane.progress.writing;
  }
}
