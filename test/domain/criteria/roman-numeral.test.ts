import { romanNumeral, romanValue } from '../../../src/domain/criteria/roman-numeral';

it.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [10, 'X'],
  [14, 'XIV'],
  [39, 'XXXIX'],
  [40, 'XL'],
  [49, 'XLIX'],
  [50, 'L'],
  [89, 'LXXXIX'],
])('%d is %s', (value, text) => {
  expect(romanNumeral(value)).toBe(text);
  expect(romanValue(text)).toBe(value);
});

it.each([0, -1, 90, 1.5, Number.NaN])('%d has no numeral', (value) => {
  expect(romanNumeral(value)).toBe('');
});

it.each(['', 'IIII', 'iv', 'C', 'XC', 'VX', 'I.'])('"%s" is no numeral', (text) => {
  expect(romanValue(text)).toBeUndefined();
});
