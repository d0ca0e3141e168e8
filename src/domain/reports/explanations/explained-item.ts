import { isDone } from '../../appendix/status/item-status';
import type { AppendixReview, ReviewedItem } from '../../review/appendix-review';
import { tidy } from '../../text/tidy';
import { doneDay } from '../done-day';
import { type DoneBetween, doneBetween } from '../history/item-history';
import type { OverdueItem, PeriodReport } from '../report-on';
import { type ItemKey, itemKeys } from './item-key';
import { matchItems } from './match-items';

/** What the office says of an overdue item, in its own words; "" where it says nothing. */
export interface Explanation {
  readonly cause: string;
  readonly remedy: string;
  readonly newDeadline: string;
  /** Who answers for it. */
  readonly answers: string;
  readonly note: string;
}

export const NO_EXPLANATION: Explanation = { cause: '', remedy: '', newDeadline: '', answers: '', note: '' };

/** What a list shows of an item; it goes on doing so when the item is gone. */
export interface ShownItem {
  readonly code: string;
  readonly task: string;
  readonly leads: string;
  readonly deadline: string;
}

/** An item that is or was overdue, as the workbook remembers it from one report to the next. */
export interface ExplainedItem {
  /** Its number in the workbook, never given twice. */
  readonly id: number;
  readonly key: ItemKey;
  /** As the list shows it. */
  readonly shown: ShownItem;
  readonly explanation: Explanation;
  /** The closed periods in which it was explained ("2024-Q3"), oldest first. */
  readonly periods: readonly string[];
  /** A period was closed after it had ceased to be overdue: nothing more is to be said of it. */
  readonly isSettled?: true | undefined;
}

/** How an explained item stands now. */
export type ExplainedState =
  | {
      readonly kind: 'overdue';
      readonly overdue: OverdueItem;
      readonly done?: DoneBetween;
      readonly isDone: boolean;
    }
  /** `done`: when it became so, as far as anything tells. */
  | { readonly kind: 'done'; readonly reviewed: ReviewedItem; readonly done?: DoneBetween }
  | { readonly kind: 'notOverdue'; readonly reviewed: ReviewedItem }
  | { readonly kind: 'gone' };

export interface ExplainedNow {
  readonly explained: ExplainedItem;
  readonly state: ExplainedState;
  /** The user has written something beside it, in columns of theirs. */
  readonly isNoted?: true;
}

/**
 * The overdue items of a report and those explained before, each with how it stands: the longest overdue first, then
 * the others in the order in which they came. Overdue items that are new get the next numbers. `noted`: the items beside
 * which the user has written something.
 */
export function explainedNow(
  known: readonly ExplainedItem[],
  report: PeriodReport,
  reviews: readonly AppendixReview[],
  noted: ReadonlySet<number> = new Set(),
): readonly ExplainedNow[] {
  const keys = itemKeys(reviews);
  const places = matchItems(
    known.map(({ key }) => key),
    keys.map(([, key]) => key),
  );
  const { history, readOn } = report.request;
  const seen = history && doneBetween(history, reviews, readOn);
  const overdueOf = new Map(report.overdue.map((item) => [item.reviewed, item]));
  const matched = known.map((explained, index): ExplainedNow => {
    const [reviewed, key] = keys[places[index] ?? -1] ?? [];
    const note = noted.has(explained.id) ? { isNoted: true as const } : {};
    if (reviewed === undefined || key === undefined) return { explained, state: { kind: 'gone' }, ...note };
    const state = stateOf(reviewed, overdueOf.get(reviewed), seen?.get(reviewed));
    const { isSettled, ...open } = { ...explained, key, shown: shownOf(reviewed) };
    const stays = isSettled === true && !isOpen(state);
    return { explained: stays ? { ...open, isSettled } : open, state, ...note };
  });
  const explained = new Set(places.flatMap((place) => keys[place ?? -1]?.[0] ?? []));
  let last = Math.max(0, ...known.map(({ id }) => id));
  const keyOf = new Map(keys);
  const added = report.overdue.flatMap((overdue): ExplainedNow[] => {
    const key = keyOf.get(overdue.reviewed);
    if (key === undefined || explained.has(overdue.reviewed)) return [];
    last += 1;
    return [
      {
        explained: {
          id: last,
          key,
          shown: shownOf(overdue.reviewed),
          explanation: NO_EXPLANATION,
          periods: [],
        },
        state: stateOf(overdue.reviewed, overdue, seen?.get(overdue.reviewed)),
      },
    ];
  });
  const all = [...matched, ...added];
  const daysLate = ({ state }: ExplainedNow): number =>
    state.kind === 'overdue' ? state.overdue.daysLate : -1;
  return all.sort((a, b) => daysLate(b) - daysLate(a));
}

export function shownOf({ item, code }: ReviewedItem): ShownItem {
  return {
    code: code ?? item.code.code ?? item.code.written,
    task: tidy(item.content),
    leads: item.leads.map(tidy).join('; '),
    deadline: tidy(item.deadlineText),
  };
}

function stateOf(
  reviewed: ReviewedItem,
  overdue: OverdueItem | undefined,
  seen: DoneBetween | undefined,
): ExplainedState {
  const { item } = reviewed;
  const on = isDone(item.status) ? doneDay(item) : undefined;
  const between = on === undefined ? seen : { first: on, last: on };
  const done = between === undefined ? {} : { done: between };
  if (overdue !== undefined) return { kind: 'overdue', overdue, isDone: isDone(item.status), ...done };
  return isDone(item.status) ? { kind: 'done', reviewed, ...done } : { kind: 'notOverdue', reviewed };
}

/** True for what is overdue still, and not only was so on the period's last day. */
export function isOpen(state: ExplainedState): boolean {
  return state.kind === 'overdue' && !state.isDone;
}

/** True where the office has said anything of it. */
export function isExplained({ cause, remedy, newDeadline, answers, note }: Explanation): boolean {
  return [cause, remedy, newDeadline, answers, note].some((text) => text.trim() !== '');
}

/** True where the item still has a place in the list: overdue, done since, or explained and not settled by a closing. */
export function staysListed({ explained, state, isNoted }: ExplainedNow): boolean {
  if (state.kind === 'overdue') return true;
  if (explained.isSettled === true) return false;
  return state.kind === 'done' || isNoted === true || isExplained(explained.explanation);
}
