import { planReference } from '../domain/appendix/title/plan-reference';
import { issuingUnit } from '../domain/appendix/title/issuing-unit';
import type { OfficeFacts } from '../domain/reports/office-facts';
import type { PeriodReport } from '../domain/reports/report-on';
import type { AppendixReview } from '../domain/review/appendix-review';
import { fold } from '../domain/text/fold';
import { periodDocumentVi as words } from '../messages/vi/period-document';
import { reportVi } from '../messages/vi/report';
import { chaptersInFull, chaptersInShort } from './period-chapters';
import { explanationAppendix, resultsAppendix } from './period-appendices';
import type { PeriodDocumentRequest, PeriodPaper } from './period-paper';
import { blank, paragraph, textOr } from './runs';
import type { Block, DocumentSection, LetterHead, Run, TextDocument } from './text-document';

/** The report of a period as the office hands it in, by the decree on clerical work. Only what the sheet says is in it. */
export function periodDocument(
  report: PeriodReport,
  reviews: readonly AppendixReview[],
  request: PeriodDocumentRequest,
): TextDocument {
  const title = reviews.flatMap(({ appendix }) => appendix.title);
  const unit = textOr(request.office.unit ?? issuingUnit(title), words.open.unit);
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
    letterHead(paper),
    paragraph('title', words.report),
    paragraph('abstract', subject),
    paragraph(
      'period',
      report.request.mode === 'toDate' ? words.toDateDays(start, end) : words.periodDays(start, end),
    ),
    { kind: 'paragraph', role: 'addressee', runs: [{ text: words.addressee }, addressee(request.office)] },
    { kind: 'paragraph', role: 'body', runs: opening(title, unit, subject) },
    ...chapters,
    paragraph('last', words.closing(unit.text, subject)),
    {
      kind: 'closing',
      recipients: [
        [{ text: words.recipients.asAbove }],
        [{ text: words.recipients.other }, blank(words.open.recipients), { text: words.recipients.otherEnd }],
        [{ text: words.recipients.archive }],
      ],
      capacity:
        request.office.signsAs === 'viceChair'
          ? [words.onBehalf, words.forChair, words.viceChair]
          : [words.onBehalf, words.chair],
      signer: textOr(request.office.signer, words.open.signer),
    },
  ];
}

function letterHead({ request: { office, sendBy }, unit }: PeriodPaper): LetterHead {
  return {
    kind: 'head',
    body: [words.committee, unit.text.toUpperCase()],
    number: [{ text: words.number, open: words.open.number }],
    placeAndDay: [
      textOr(office.place ?? placeOf(unit), words.open.place),
      { text: ', ' },
      { text: words.dayOfIssue(sendBy.year), open: words.open.day },
    ],
  };
}

/** The place of a commune's paper is the commune's name. */
function placeOf({ text, open }: Run): string | undefined {
  return open === undefined ? text.replace(/^(xã|phường|thị trấn|đặc khu) /u, '') : undefined;
}

function addressee({ addressee: chosen, province }: OfficeFacts): Run {
  return textOr(
    chosen ?? (province === undefined ? undefined : words.department(province)),
    words.open.addressee,
  );
}

function opening(title: readonly string[], unit: Run, subject: string): readonly Run[] {
  const { plan, day, body: ofBody, then } = words.opening;
  const cited = planReference(title);
  const rest = { text: then(unit.text, subject) };
  if (cited === undefined) return [{ text: plan }, blank(words.open.plan), rest];
  return [
    { text: plan },
    textOr(cited.number, words.open.planNumber),
    { text: day },
    textOr(cited.day, words.open.planDay),
    ...(cited.body === undefined ? [] : [{ text: `${ofBody}${inFull(cited.body)}` }]),
    rest,
  ];
}

/** A paper that is issued abbreviates nothing. */
function inFull(body: string): string {
  return body.replace(/\bUBND\b/gu, 'Ủy ban nhân dân');
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
