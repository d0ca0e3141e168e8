import { formatDate, formatNumber, formatShare, rewrittenDay } from '../../src/messages/format';
import { languageOf } from '../../src/messages/language';

test.each([
  [9, 23, '39,13%', '39.13%'],
  [22, 38, '57,89%', '57.89%'],
  [1, 2, '50%', '50%'],
  [2, 3, '66,67%', '66.67%'],
  [0, 7, '0%', '0%'],
  [7, 7, '100%', '100%'],
  // Rounded they would say that all, or nothing, is done.
  [99_999, 100_000, '99,99%', '99.99%'],
  [1, 100_000, '0,01%', '0.01%'],
])('%i of %i done is %s in Vietnamese, %s in English', (done, total, vi, en) => {
  expect([formatShare(done, total, 'vi'), formatShare(done, total, 'en')]).toEqual([vi, en]);
});

test('nothing in the plan has no share', () => {
  expect(formatShare(0, 0, 'vi')).toBeUndefined();
});

test.each([
  [{ year: 2024, month: 11, day: 5 }, '05/11/2024', '05/11/2024'],
  [{ year: 2024, month: 2, day: 29 }, '29/02/2024', '29/02/2024'],
  [{ year: 2024, month: 1, day: 31 }, '31/01/2024', '31/01/2024'],
  [{ year: 2024, month: 6, day: 30 }, '30/6/2024', '30/06/2024'],
  [{ year: 2024, month: 3, day: 9 }, '09/3/2024', '09/03/2024'],
  [{ year: 2025, month: 12, day: 31 }, '31/12/2025', '31/12/2025'],
])('a day is written day before month, in Vietnamese as its papers do: %j', (date, vi, en) => {
  expect([formatDate(date, 'vi'), formatDate(date, 'en')]).toEqual([vi, en]);
});

test.each([
  ['30/06/2024', '30/6/2024'],
  ['05/02/2024', '05/02/2024'],
  ['31/12/2024', '31/12/2024'],
  ['cuối quý II', 'cuối quý II'],
])('a day told as %p is written %p', (told, written) => {
  expect(rewrittenDay(told)).toBe(written);
});

test('numbers take the separators of the language', () => {
  expect([formatNumber(1234.5, 'vi'), formatNumber(1234.5, 'en')]).toEqual(['1.234,5', '1,234.5']);
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['fr-FR', 'vi'],
  ['', 'vi'],
  [undefined, 'vi'],
] as const)('Excel in %p is spoken to in %s', (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
