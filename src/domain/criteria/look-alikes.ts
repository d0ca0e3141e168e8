import { type CriterionCode, criterionCode } from './criterion-code';

// Letters of other alphabets and full-width forms that look like the ones a code is made of.
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ...Array.from('０１２３４５６７８９', (digit, index): [string, string] => [digit, String(index)]),
  ...Array.from('ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ', (numeral, index): [string, string] => [
    numeral,
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][index] ?? '',
  ]),
  ['．', '.'],
  ['。', '.'],
  ['·', '.'],
  ['І', 'I'],
  ['Ι', 'I'],
  ['Х', 'X'],
  ['Χ', 'X'],
  ['Ѵ', 'V'],
  ['О', 'O'],
  ['о', 'o'],
  ['а', 'a'],
  ['с', 'c'],
  ['е', 'e'],
]);

const DIGIT_FOR: ReadonlyMap<string, string> = new Map([
  ['l', '1'],
  ['I', '1'],
  ['|', '1'],
  ['i', '1'],
  ['!', '1'],
  ['O', '0'],
  ['o', '0'],
  ['Q', '0'],
  ['D', '0'],
  ['S', '5'],
  ['B', '8'],
  ['Z', '2'],
]);

const asDigits = (step: string): string =>
  Array.from(step, (letter) => DIGIT_FOR.get(letter) ?? letter).join('');
const asRoman = (step: string): string => step.replace(/[l|1!]/gu, 'I').toUpperCase();

/**
 * The codes that a text looks like when letters stand where digits should ("l.1", "1.1O", "Ⅱ.3"), the likeliest
 * first; empty where it looks like none. "l.1" looks like both 1.1 and I.1.
 */
export function likelyDigits(text: string): readonly CriterionCode[] {
  const latin = Array.from(text, (letter) => FOREIGN.get(letter) ?? letter).join('');
  const [first = '', ...rest] = latin.split('.');
  const tail = rest.map((step) =>
    /^[a-zđ]$/iu.test(step) && !/^[lIOoiSZ]$/u.test(step) ? step : asDigits(step),
  );
  const isGroup = /^[A-HĐ]$/u.test(first);
  const heads = /^[IVXLl|1!ivx]+$/u.test(first)
    ? [asDigits(first), asRoman(first)]
    : [...(isGroup ? [first] : []), asDigits(first)];
  // A head that already is a number or a numeral stays what it is.
  const kept = /^\d+$/u.test(first) || criterionCode(first)?.match(/^[IVX]+$/u) ? [first] : heads;
  const codes = kept.map((head) => criterionCode([head, ...tail].join('.')));
  return [...new Set(codes.filter((code) => code !== undefined))];
}
