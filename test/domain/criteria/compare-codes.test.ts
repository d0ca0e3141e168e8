import { compareCodes } from '../../../src/domain/criteria/compare-codes';
import { code } from './code';

describe.each([
  ['numbers by their value', '1 2 10 11 100'],
  ['later steps too', '1.2 1.9 1.10 1.10.2 1.10.10 2.1'],
  ['a parent before its children', '1 1.1 1.1.1 1.1.1.a 1.1.2 1.2'],
  ['numerals by their value', 'I II IV V VIII IX X XI XL L'],
  ['groups as the alphabet goes', 'A B C D Đ E F G H'],
  ['a list as the alphabet goes', '1.a 1.b 1.c 1.d 1.đ 1.e 1.g 1.h 1.i 1.k 1.l 1.o 1.p 1.u 1.v 1.x 1.y'],
  ['letters that are not Vietnamese in their Latin place', '1.e 1.f 1.g 1.i 1.j 1.k 1.v 1.w 1.x 1.y 1.z'],
  ['groups before numerals before numbers before letters', 'A H I X 1 99 a'],
  ['numbers before the letters of the same list', '1.1 1.99 1.a'],
])('%s', (_, text) => {
  const ordered = text.split(' ').map(code);
  it.each(ordered.slice(1).map((each, index) => [ordered[index] ?? each, each] as const))(
    '%s before %s',
    (before, after) => {
      expect(compareCodes(before, after)).toBeLessThan(0);
      expect(compareCodes(after, before)).toBeGreaterThan(0);
    },
  );
});

it('a code is equal to itself alone', () => {
  expect(compareCodes(code('1.2'), code('01.02'))).toBe(0);
});
