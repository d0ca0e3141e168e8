import { ENGLISH_MONTH, monthOfLetters } from '../pieces/month-letters';
import type { PointNotation } from '../pieces/notation';
import { withYear } from '../pieces/year-part';

export const englishMonth: PointNotation = {
  name: 'english-month',
  // Jun 2024 · June/2024 · Jun-24: a month as an English Excel shows it; "Jun-24" may be a day as well
  pattern: new RegExp(String.raw`^(?<month>${ENGLISH_MONTH})(?: ?[-/.] ?|\.? )(?<year>\d{4}|\d{2})$`),
  read: ({ groups = {} }) => {
    const month = monthOfLetters(groups.month ?? '');
    const year = groups.year ?? '';
    const point = { shape: 'month', month, ...withYear({ year }) } as const;
    return year.length === 2 && Number(year) <= 31
      ? { ...point, doubts: [{ kind: 'twoReadings', other: `${year}/${String(month)}` }] }
      : point;
  },
};
