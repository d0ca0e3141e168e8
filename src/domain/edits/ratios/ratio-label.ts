import { fold } from '../../text/fold';

/** What we write where the user agreed to a line under the table. The sheet is Vietnamese, whatever the pane speaks. */
export const SUMMARY_LABEL = 'Tỷ lệ hoàn thành';

/** "Tỷ lệ hoàn thành", "Tỉ lệ % hoàn thành kế hoạch:", "Tỷ lệ đã hoàn thành nhiệm vụ (%)". A bare "Tỷ lệ" may be of points. */
const LABEL =
  /^(?:dat )?t[yi] le (?:% |phan tram )?(?:da )?hoan thanh(?: (?:cac|nhiem vu|cong viec|chi tieu|ke hoach))*(?: (?:chung|ca nam|nam \d{4}))?(?: ?\(%\))? ?:?$/;

/** True where the whole text is a label of the completion ratio, with nothing filled in. */
export function isRatioLabel(text: string): boolean {
  return LABEL.test(fold(text));
}
