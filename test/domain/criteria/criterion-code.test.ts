import {
  codeFromParts,
  type CodePart,
  codeParts,
  criterionCode,
} from '../../../src/domain/criteria/criterion-code';
import { code } from './code';

const STEPS: readonly (readonly [string, readonly CodePart[]])[] = [
  [
    '1.10',
    [
      { kind: 'number', value: 1 },
      { kind: 'number', value: 10 },
    ],
  ],
  [
    'II.3',
    [
      { kind: 'roman', value: 2 },
      { kind: 'number', value: 3 },
    ],
  ],
  [
    'B.1.đ',
    [
      { kind: 'group', letter: 'B' },
      { kind: 'number', value: 1 },
      { kind: 'letter', letter: 'đ' },
    ],
  ],
  ['Đ', [{ kind: 'group', letter: 'Đ' }]],
  ['I', [{ kind: 'roman', value: 1 }]],
  ['c', [{ kind: 'letter', letter: 'c' }]],
];

describe.each(STEPS)('%s', (text, parts) => {
  it('has these steps', () => {
    expect(codeParts(code(text))).toEqual(parts);
  });

  it('is made of them', () => {
    expect(codeFromParts(parts)).toBe(text);
  });
});

describe('criterionCode()', () => {
  it.each([
    ['999', '999'],
    ['001', '1'],
    ['1.1.1.1.1.1', '1.1.1.1.1.1'],
    ['1.A', '1.a'],
    ['1.Đ', '1.đ'],
    ['1.Z', '1.z'],
    ['H.1', 'H.1'],
    ['z', 'z'],
    ['đ', 'đ'],
    ['LXXXIX', 'LXXXIX'],
  ])('"%s" is %s', (text, expected) => {
    expect(criterionCode(text)).toBe(expected);
  });

  it.each([
    ['a number of four digits', '1000'],
    ['one in a later step', '1.1000'],
    ['zero', '000'],
    ['two letters', 'ab'],
    ['two letters at the end', '1.ab'],
    ['two capitals', 'AB'],
    ['two capitals at the end', '1.AB'],
    ['a capital beyond H that is no numeral', 'K.1'],
    ['a numeral in a later step', '1.II'],
    ['a letter before the end', '1.a.b'],
    ['a digit and a letter', '1a'],
    ['seven steps', '1.1.1.1.1.1.a'],
    ['a numeral beyond 89', 'XC'],
    ['a letter of no alphabet of lists', '1.ê'],
  ])('%s is no code', (_, text) => {
    expect(criterionCode(text)).toBeUndefined();
  });
});
