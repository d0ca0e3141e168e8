import { periodDocumentVi as words } from '../messages/vi/period-document';
import type { Paragraph, ParagraphRole, Run } from './text-document';

/** A place that only the office can fill. */
export function blank(open: string): Run {
  return { text: words.blank, open };
}

export function textOr(text: string | undefined, open: string): Run {
  return text === undefined || text === '' ? blank(open) : { text };
}

export function paragraph(role: ParagraphRole, text: string): Paragraph {
  return { kind: 'paragraph', role, runs: [{ text }] };
}
