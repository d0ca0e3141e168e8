import { isDone } from '../../appendix/status/item-status';
import { type CalendarDate, compareDates } from '../../calendar/calendar-date';
import type { AppendixReview, ReviewedItem } from '../../review/appendix-review';
import { type ItemKey, itemKeys, wholeOf } from '../explanations/item-key';
import { matchItems } from '../explanations/match-items';

/**
 * Between which runs an item became done: on the first day it was not done yet, on the last it was seen to be. Without
 * the first day it was done when it was seen for the first time.
 */
export interface DoneBetween {
  readonly first?: CalendarDate;
  readonly last: CalendarDate;
}

/** An item as the latest run saw it; without `done` it was not done. */
export interface SeenItem {
  readonly key: ItemKey;
  readonly done?: DoneBetween;
}

/** What the runs on a sheet have seen of its items. */
export interface ItemHistory {
  readonly items: readonly SeenItem[];
  /** The days of the runs, in order. */
  readonly days: readonly CalendarDate[];
}

/**
 * The items as a run of this day sees them, with what earlier runs saw of them. One that is done no more starts anew. Items
 * that nothing tells apart are left out: which of them became done nobody could say.
 */
export function seenItems(
  history: ItemHistory,
  reviews: readonly AppendixReview[],
  day: CalendarDate,
): readonly SeenItem[] {
  const first = latestBy(day, history);
  return matched(history, reviews).map(({ reviewed, key, before }): SeenItem => {
    if (!isDone(reviewed.item.status)) return { key };
    return { key, done: before === undefined ? { last: day } : doneSince(before, first, day) };
  });
}

/**
 * Between which runs the items became done that are done on the day on which they are read. What no run has seen is left
 * out.
 */
export function doneBetween(
  history: ItemHistory,
  reviews: readonly AppendixReview[],
  readOn: CalendarDate,
): ReadonlyMap<ReviewedItem, DoneBetween> {
  const first = latestBy(readOn, history);
  return new Map(
    matched(history, reviews).flatMap(({ reviewed, before }): [ReviewedItem, DoneBetween][] =>
      before === undefined || !isDone(reviewed.item.status)
        ? []
        : [[reviewed, doneSince(before, first, readOn)]],
    ),
  );
}

/** What the latest run saw stays true; what it saw undone became done after it. */
function doneSince({ done }: SeenItem, first: CalendarDate | undefined, last: CalendarDate): DoneBetween {
  return done ?? (first === undefined ? { last } : { first, last });
}

function latestBy(day: CalendarDate, { days }: ItemHistory): CalendarDate | undefined {
  return days.filter((each) => compareDates(each, day) <= 0).at(-1);
}

interface MatchedItem {
  readonly key: ItemKey;
  readonly reviewed: ReviewedItem;
  /** As the latest run saw it; undefined for one that no run has seen. */
  readonly before: SeenItem | undefined;
}

function matched({ items: known }: ItemHistory, reviews: readonly AppendixReview[]): readonly MatchedItem[] {
  const now = itemKeys(reviews);
  const places = matchItems(
    known.map(({ key }) => key),
    now.map(([, key]) => key),
  );
  const before = new Map(places.map((place, index) => [place, known[index]]));
  const twins = new Set(now.filter(([, key]) => key.twin > 0).map(([, key]) => wholeOf(key)));
  const isTwin = (key: ItemKey): boolean => twins.size > 0 && twins.has(wholeOf(key));
  return now.flatMap(([reviewed, key], place) =>
    isTwin(key) ? [] : [{ reviewed, key, before: before.get(place) }],
  );
}
