import type { CalendarDate } from '../calendar/calendar-date';
import type { AppendixReview } from '../review/appendix-review';
import { tidy } from '../text/tidy';
import {
  type ExplainedNow,
  type Explanation,
  isExplained,
  isOpen,
  type ShownItem,
  shownOf,
} from './explanations/explained-item';
import { type ItemKey, itemKeys } from './explanations/item-key';
import { matchItems } from './explanations/match-items';
import type { ItemHistory } from './history/item-history';
import type { ItemCourse } from './item-course';
import { COUNT_PARTS, type CountPart, type PeriodCounts } from './period-counts';
import { type PeriodReport, type ReportMode, reportOn } from './report-on';
import type { PeriodCalendar, PeriodName } from './reporting-period';
import { reportingPeriod } from './reporting-period';

/** An item as it was when its period was closed: what was typed of it, and how it counted. */
export interface ClosedItem {
  readonly key: ItemKey;
  readonly shown: ShownItem;
  readonly status: string;
  readonly evidence: string;
  readonly course: ItemCourse['kind'];
}

/** What was reported for a period, kept for good. */
export interface ClosedPeriod {
  readonly name: PeriodName;
  readonly calendar: PeriodCalendar;
  readonly mode: ReportMode;
  readonly closedOn: CalendarDate;
  readonly counts: PeriodCounts;
  readonly items: readonly ClosedItem[];
  readonly list: readonly ClosedExplanation[];
}

/** A row of the list of explanations as it was. */
export interface ClosedExplanation {
  readonly shown: ShownItem;
  readonly explanation: Explanation;
}

export function closePeriodOf(
  report: PeriodReport,
  reviews: readonly AppendixReview[],
  listed: readonly ExplainedNow[],
  closedOn: CalendarDate,
): ClosedPeriod {
  const { period, calendar, mode } = report.request;
  const keys = new Map(itemKeys(reviews));
  return {
    name: period.name,
    calendar,
    mode,
    closedOn,
    counts: report.counts,
    list: listed.map(({ explained: { shown, explanation } }) => ({ shown, explanation })),
    items: report.items.flatMap(({ reviewed, course }): ClosedItem[] => {
      const key = keys.get(reviewed);
      if (key === undefined) return [];
      const { statusText = '', evidence } = reviewed.item;
      return [
        {
          key,
          shown: shownOf(reviewed),
          status: tidy(statusText),
          evidence: tidy(evidence),
          course: course.kind,
        },
      ];
    }),
  };
}

/** What is no longer as it was when a period was closed. Texts are the user's own. */
export type ChangeSinceClosing =
  | {
      readonly kind: 'count';
      readonly part: CountPart;
      readonly before: number;
      readonly now: number;
    }
  | {
      readonly kind: 'typed';
      readonly shown: ShownItem;
      readonly row: number;
      readonly part: 'status' | 'deadline' | 'evidence';
      readonly before: string;
      readonly now: string;
    }
  | { readonly kind: 'added'; readonly shown: ShownItem; readonly row: number }
  | { readonly kind: 'removed'; readonly shown: ShownItem };

/**
 * Counts the closed period once more from the sheet as it is now, and tells what has become of its figures and which
 * typed cells they have changed with. Nothing where the figures are the same and nothing was typed over.
 */
export function changesSinceClosing(
  closed: ClosedPeriod,
  reviews: readonly AppendixReview[],
  history?: ItemHistory,
): readonly ChangeSinceClosing[] {
  const { name, calendar, mode, closedOn } = closed;
  const now = reportOn(reviews, {
    period: reportingPeriod(name, calendar),
    calendar,
    mode,
    readOn: closedOn,
    history,
  });
  const keys = itemKeys(reviews);
  const places = matchItems(
    closed.items.map(({ key }) => key),
    keys.map(([, key]) => key),
  );
  const counts = COUNT_PARTS.flatMap((part): ChangeSinceClosing[] =>
    closed.counts[part] === now.counts[part]
      ? []
      : [{ kind: 'count', part, before: closed.counts[part], now: now.counts[part] }],
  );
  const typed = closed.items.flatMap((before, index): ChangeSinceClosing[] => {
    const [reviewed] = keys[places[index] ?? -1] ?? [];
    if (reviewed === undefined) return [{ kind: 'removed', shown: before.shown }];
    const { item } = reviewed;
    const parts = [
      ['status', before.status, tidy(item.statusText)],
      ['deadline', before.shown.deadline, tidy(item.deadlineText)],
      ['evidence', before.evidence, tidy(item.evidence)],
    ] as const;
    return parts.flatMap(([part, was, is]): ChangeSinceClosing[] =>
      was === is
        ? []
        : [{ kind: 'typed', shown: shownOf(reviewed), row: item.row, part, before: was, now: is }],
    );
  });
  const known = new Set(places);
  const counted = new Set(now.items.map(({ reviewed }) => reviewed));
  const added = keys.flatMap(([reviewed], place): ChangeSinceClosing[] =>
    known.has(place) || !counted.has(reviewed)
      ? []
      : [{ kind: 'added', shown: shownOf(reviewed), row: reviewed.item.row }],
  );
  return [...counts, ...typed, ...added];
}

/**
 * The explained items when a period is closed: what was explained counts this period, and what is no longer overdue is
 * settled, so that it leaves the list.
 */
export function settleItems(all: readonly ExplainedNow[], period: string): readonly ExplainedNow[] {
  return all.map((each): ExplainedNow => {
    const { explained, state } = each;
    const counts = isExplained(explained.explanation) && !explained.periods.includes(period);
    const periods = counts ? [...explained.periods, period] : explained.periods;
    return {
      ...each,
      explained: isOpen(state) ? { ...explained, periods } : { ...explained, periods, isSettled: true },
    };
  });
}
