import { tidy } from '../domain/text/tidy';
import { reportSentences, withoutClosingMark } from '../messages/report-sentences';
import { periodDocumentVi as words } from '../messages/vi/period-document';
import { reportVi } from '../messages/vi/report';
import { countsTable, sectionRows } from './counts-table';
import type { PeriodPaper } from './period-paper';
import { blank, paragraph, textOr } from './runs';
import type { Block, Paragraph } from './text-document';

/** The chapters of a report on administrative reform. */
export function chaptersInFull(paper: PeriodPaper): readonly Block[] {
  const { report } = paper;
  const { chapters, headings, open } = words;
  const [counts = [], sections] = [
    countSentences(paper),
    countsTable(sectionRows(report), words.sectionColumns.section, report.counts),
  ];
  return [
    paragraph('chapter', chapters.steering),
    { kind: 'paragraph', role: 'body', runs: [blank(open.steering)] },
    paragraph('chapter', chapters.results),
    ...(sections === undefined ? [] : [paragraph('heading', headings.whole)]),
    ...counts.map((sentence) => paragraph('body', sentence)),
    ...(sections === undefined ? [] : [paragraph('heading', headings.sections), sections]),
    paragraph('chapter', chapters.limits),
    ...limits(paper),
    paragraph('chapter', chapters.next),
    ...(report.dueNext.length === 0
      ? [paragraph('body', words.nothingNext)]
      : [
          paragraph('body', words.nextLead(report.dueNext.length)),
          ...report.dueNext.map(({ reviewed: { item }, lastDay }, index) =>
            paragraph(
              'body',
              `${words.nextItem(taskName(item.content), item.leads.join(', '), lastDay)}${index + 1 < report.dueNext.length ? ';' : '.'}`,
            ),
          ),
        ]),
    paragraph('chapter', chapters.proposals),
    { kind: 'paragraph', role: 'body', runs: [blank(open.proposals)] },
  ];
}

/** What can be said wholly from the sheet, in one or two paragraphs. */
export function chaptersInShort(paper: PeriodPaper): readonly Block[] {
  const sentences = reportSentences(paper.report, reportVi);
  const overdue = sentences.at(-1);
  return [
    paragraph('body', countSentences(paper).join(' ')),
    ...(overdue === undefined || paper.report.counts.total === 0 ? [] : [paragraph('body', overdue)]),
  ];
}

/** The counts and the ratio; the days stand under the title already. */
function countSentences({ report }: PeriodPaper): readonly string[] {
  const sentences = reportSentences({ ...report, sections: [], overdue: [] }, reportVi);
  return report.counts.total === 0 ? sentences.slice(1) : sentences.slice(1, -1);
}

/** The overdue items, each with its cause as the office has written it. */
function limits({ report, request }: PeriodPaper): readonly Paragraph[] {
  const { end } = report.days;
  if (report.overdue.length === 0) return [paragraph('body', words.nothingOverdue(end))];
  return [
    paragraph('body', words.overdueLead(report.overdue.length, end)),
    ...report.overdue.map(({ reviewed, daysLate }, index): Paragraph => {
      const { item } = reviewed;
      const task = taskName(item.content);
      const cause = request.explanationOf?.(reviewed)?.cause;
      return {
        kind: 'paragraph',
        role: 'body',
        runs: [
          {
            text: words.overdueItem(
              index + 1,
              task,
              item.leads.map(tidy).join(', '),
              tidy(item.deadlineText),
              daysLate,
            ),
          },
          textOr(cause === undefined ? undefined : withoutFullStop(cause), words.open.explanation(task)),
          { text: words.fullStop },
        ],
      };
    }),
  ];
}

export function taskName(content: string): string {
  return withoutClosingMark(tidy(content));
}

function withoutFullStop(text: string): string {
  return tidy(text).replace(/\.+$/u, '');
}
