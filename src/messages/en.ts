import { appendixFindingsEn } from './en/appendix-findings';
import { codeFindingsEn } from './en/code-findings';
import { deadlineFindingsEn } from './en/deadline-findings';
import { failuresEn } from './en/failures';
import { findingTitlesEn } from './en/finding-titles';
import { paneEn } from './en/pane';
import { scoreFindingsEn } from './en/score-findings';
import { formatsOf } from './formats-of';
import type { MessageCatalogue } from './message-catalogue';

export const messagesEn: MessageCatalogue = {
  language: 'en',
  formats: formatsOf('en'),
  pane: paneEn,
  findings: { ...deadlineFindingsEn, ...codeFindingsEn, ...scoreFindingsEn, ...appendixFindingsEn },
  findingTitles: findingTitlesEn,
  failures: failuresEn,
};
