import { issuingUnit } from '../../domain/appendix/title/issuing-unit';
import type { AppendixReview } from '../../domain/review/appendix-review';
import type { SheetReading } from '../reading/sheet-reading';

/** The commune that issues a sheet's plans, as the settings name it, else as a plan's title does: "xã Cẩm Giàng". */
export function issuerOf(
  { settings: { settings } }: Pick<SheetReading, 'settings'>,
  reviews: readonly AppendixReview[],
): string | undefined {
  return settings.office?.unit ?? issuingUnit(reviews.flatMap(({ appendix }) => appendix.title));
}
