import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { OfficeFacts } from '../domain/reports/office-facts';
import { leadKey } from '../domain/returns/slip';
import type { AppendixReview, ReviewedItem } from '../domain/review/appendix-review';
import { tidy } from '../domain/text/tidy';
import { periodDocumentVi } from '../messages/vi/period-document';
import { slipLetterVi as words } from '../messages/vi/slip-letter';
import { closingOf, headOf, issuerRun, planCited } from './office-parts';
import { blank } from './runs';
import type { Run, Table, TextDocument } from './text-document';

/** `assign`: all that a lead is to do. `urge`: what of it is not done. */
export type SlipLetterKind = 'assign' | 'urge';

export interface SlipLetterRequest {
  /** As the appendix writes it. */
  readonly lead: string;
  readonly kind: SlipLetterKind;
  readonly office: OfficeFacts;
  readonly today: CalendarDate;
  /** The day before which the slip is to come back; left open where it is not said. */
  readonly replyBy?: CalendarDate | undefined;
}

/** The letter that goes to a lead with its slip, in the form of the decree on clerical work. */
export function slipLetter(reviews: readonly AppendixReview[], request: SlipLetterRequest): TextDocument {
  const { kind, office, today } = request;
  const lead = tidy(request.lead);
  const title = reviews.flatMap(({ appendix }) => appendix.title);
  const unit = issuerRun(office, reviews);
  const planYear = reviews.find(({ appendix }) => appendix.planYear !== undefined)?.appendix.planYear;
  const asOf = reviews[0]?.options.asOf ?? today;
  const own = reviews.flatMap(({ items }) =>
    items.filter(({ item }) => item.leads.some((name) => leadKey(name) === leadKey(lead))),
  );
  const open = own.filter(isOpen);
  const overdue = open.filter(({ standing }) => standing.kind === 'overdue').length;
  const listed = kind === 'assign' ? own : open;
  const count = {
    total: own.length,
    done: own.filter(isDone).length,
    open: open.length,
    overdue,
  };
  return {
    title: words.title[kind](lead),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          headOf(office, unit, {
            number: { text: words.number, open: words.open.number },
            year: today.year,
            about: words.about[kind](planYear === undefined ? '' : words.ofYear(planYear)),
          }),
          {
            kind: 'paragraph',
            role: 'addressee',
            runs: [{ text: periodDocumentVi.addressee }, { text: lead }],
          },
          {
            kind: 'paragraph',
            role: 'body',
            runs: [
              ...planCited(title),
              {
                text:
                  kind === 'assign'
                    ? words.assigned(unit.text, lead, own.length)
                    : words.counted(lead, asOf, count),
              },
            ],
          },
          ...(kind === 'urge' && listed.length > 0
            ? [
                {
                  kind: 'paragraph',
                  role: 'body',
                  runs: [{ text: words.urged(unit.text, lead) }],
                } as const,
              ]
            : []),
          ...(listed.length > 0 ? [taskTable(listed)] : []),
          {
            kind: 'paragraph',
            role: 'last',
            runs: [
              { text: words.fillIn(lead, overdue > 0) },
              unit,
              { text: words.sendBy },
              request.replyBy === undefined
                ? blank(words.open.replyBy)
                : { text: words.day(request.replyBy) },
              { text: words.end },
            ],
          },
          closingOf(office, [
            [{ text: periodDocumentVi.recipients.asAbove }],
            [{ text: periodDocumentVi.recipients.archive }],
          ]),
        ],
      },
    ],
  };
}

function isDone({ standing: { kind } }: ReviewedItem): boolean {
  return kind === 'done' || kind === 'doneLate';
}

/** What does not arise is neither done nor open. */
function isOpen(item: ReviewedItem): boolean {
  return !isDone(item) && item.standing.kind !== 'notApplicable';
}

function taskTable(items: readonly ReviewedItem[]): Table {
  const { columns } = words;
  const hasCodes = items.some(({ code, item }) => (code ?? item.code.code ?? '').includes('.'));
  const cell = (text: string): readonly Run[] => [{ text }];
  return {
    kind: 'table',
    columns: [
      { heading: columns.order, width: 8, align: 'center' },
      ...(hasCodes ? [{ heading: columns.code, width: 10, align: 'center' } as const] : []),
      { heading: columns.task, width: hasCodes ? 44 : 54, align: 'left' },
      { heading: columns.deadline, width: 20, align: 'center' },
      { heading: columns.standing, width: 18, align: 'center' },
    ],
    rows: items.map(({ item, code, standing }, index) => ({
      kind: 'cells',
      cells: [
        cell(String(index + 1)),
        ...(hasCodes ? [cell(code ?? item.code.code ?? item.code.written)] : []),
        cell(tidy(item.content)),
        cell(tidy(item.deadlineText)),
        cell(words.standing(standing)),
      ],
    })),
  };
}
