import type { DoneBetween } from '../domain/reports/history/item-history';
import type { ReportedItem } from '../domain/reports/report-on';
import type { AppendixReview } from '../domain/review/appendix-review';
import { tidy } from '../domain/text/tidy';
import { sectionName } from '../messages/report-sentences';
import { sayFinding } from '../messages/say-finding';
import { messagesVi } from '../messages/vi';
import { periodDocumentVi as words } from '../messages/vi/period-document';
import { taskName } from './period-chapters';
import type { PeriodPaper } from './period-paper';
import { paragraph, textOr } from './runs';
import type { Block, DocumentSection, Run, TableColumn, TableRow } from './text-document';

/** What came of every item, under its section. The draft has our notes at the far right. */
export function resultsAppendix(paper: PeriodPaper, number: string): DocumentSection {
  const { order, task, lead, deadline, result, judged } = words.resultColumns;
  const isShort = paper.request.form === 'short';
  const columns: readonly TableColumn[] = isShort
    ? [
        { heading: order, width: 6, align: 'center' },
        { heading: task, width: 42, align: 'left' },
        { heading: result, width: 32, align: 'left' },
        { heading: judged, width: 20, align: 'left' },
      ]
    : [
        { heading: order, width: 6, align: 'center' },
        { heading: task, width: 32, align: 'left' },
        { heading: lead, width: 17, align: 'left' },
        { heading: deadline, width: 13, align: 'left' },
        { heading: result, width: 19, align: 'left' },
        { heading: judged, width: 13, align: 'left' },
      ];
  const isDraft = paper.request.copy === 'draft';
  const rows = resultRows(paper, ({ reviewed: { item }, course }, index) => {
    const cells = [
      String(index),
      taskName(item.content),
      ...(isShort ? [] : [item.leads.map(tidy).join('; '), tidy(item.deadlineText)]),
      resultText(item.statusText),
      words.course(course),
    ];
    return cells.map((text): readonly Run[] => [{ text }]);
  });
  return {
    orientation: 'landscape',
    blocks: [
      ...appendixHead(paper, number, words.resultsTitle),
      { kind: 'table', columns: isDraft ? withNotes(columns) : columns, rows },
    ],
  };
}

/** What is overdue and why, with a place for what the office has not yet written. */
export function explanationAppendix(paper: PeriodPaper, number: string): DocumentSection {
  const { report, request } = paper;
  const of = words.explanationColumns;
  return {
    orientation: 'landscape',
    blocks: [
      ...appendixHead(paper, number, words.explanationTitle),
      {
        kind: 'table',
        columns: [
          { heading: of.order, width: 5, align: 'center' },
          { heading: of.code, width: 7, align: 'center' },
          { heading: of.task, width: 20, align: 'left' },
          { heading: of.lead, width: 13, align: 'left' },
          { heading: of.deadline, width: 10, align: 'left' },
          { heading: of.daysLate, width: 7, align: 'center' },
          { heading: of.cause, width: 15, align: 'left' },
          { heading: of.remedy, width: 13, align: 'left' },
          { heading: of.newDeadline, width: 10, align: 'left' },
        ],
        rows: report.overdue.map(({ reviewed, daysLate }, index): TableRow => {
          const { item, code } = reviewed;
          const task = taskName(item.content);
          const { cause, remedy, newDeadline } = request.explanationOf?.(reviewed) ?? {};
          return {
            kind: 'cells',
            cells: [
              { text: String(index + 1) },
              { text: code ?? item.code.code ?? '' },
              { text: task },
              { text: item.leads.map(tidy).join('; ') },
              { text: tidy(item.deadlineText) },
              { text: words.count(daysLate) },
              textOr(cause, words.open.explanation(task)),
              textOr(remedy, words.open.explanation(task)),
              textOr(newDeadline, words.open.explanation(task)),
            ].map((run) => [run]),
          };
        }),
      },
    ],
  };
}

/** A mark in a column says what the judgement beside it says in words. */
function resultText(text: string): string {
  return text.length > 1 ? text : '';
}

function appendixHead({ unit }: PeriodPaper, number: string, title: string): readonly Block[] {
  return [
    paragraph('appendixTitle', words.appendix(number)),
    paragraph('appendixTitle', title),
    paragraph('attachedTo', words.attachedTo(unit.text)),
  ];
}

/** The notes take a fifth of the table; the others keep their shares of the rest. */
function withNotes(columns: readonly TableColumn[]): readonly TableColumn[] {
  const notes = 20;
  return [
    ...columns.map((column) => ({ ...column, width: (column.width * (100 - notes)) / 100 })),
    { heading: words.notes, width: notes, align: 'left', isNote: true },
  ];
}

function resultRows(
  { report, reviews, request }: PeriodPaper,
  cellsOf: (item: ReportedItem, index: number) => readonly (readonly Run[])[],
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let number = 0;
  for (const review of reviews) {
    const own = new Set(review.items);
    let section: number | undefined;
    for (const item of report.items.filter(({ reviewed }) => own.has(reviewed))) {
      const { sectionRow } = item.reviewed.item;
      if (sectionRow !== section) {
        section = sectionRow;
        const found = review.appendix.sections.find(({ row }) => row === sectionRow);
        if (found !== undefined) rows.push({ kind: 'group', text: sectionName(found) });
      }
      number += 1;
      const cells = cellsOf(item, number);
      rows.push({
        kind: 'cells',
        cells: request.copy === 'draft' ? [...cells, notesOn(item, review, report.withoutEvidence)] : cells,
      });
    }
  }
  return rows;
}

function noteOnDay(done: DoneBetween | undefined): string {
  return done?.first === undefined ? words.noteDoneUnknown : words.noteDoneBetween(done.first, done.last);
}

/** What whoever signs should know of an item: what our findings say of its row, and what the figures lack. */
function notesOn(
  { reviewed, course }: ReportedItem,
  review: AppendixReview,
  withoutEvidence: readonly unknown[],
): readonly Run[] {
  const { item } = reviewed;
  const notes = [
    ...(course.kind === 'doneUnknown' ? [noteOnDay(course.done)] : []),
    ...(withoutEvidence.includes(reviewed) ? [words.noteWithoutEvidence] : []),
    ...(item.status === 'unknown' ? [words.noteOpenStatus] : []),
    ...review.findings
      .filter(({ row, severity }) => row === item.row && severity !== 'info')
      .map((finding) => sayFinding(messagesVi, finding)),
  ];
  return [{ text: [...new Set(notes)].join(' '), isNote: true }];
}
