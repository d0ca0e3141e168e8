/** An error must be mended for the numbers to be right, a warning should be looked at, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** What each rule about a deadline has to say beside the cell and what was found there. */
interface DeadlineFacts {
  'deadline/missing': object;
  /** `lastDay`: the last day that month has. */
  'deadline/impossible-day': { readonly day: number; readonly month: number; readonly lastDay: number };
  'deadline/impossible-month': { readonly month: number };
  'deadline/impossible-year': { readonly year: number };
  /** `quarter`: as written, "V". */
  'deadline/impossible-quarter': { readonly quarter: string };
  /** The day and the month that were most likely meant. */
  'deadline/month-first': { readonly day: number; readonly month: number };
  /** A date cell that Excel shows month first; the day that its number holds. */
  /** A month-first Excel turned the day of the cell; both days as dd/mm/yyyy. */
  'deadline/turned-day': { readonly read: string; readonly meant: string };
  'deadline/month-first-format': { readonly day: number; readonly month: number; readonly year: number };
  'deadline/year-unlike-plan': { readonly year: number; readonly planYear: number };
  /** `year`: the year that was taken, though nobody wrote it. */
  'deadline/year-assumed': { readonly year: number };
  'deadline/no-year': object;
  /** Date cells whose years nothing could be compared with, for the plan's own is unknown; `cells`: how many. */
  'deadline/years-unchecked': { readonly cells: number };
  /** "ngày 15": of which month. */
  'deadline/no-month': object;
  /** "30 ngày": from when. */
  'deadline/no-start': object;
  /** "sau ngày 30/6": a start without an end. */
  'deadline/no-end': object;
  'deadline/end-before-start': object;
  'deadline/out-of-order': object;
  /** ISO days of the week: 1 is Monday. */
  'deadline/weekday-contradicts': { readonly written: number; readonly actual: number };
  /** `lastDay`: dd/mm/yyyy, the day that was taken; undefined for a rhythm without days. The same below. */
  'deadline/vague': { readonly lastDay?: string };
  'deadline/before-period': { readonly lastDay?: string };
  /** "chậm nhất trước ngày …": the day is on time and late at once. */
  'deadline/contradictory-bounds': { readonly lastDay?: string };
  /** `other`: how else the cell may be read. */
  'deadline/two-readings': { readonly lastDay?: string; readonly other?: string };
  'deadline/unread-words': { readonly words: string };
  'deadline/ongoing-with-period': object;
  'deadline/tentative': { readonly lastDay?: string };
  'deadline/several-rhythms': object;
  /** "2 lần/năm": how often, but on no day. */
  'deadline/open-days': object;
  /** "cuối quý": of which quarter. */
  'deadline/which-period': object;
  'deadline/relative-week': object;
  /** `day`: a day that some months do not have. */
  'deadline/day-not-every-month': { readonly day: number };
  'deadline/counted-days': { readonly days: number; readonly lastDay?: string };
  'deadline/working-days': object;
  'deadline/duration-disagrees': { readonly written: number; readonly actual: number };
  /** `read`: the text with digits in the place of letters. */
  'deadline/look-alike': { readonly read: string };
  'deadline/document-date': object;
  'deadline/placeholder': object;
  'deadline/percentage': object;
  'deadline/unit-name': object;
  'deadline/number': object;
  /** A day of several went by unrecorded; `next`: the one that comes, dd/mm/yyyy. */
  'deadline/period-passed': { readonly lastDay: string; readonly next?: string };
}

/** What each rule about a criterion code has to say. */
interface CodeFacts {
  'code/missing': object;
  'code/malformed': object;
  /** `firstRow`: the row that holds the code first. */
  'code/duplicate': { readonly firstRow: number };
  /** The codes above and below, which tell that a zero was lost. */
  'code/lost-zero': { readonly previous?: string; readonly next?: string };
  'code/date-turned': object;
  'code/stored-as-number': object;
  'code/comma': object;
  'code/look-alike': object;
  'code/stray-characters': object;
  'code/stray-spaces': object;
  /** A dot, a bracket or a colon after the code. */
  'code/closing-mark': object;
  /** Words in the code's own cell. */
  'code/extra-words': object;
  /** `missing`: the codes left out, at most three; `count`: how many there are. */
  'code/gap': { readonly previous?: string; readonly missing: readonly string[]; readonly count: number };
  /** The codes between which it stands. */
  'code/out-of-order': { readonly previous?: string; readonly next?: string };
  /** `section`: the code of the section that holds the row. */
  'code/other-section': { readonly section: string };
  'code/parent-missing': { readonly parent: string };
  /** The code stands in the other appendix too; `sheet`: the name of that sheet. */
  'code/in-both-appendices': { readonly sheet: string; readonly otherRow: number };
}

/** Which of a row's points a rule speaks of. */
export type PointsKind = 'max' | 'selfScored' | 'appraised' | 'lastYear';

