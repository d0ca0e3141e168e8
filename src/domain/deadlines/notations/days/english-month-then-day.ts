import { ENGLISH_MONTH, monthOfLetters } from '../pieces/month-letters';
import type { PointNotation } from '../pieces/notation';

export const englishMonthThenDay: PointNotation = {
  name: 'english-month-then-day',
  // June 30, 2024 · Jun 30 2024 · Jun-30-2024
  pattern: new RegExp(
    String.raw`^(?<month>${ENGLISH_MONTH})(?: ?[-/.] ?|\.? )(?<day>\d{1,2})(?: ?[-/.] ?|,? )(?<year>\d{4})$`,
  ),
  read: ({ groups = {} }) => ({
    shape: 'day',
    day: Number(groups.day),
    month: monthOfLetters(groups.month ?? ''),
    year: { kind: 'number', value: Number(groups.year) },
  }),
};
