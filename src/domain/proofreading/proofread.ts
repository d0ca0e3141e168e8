import type { ColumnRole } from '../appendix/layout/appendix-layout';
import { type CalendarDate, compareDates } from '../calendar/calendar-date';
import type { AppendixReview } from '../review/appendix-review';
import { abbreviations, emoji } from './abbreviations';
import { barePercentages } from './bare-percentages';
import { incompleteCitations, twoNumbers } from './citation-faults';
import { leftoverYears } from './leftover-years';
import { listGaps } from './list-gaps';
import { outdatedNames } from './outdated-names';
import type { ProofFinding, ProofPlace } from './proof-finding';

export interface PaperTexts {
  /** What the paper says in sentences. */
  readonly sentences: readonly string[];
  /** Those, and what stands in its tables. */
  readonly everything: readonly string[];
  /** An issued copy abbreviates nothing. */
  readonly isIssued: boolean;
  /** The last day that the paper is about. */
  readonly end: CalendarDate;
}

type Found = Omit<ProofFinding, 'places'>;

interface Text {
  readonly text: string;
  readonly place: ProofPlace;
  readonly isState?: true;
  /** The report's tables repeat it. */
  readonly isPrinted?: true;
}

/** From here on there are no districts. */
const TWO_LEVELS: CalendarDate = { year: 2025, month: 7, day: 1 };

/** What should be looked at in the texts of the sheet and in the report before it is signed. */
export function proofread(reviews: readonly AppendixReview[], paper: PaperTexts): readonly ProofFinding[] {
  const isLater = compareDates(paper.end, TWO_LEVELS) >= 0;
  const ofSheet = reviews.flatMap((review) => {
    const { planYear } = review.appendix;
    const isOfLater = isLater && (planYear === undefined || planYear >= TWO_LEVELS.year);
    return textsOf(review).flatMap(({ text, place, isState, isPrinted }) =>
      at(place, [
        ...(isOfLater ? outdatedNames(text).map((found): Found => ({ rule: 'outdatedName', found })) : []),
        ...(planYear === undefined || isState
          ? []
          : leftoverYears(text, planYear).map((found): Found => ({ rule: 'leftoverYear', found }))),
        ...incompleteCitations(text, 'cell').map(incomplete),
        ...listGaps(text).map((found): Found => ({ rule: 'listGap', found })),
        ...emoji(text).map((found): Found => ({ rule: 'emoji', found })),
        ...(paper.isIssued && isPrinted
          ? abbreviations(text).map((found): Found => ({ rule: 'abbreviation', found }))
          : []),
        ...(isState ? barePercentages(text).map((found): Found => ({ rule: 'barePercentage', found })) : []),
      ]),
    );
  });
  const inPaper: ProofPlace = { kind: 'paper' };
  const ofPaper = [
    ...paper.sentences.flatMap((text) =>
      at(inPaper, [
        ...(isLater ? outdatedNames(text).map((found): Found => ({ rule: 'outdatedName', found })) : []),
        ...incompleteCitations(text, 'paper').map(incomplete),
        ...listGaps(text).map((found): Found => ({ rule: 'listGap', found })),
        ...barePercentages(text).map((found): Found => ({ rule: 'barePercentage', found })),
      ]),
    ),
    ...(paper.isIssued
      ? paper.everything.flatMap((text) =>
          at(inPaper, [
            ...abbreviations(text).map((found): Found => ({ rule: 'abbreviation', found })),
            ...emoji(text).map((found): Found => ({ rule: 'emoji', found })),
          ]),
        )
      : []),
  ];
  return gathered([...ofSheet, ...documentsTwice(reviews), ...ofPaper]);
}

const TEXT_ROLES: readonly ColumnRole[] = ['content', 'task'];

/** The texts of a sheet that a reader sees, each with its cell. */
function textsOf({ appendix, items }: AppendixReview): readonly Text[] {
  const { columns } = appendix.layout;
  const columnOf = (...roles: readonly ColumnRole[]): number =>
    roles.flatMap((role) => columns.get(role) ?? [])[0] ?? 1;
  const content = columnOf(...TEXT_ROLES);
  const evidence = columnOf('evidence');
  const state = columnOf('status', 'progress', 'completedOn');
  const people = columnOf('lead', 'responsibility', 'support');
  const cell = (row: number, column: number): ProofPlace => ({ kind: 'cell', row, column });
  return [
    ...appendix.title.map((text): Text => ({ text, place: { kind: 'title' } })),
    ...appendix.sections.map(({ row, name }): Text => ({ text: name, place: cell(row, content) })),
    ...items.flatMap(({ item }): readonly Text[] => [
      { text: item.content, place: cell(item.row, content), isPrinted: true },
      { text: item.evidence, place: cell(item.row, evidence) },
      { text: [...item.leads, ...item.supports].join('; '), place: cell(item.row, people), isPrinted: true },
      { text: item.statusText, place: cell(item.row, state), isState: true, isPrinted: true },
    ]),
  ];
}

/** One document under two numbers, over all texts of the sheet. */
function documentsTwice(reviews: readonly AppendixReview[]): readonly ProofFinding[] {
  const texts = reviews.flatMap(textsOf);
  return twoNumbers(texts.map(({ text }) => text)).map(([one, other]) => ({
    rule: 'twoNumbers',
    found: one.number,
    other: other.number,
    places: texts
      .filter(({ text }) => [one, other].some(({ number }) => text.replace(/\s/g, '').includes(number)))
      .map(({ place }) => place),
  }));
}

function incomplete({ number, missing }: ReturnType<typeof incompleteCitations>[number]): Found {
  return { rule: 'incompleteCitation', found: number, missing };
}

function at(place: ProofPlace, found: readonly Found[]): readonly ProofFinding[] {
  return found.map((each) => ({ ...each, places: [place] }));
}

/** The same words under the same rule are one finding with several places. */
function gathered(findings: readonly ProofFinding[]): readonly ProofFinding[] {
  const byWords = new Map<string, ProofFinding>();
  for (const finding of findings) {
    const key = [finding.rule, finding.found, finding.other, ...(finding.missing ?? [])].join('\n');
    const known = byWords.get(key);
    byWords.set(
      key,
      known === undefined ? finding : { ...known, places: [...known.places, ...finding.places] },
    );
  }
  return [...byWords.values()].map((finding) => ({ ...finding, places: withoutDoubles(finding.places) }));
}

function withoutDoubles(places: readonly ProofPlace[]): readonly ProofPlace[] {
  const byKey = new Map(places.map((place) => [JSON.stringify(place), place]));
  return [...byKey.values()];
}
