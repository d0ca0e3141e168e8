import type { PointNotation } from '../pieces/notation';
import { withYear } from '../pieces/year-part';

const WHICH = String.raw`(?<whichYear>nay|này|sau(?: liền kề)?|tới|trước|ngoái|kế tiếp|tiếp theo|liền kề(?: sau)?)`;

export const numericDay: PointNotation = {
  name: 'numeric-day',
  // 30/6/2024 · 30/06 · 15.11.2024 · 15-11-24 · 15 / 11 / 2024 · ngày 30/6 · mùng 5/8 · 30/6 năm 2024 · 10/01 năm sau
  pattern: new RegExp(
    String.raw`^(?:ngày )?(?:mùng )?(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2})|(?: ?[;.-] ?|,? (?:của )?)năm (?<year>\d{4})|,? (?:của )?năm ${WHICH})?$`,
  ),
  read: (match) => {
    const [text, day, separator, month, fullYear] = match;
    const year = fullYear === undefined ? withYear(match.groups) : withYear({ year: fullYear });
    const point = { shape: 'day', day: Number(day), month: Number(month), ...year } as const;
    // A dot or a dash between two small numbers and no year may be a number ("5.4") or months ("3-6").
    const isBare =
      year.year === undefined && separator !== '/' && !text.startsWith('ngày') && !text.startsWith('mùng');
    const other = separator === '-' ? `tháng ${day} đến tháng ${month}` : text;
    return isBare && Number(day) <= 12 && Number(month) <= 12
      ? { ...point, doubts: [{ kind: 'twoReadings', other }] }
      : point;
  },
};
