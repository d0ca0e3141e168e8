import { planReference } from '../domain/appendix/title/plan-reference';
import { issuerOf } from '../domain/reports/issuer-of';
import type { OfficeFacts } from '../domain/reports/office-facts';
import type { AppendixReview } from '../domain/review/appendix-review';
import { periodDocumentVi as words } from '../messages/vi/period-document';
import { blank, textOr } from './runs';
import type { Closing, LetterHead, Run } from './text-document';

/** The commune that issues a paper, or the place for its name. */
export function issuerRun(office: OfficeFacts, reviews: readonly AppendixReview[]): Run {
  return textOr(issuerOf(office, reviews), words.open.unit);
}

/** The head of a paper of the commune; its number and the day wait for whoever issues it. */
export function headOf(
  office: OfficeFacts,
  unit: Run,
  { number, year, about }: { readonly number: Run; readonly year: number; readonly about?: string },
): LetterHead {
  return {
    kind: 'head',
    body: [words.committee, unit.text.toUpperCase()],
    number: [number],
    ...(about === undefined ? {} : { about }),
    placeAndDay: [
      textOr(office.place ?? placeOf(unit), words.open.place),
      { text: ', ' },
      { text: words.dayOfIssue(year), open: words.open.day },
    ],
  };
}

/** The place of a commune's paper is the commune's name. */
function placeOf({ text, open }: Run): string | undefined {
  return open === undefined ? text.replace(/^(xã|phường|thị trấn|đặc khu) /u, '') : undefined;
}

/** "Thực hiện Kế hoạch số … ngày … của …", as far as the title says it. */
export function planCited(title: readonly string[]): readonly Run[] {
  const { plan, day, body: ofBody } = words.opening;
  const cited = planReference(title);
  if (cited === undefined) return [{ text: plan }, blank(words.open.plan)];
  return [
    { text: plan },
    textOr(cited.number, words.open.planNumber),
    { text: day },
    textOr(cited.day, words.open.planDay),
    ...(cited.body === undefined ? [] : [{ text: `${ofBody}${inFull(cited.body)}` }]),
  ];
}

/** A paper that is issued abbreviates nothing. */
function inFull(body: string): string {
  return body.replace(/\bUBND\b/gu, 'Ủy ban nhân dân');
}

/** Who receives the paper, and who signs it for the commune. */
export function closingOf(office: OfficeFacts, recipients: Closing['recipients']): Closing {
  return {
    kind: 'closing',
    recipients,
    capacity:
      office.signsAs === 'viceChair'
        ? [words.onBehalf, words.forChair, words.viceChair]
        : [words.onBehalf, words.chair],
    signer: textOr(office.signer, words.open.signer),
  };
}
