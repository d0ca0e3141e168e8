import { ENGLISH_MONTH, monthOfLetters, ROMAN_MONTH } from '../pieces/month-letters';
import type { PointNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';
import { withYear } from '../pieces/year-part';

export const letteredDay: PointNotation = {
  name: 'lettered-day',
  // 30-Jun-24 · 30 June 2024 · 30/VI/2024 · 30/T6/2024 · ngày 30/tháng 6/2024 · 30-Jun
  pattern: new RegExp(
    String.raw`^(?:ngày )?(?:mùng )?(?<day>\d{1,2})(?:(?: ?[-/.] ?| )(?<english>${ENGLISH_MONTH})|(?: ?[-/.] ?)(?:(?<roman>${ROMAN_MONTH})|(?:tháng|thg|th|t)\.? ?(?<month>${SMALL_NUMBER})))(?:(?: ?[-/.] ?|,? (?:năm )?)(?<year>\d{4}|\d{2}))?$`,
  ),
  read: ({ groups = {} }) => {
    const { day, month } = groups;
    return {
      shape: 'day',
      day: Number(day),
      month: month === undefined ? monthOfLetters(groups.english ?? groups.roman ?? '') : smallNumber(month),
      ...withYear({ year: groups.year }),
    };
  },
};