/** What each rule about points has to say. Points are numbers as the sheet holds them. */
interface ScoreFacts {
  'score/above-max': { readonly score: number; readonly max: number };
  'score/below-zero': { readonly score: number };
  /** Points that are text, which Excel leaves out of its sums; `readAs` is the number they write. */
  'score/text': { readonly readAs: number };
  'score/unreadable': object;
  /** A parent criterion against the sum of its children. */
  'score/children-differ': { readonly points: PointsKind; readonly stated: number; readonly sum: number };
  /** A section against the sum of its rows. */
  'score/section-differs': { readonly points: PointsKind; readonly stated: number; readonly sum: number };
  /** The total row against the sum of the rows. */
  'score/total-differs': { readonly points: PointsKind; readonly stated: number; readonly sum: number };
  /** A row in the wrong one of the two appendices; `belongsIn` is where it should stand. */
  'score/misplaced': { readonly score: number; readonly max: number; readonly belongsIn: 1 | 2 };
  'score/below-last-year': { readonly score: number; readonly lastYear: number };
}

/** What each rule about a criterion catalogue has to say. `catalogue` is its name. */
interface CatalogueFacts {
  'catalogue/unknown-code': { readonly catalogue: string };
  /** `isReference`: the list is one of ours, for reference only. */
  'catalogue/name-differs': {
    readonly catalogue: string;
    readonly name: string;
    readonly isReference: boolean;
  };
  'catalogue/points-differ': { readonly catalogue: string; readonly stated: number; readonly points: number };
  /** Of a list that goes by names: `name` is the content that may be meant. */
  'catalogue/name-unlike': { readonly catalogue: string; readonly name: string };
  'catalogue/unknown-name': { readonly catalogue: string };
  /** Of the catalogue's own sheet: a row with a code and no name, or with points that are no number. */
  'catalogue/name-missing': object;
  'catalogue/points-unreadable': object;
}

/** What each rule about evidence has to say. */
interface EvidenceFacts {
  'evidence/missing': object;
  /** A document is named although the row is not done. */
  'evidence/not-done': { readonly evidence: string };
  'evidence/points-without': { readonly score: number };
}

/** What each rule about statuses, leads, totals and cell contents has to say. */
interface AppendixFacts {
  'status/conflict': { readonly first: string; readonly second: string };
  'status/unread': object;
  /** Under a heading that asks for a mark: neither a sign that means yes nor one that means no. */
  'status/mark-unclear': object;
  /** The cell keeps a diary; `entry` is the part that was read, its last. */
  'status/last-entry': { readonly entry: string };
  'status/missing': object;
  /** Said to have been done before the plan's year and the quarter in which such a plan is made. */
  'status/earlier-year': { readonly planYear: number };
  /** `day`: dd/mm/yyyy, the day of completion, after the as-of date; `isDone`: other words say that the item is done. */
  'status/day-to-come': { readonly day: string; readonly isDone: boolean };
  /** Done on the word of a document alone: nothing else in the row speaks. */
  'status/from-evidence': { readonly evidence: string };
  /** A bare 1 among percents may be 1 % or 100 %; `readAs` is in percent. */
  'status/percent-unclear': { readonly readAs: number };
  'lead/missing': object;
  /** A comma in a name, and nothing in the sheet tells whether it parts two. */
  'lead/several-names': object;
  /** "-nt-" with no name above it. */
  'lead/repeats-nothing': object;
  /** Very likely one unit under two names; `other` is written in `otherRow`. */
  'lead/same-unit': { readonly other: string; readonly otherRow: number };
  /** `code`: Excel's own, "#N/A". */
  'cell/error-value': { readonly code: string };
  /** A total that the user typed and that disagrees with the rows; done and total are counts of items. */
  'total/typed-disagrees': { readonly typed: string; readonly counted: string };
  /** The sheet has no column that tells what is done. */
  'layout/no-status-column': object;
  /** No column is the deadline, and under this heading, which is not known, stand days. */
  'layout/days-unclaimed': object;
  /** A row whose kind is a guess; `kind` is how it was read. */
  'layout/row-unclear': { readonly kind: 'section' | 'continuation' | 'item' };
  /** Letters of an old font; `readable` is the text as it was meant, `cells` how many are like it. */
  'text/legacy-encoding': {
    readonly encoding: 'TCVN3' | 'VNI';
    readonly readable: string;
    readonly cells: number;
  };
}

export interface FindingFacts
  extends DeadlineFacts, CodeFacts, ScoreFacts, CatalogueFacts, EvidenceFacts, AppendixFacts {}

export type RuleName = keyof FindingFacts;

/** A value that would mend the cell. It is written only when the user accepts; `certain` ones may be accepted together. */
export interface Proposal {
  readonly text: string;
  readonly certain: boolean;
}

/** What a rule says of one cell's content, before anyone knows where the cell stands. */
export type CellFinding<R extends RuleName = RuleName> = {
  [Rule in R]: {
    readonly rule: Rule;
    readonly severity: Severity;
    /** The user's own text, as shown. */
    readonly found: string;
    readonly facts: FindingFacts[Rule];
    readonly proposal?: Proposal;
  };
}[R];

/** A finding at its place; rows and columns count from 1. */
export type Finding<R extends RuleName = RuleName> = CellFinding<R> & {
  readonly row: number;
  readonly column: number;
};
