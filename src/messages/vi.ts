import { formatsOf } from './formats-of';
import type { MessageCatalogue } from './message-catalogue';
import { appendixFindingsVi } from './vi/appendix-findings';
import { codeFindingsVi } from './vi/code-findings';
import { deadlineFindingsVi } from './vi/deadline-findings';
import { failuresVi } from './vi/failures';
import { findingTitlesVi } from './vi/finding-titles';
import { paneVi } from './vi/pane';
import { scoreFindingsVi } from './vi/score-findings';

export const messagesVi: MessageCatalogue = {
  language: 'vi',
  formats: formatsOf('vi'),
  pane: paneVi,
  findings: { ...deadlineFindingsVi, ...codeFindingsVi, ...scoreFindingsVi, ...appendixFindingsVi },
  findingTitles: findingTitlesVi,
  failures: failuresVi,
};
