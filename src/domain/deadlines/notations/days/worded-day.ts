import type { PointNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';
import { withYear, YEAR_OR_SHORT } from '../pieces/year-part';

export const wordedDay: PointNotation = {
  name: 'worded-day',
  // ngày 5 tháng 8 năm 2024 · 30 tháng 6 · ngày 30, tháng 6, năm 2024 · mùng 5 tháng sáu · ngày 15 của tháng 6/2024
  pattern: new RegExp(
    String.raw`^(?:ngày )?(?:mùng )?(\d{1,2}),? (?:của )?tháng (${SMALL_NUMBER})${YEAR_OR_SHORT}$`,
  ),
  read: (match) => {
    const [text, day, month = ''] = match;
    // "6 tháng năm 2024" counts the months of a year.
    if (month === 'năm' && /^(?:[2-9]|0[2-9]|1[0-2]) tháng/.test(text)) return undefined;
    return { shape: 'day', day: Number(day), month: smallNumber(month), ...withYear(match.groups) };
  },
};
