import { type CodeDamage, possibleCodes } from '../../../src/domain/criteria/code-damage';
import { code } from './code';

const codes = (text: string) => text.split(' ').map(code);

it.each<[string, CodeDamage, string]>([
  [
    'a number, without its zero first',
    { kind: 'number', short: code('1.1'), long: code('1.10') },
    '1.1 1.10',
  ],
  [
    'a date, day first',
    { kind: 'date', dayFirst: codes('2.1 2.1.24'), monthFirst: codes('1.2 1.2.24') },
    '2.1 2.1.24 1.2 1.2.24',
  ],
  [
    'a date that reads both ways, once',
    { kind: 'date', dayFirst: codes('5.5'), monthFirst: codes('5.5') },
    '5.5',
  ],
  ['letters, the likeliest first', { kind: 'ambiguous', codes: codes('1.1 I.1') }, '1.1 I.1'],
])('possibleCodes() of %s', (_, damage, expected) => {
  expect(possibleCodes(damage).join(' ')).toBe(expected);
});
