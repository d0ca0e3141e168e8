import { issuingUnit } from '../appendix/title/issuing-unit';
import type { AppendixReview } from '../review/appendix-review';
import type { OfficeFacts } from './office-facts';

/** The commune that issues the plans of a sheet, as the settings name it, else as a plan's title does: "xã Cẩm Giàng". */
export function issuerOf(
  office: OfficeFacts | undefined,
  reviews: readonly AppendixReview[],
): string | undefined {
  return office?.unit ?? issuingUnit(reviews.flatMap(({ appendix }) => appendix.title));
}
