import type { OfficeFacts } from '../domain/reports/office-facts';
import type { PeriodReport } from '../domain/reports/report-on';
import type { AppendixReview } from '../domain/review/appendix-review';
import { fold } from '../domain/text/fold';
import { periodDocumentVi as words } from '../messages/vi/period-document';
import { reportVi } from '../messages/vi/report';
import { closingOf, headOf, issuerRun, planCited } from './office-parts';
import { explanationAppendix, resultsAppendix } from './period-appendices';
import { chaptersInFull, chaptersInShort } from './period-chapters';
import type { PeriodDocumentRequest, PeriodPaper } from './period-paper';
import { blank, paragraph, textOr } from './runs';
import type { Block, DocumentSection, Run, TextDocument } from './text-document';

/** The report of a period as the office hands it in, by the decree on clerical work. Only what the sheet says is in it. */
export function periodDocument(
  report: PeriodReport,
  reviews: readonly AppendixReview[],
  request: PeriodDocumentRequest,
): TextDocument {
  const title = reviews.flatMap(({ appendix }) => appendix.title);
  const unit = issuerRun(request.office, reviews);
  const subject = words.subject(planKind(reviews), reportVi.periodName(report.request.period.name));
  const paper: PeriodPaper = { report, reviews, request, unit, subject };
  return {
    title: subject,
    sections: [{ orientation: 'portrait', blocks: body(paper, title) }, ...appendices(paper)],
  };
}

function body(paper: PeriodPaper, title: readonly string[]): readonly Block[] {
  const { report, request, unit, subject } = paper;
  const { start, end } = report.days;
  const chapters = request.form === 'full' ? chaptersInFull(paper) : chaptersInShort(paper);
  return [
    headOf(request.office, unit, {
      number: { text: words.number, open: words.open.number },
      year: request.sendBy.year,
    }),
    paragraph('title', words.report),
    paragraph('abstract', subject),
    paragraph(
      'period',
      report.request.mode === 'toDate' ? words.toDateDays(start, end) : words.periodDays(start, end),
    ),
    { kind: 'paragraph', role: 'addressee', runs: [{ text: words.addressee }, addressee(request.office)] },
    {
      kind: 'paragraph',
      role: 'body',
      runs: [...planCited(title), { text: words.opening.then(unit.text, subject) }],
    },
    ...chapters,
    paragraph('last', words.closing(unit.text, subject)),
    closingOf(request.office, [
      [{ text: words.recipients.asAbove }],
      [{ text: words.recipients.other }, blank(words.open.recipients), { text: words.recipients.otherEnd }],
      [{ text: words.recipients.archive }],
    ]),
  ];
}

function addressee({ addressee: chosen, province }: OfficeFacts): Run {
  return textOr(
    chosen ?? (province === undefined ? undefined : words.department(province)),
    words.open.addressee,
  );
}

/** What the plan is about, where its title says so. */
function planKind(reviews: readonly AppendixReview[]): string {
  const title = fold(
    reviews
      .flatMap(({ appendix }) => [...appendix.title, ...appendix.sections.map(({ name }) => name)])
      .join(' '),
  );
  if (/\bpapi\b/.test(title)) return words.papi;
  return /\bcchc\b|cai cach hanh chinh|cai cach thu tuc hanh chinh/.test(title)
    ? words.reform
    : words.otherPlan;
}

const ROMAN = ['I', 'II'];

/** Several appendices are numbered in Roman, one alone is not. */
function appendices(paper: PeriodPaper): readonly DocumentSection[] {
  const needsExplanation = paper.request.form === 'full' && paper.report.overdue.length > 0;
  const number = (index: number): string => (needsExplanation ? (ROMAN[index] ?? '') : '');
  return [
    resultsAppendix(paper, number(0)),
    ...(needsExplanation ? [explanationAppendix(paper, number(1))] : []),
  ];
}
