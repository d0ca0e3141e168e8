import type { SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import type { AppendixReview } from '../../review/appendix-review';
import { itemsBySection } from '../../review/completion';
import type { WantedRatio } from './derive-ratios';
import { ratioFormula } from './ratio-formula';
import type { RatioPlace } from './ratio-places';
import { statusCounting } from './status-counting';

export type LiveRatios = typeof liveRatios;

/** The places of one appendix, each with the formula that counts its items, or with why there is none. */
export function liveRatios(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  places: readonly RatioPlace[],
): readonly WantedRatio[] {
  const counting = statusCounting(snapshot, review);
  const held = itemsBySection(review.items, review.appendix.sections);
  return places.map((place) => {
    const items = place.sectionRow === undefined ? review.items : (held.get(place.sectionRow) ?? []);
    const rows = items.map(({ item }) => item.row);
    return { ...place, live: ratioFormula(snapshot, counting, rows, place.count) };
  });
}
