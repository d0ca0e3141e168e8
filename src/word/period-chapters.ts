import { tidy } from '../domain/text/tidy';
import { reportSentences, sectionName, withoutClosingMark } from '../messages/report-sentences';
import { periodDocumentVi as words } from '../messages/vi/period-document';
import { reportVi } from '../messages/vi/report';
import type { PeriodPaper } from './period-paper';
import { blank, paragraph, textOr } from './runs';
import type { Block, Paragraph, Run, Table, TableRow } from './text-document';

/** The chapters of a report on administrative reform. */
export function chaptersInFull(paper: PeriodPaper): readonly Block[] {
  const { report } = paper;
  const { chapters, headings, open } = words;
  const [counts = [], sections] = [countSentences(paper), sectionTable(paper)];
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

/** Rows that group nothing in this period are left out; without any group there is no table. */
function sectionTable({ report }: PeriodPaper): Table | undefined {
  const sections = report.sections.filter(({ total }) => total > 0);
  if (sections.length === 0) return undefined;
  const { order, section, total, done, going, overdue, share } = words.sectionColumns;
  const row = (number: string, name: string, of: (typeof report)['counts'], bold?: true): TableRow => {
    const run = (text: string): readonly Run[] => [{ text, ...(bold === undefined ? {} : { bold }) }];
    return {
      kind: 'cells',
      cells: [
        run(number),
        run(name),
        run(words.count(of.total)),
        run(words.count(of.done)),
        run(words.count(of.inTime + of.noDay)),
        run(words.count(of.overdue)),
        run(words.shareOf(of.done, of.total)),
      ],
    };
  };
  return {
    kind: 'table',
    columns: [
      { heading: order, width: 7, align: 'center' },
      { heading: section, width: 35, align: 'left' },
      { heading: total, width: 11, align: 'center' },
      { heading: done, width: 12, align: 'center' },
      { heading: going, width: 14, align: 'center' },
      { heading: overdue, width: 9, align: 'center' },
      { heading: share, width: 12, align: 'center' },
    ],
    rows: [
      ...sections.map((each, index) => row(String(index + 1), sectionName(each), each)),
      row('', words.sum, report.counts, true),
    ],
  };
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
          textOr(cause === undefined ? undefined : withoutFullStop(cause), words.open.cause(task)),
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
