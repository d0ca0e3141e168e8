import { addDays, type CalendarDate, compareDates, daysBetween } from '../calendar/calendar-date';
import type { AppendixReview, ReviewedItem, SectionCompletion } from '../review/appendix-review';
import { isCounted, itemsByLead, itemsBySection } from '../review/completion';
import { belongsToPeriod } from './belongs-to-period';
import { type DoneBetween, doneBetween, type ItemHistory } from './history/item-history';
import { courseOn, isDoneCourse, type ItemCourse } from './item-course';
import { type ItemGroup, itemGroups } from './item-groups';
import { countCourses, type PeriodCounts } from './period-counts';
import { type PeriodCalendar, type ReportingPeriod, yearToDate } from './reporting-period';

/** "Trong kỳ": what the period itself was about. "Lũy kế": the whole plan as it stood at the period's end. */
export type ReportMode = 'period' | 'toDate';

export interface ReportRequest {
  readonly period: ReportingPeriod;
  readonly calendar: PeriodCalendar;
  readonly mode: ReportMode;
  /** The day on which the sheet was read: the period's last day or a later one. */
  readonly readOn: CalendarDate;
  /** What the runs on the sheet have seen of its items, where the workbook remembers any. */
  readonly history?: ItemHistory | undefined;
}

/** An item with how it stood at the period's end. */
export interface ReportedItem {
  readonly reviewed: ReviewedItem;
  readonly course: ItemCourse;
}

export interface OverdueItem {
  readonly reviewed: ReviewedItem;
  readonly lastDay: CalendarDate;
  readonly daysLate: number;
}

/** An item that is to be done in the time after the period, as long as the period itself. */
export interface ComingItem {
  readonly reviewed: ReviewedItem;
  readonly lastDay: CalendarDate;
}

export interface SectionCounts extends PeriodCounts, Pick<SectionCompletion, 'row' | 'code' | 'name'> {}

export interface LeadCounts extends PeriodCounts {
  readonly name: string;
}

export interface GroupCounts extends PeriodCounts {
  readonly group: ItemGroup;
}

/** What is reported of a plan at the end of a period. Figures are as of `period.end`. */
export interface PeriodReport {
  readonly request: ReportRequest;
  /** The days that the figures are about: the period, or the year up to its end. */
  readonly days: { readonly start: CalendarDate; readonly end: CalendarDate };
  readonly counts: PeriodCounts;
  readonly sections: readonly SectionCounts[];
  readonly leads: readonly LeadCounts[];
  /** What is to be kept and what is to be won, where the sheet says so of its items. */
  readonly groups: readonly GroupCounts[];
  /** All that is counted, in sheet order. */
  readonly items: readonly ReportedItem[];
  /** The longest overdue first. */
  readonly overdue: readonly OverdueItem[];
  /** The nearest first. */
  readonly dueNext: readonly ComingItem[];
  /** Items that are done and name no evidence, where the sheet has a column for it; in sheet order. */
  readonly withoutEvidence: readonly ReviewedItem[];
}

const GROUPS: readonly ItemGroup[] = ['keep', 'improve'];

/** The report on a plan that stands in one or several appendices; a scoring form plans nothing and is passed over. */
export function reportOn(all: readonly AppendixReview[], request: ReportRequest): PeriodReport {
  const reviews = all.filter(({ appendix }) => appendix.layout.form !== 'scores');
  const { period, calendar, mode } = request;
  const { start, end } = mode === 'toDate' ? yearToDate(period, calendar) : period;
  const seen = request.history && doneBetween(request.history, reviews, request.readOn);
  const reported = reviews.flatMap((review) => reportedItems(review, request, seen ?? NOTHING_SEEN));
  const courses = new Map(reported.map(({ reviewed, course }) => [reviewed, course]));
  const countOf = (held: readonly ReviewedItem[]): PeriodCounts =>
    countCourses(held.flatMap((reviewed) => courses.get(reviewed) ?? []));
  const groupOf = new Map(reviews.flatMap((review) => [...itemGroups(review)]));
  const items = reported.map(({ reviewed }) => reviewed);
  return {
    request,
    days: { start, end },
    counts: countOf(items),
    sections: reviews.flatMap(({ items: own, appendix, sections }) => {
      const held = itemsBySection(own, appendix.sections);
      return sections.map(({ row, code, name }) => ({
        row,
        ...(code === undefined ? {} : { code }),
        name,
        ...countOf(held.get(row) ?? []),
      }));
    }),
    leads: itemsByLead(items).map(({ name, held }) => ({ name, ...countOf(held) })),
    groups: GROUPS.flatMap((group) => {
      const held = items.filter((reviewed) => groupOf.get(reviewed) === group);
      return held.length === 0 ? [] : { group, ...countOf(held) };
    }),
    items: reported,
    overdue: reported
      .flatMap(({ reviewed, course }) => (course.kind === 'overdue' ? { ...course, reviewed } : []))
      .sort((a, b) => b.daysLate - a.daysLate),
    dueNext: dueNext(reported, period),
    withoutEvidence: reviews.flatMap(({ appendix, items: own }) =>
      appendix.layout.columns.has('evidence')
        ? own.filter((reviewed) => isDoneCourse(courses.get(reviewed)) && reviewed.item.evidence === '')
        : [],
    ),
  };
}

const NOTHING_SEEN: ReadonlyMap<ReviewedItem, DoneBetween> = new Map();

/** The items that the report counts, in sheet order. */
function reportedItems(
  { items, options }: AppendixReview,
  { period, mode, readOn }: ReportRequest,
  seen: ReadonlyMap<ReviewedItem, DoneBetween>,
): readonly ReportedItem[] {
  const days = { asOf: period.end, readOn, start: mode === 'period' ? period.start : undefined };
  return items
    .filter((reviewed) => isCounted(reviewed, options))
    .map((reviewed) => ({ reviewed, course: courseOn(days, reviewed, options, seen.get(reviewed)) }))
    .filter(({ reviewed, course }) => mode === 'toDate' || belongsToPeriod(reviewed, course, period));
}

function dueNext(reported: readonly ReportedItem[], { start, end }: ReportingPeriod): readonly ComingItem[] {
  const until = addDays(end, daysBetween(start, end) + 1);
  return reported
    .flatMap(({ reviewed, course }) =>
      course.kind === 'inTime' ? { reviewed, lastDay: course.lastDay } : [],
    )
    .filter(({ lastDay }) => compareDates(lastDay, until) <= 0)
    .sort((a, b) => compareDates(a.lastDay, b.lastDay));
}
