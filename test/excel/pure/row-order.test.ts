import { fingerprint } from '../../../src/domain/text/fingerprint';
import { haveRowsMoved } from '../../../src/excel/writing/marks/row-order';

/** One letter a row; a dot is a blank one. */
function order(rows: string): string {
  return [...rows]
    .map((row) => (row === '.' ? '----' : fingerprint(row).slice(-4).padStart(4, '0')))
    .join('');
}

test.each([
  // Before, now, where highlights lay, whether rows have moved.
  ['abcdef', 'abcdef', 'A3', false],
  ['abcdef', 'abXdef', 'A3', false],
  ['abcdef', 'aXYZWV', 'A3', false],
  ['abcdef', 'abcdefgh', 'A6', false],
  ['abcdef', 'acdef', 'A3', true],
  ['abcdef', 'acdef', 'A1', false],
  ['abcdef', 'aXbcdef', 'A3', true],
  ['abcdef', 'a.bcdef', 'A3', true],
  ['abcdef', 'abcfed', 'A3', false],
  ['abcdef', 'abcfed', 'A1:K1,A4:K4', true],
  ['abcdef', 'bacdef', 'A6', true],
  ['abcdef', 'abcdfe', 'A4', false],
  // The third row's copy has come to its place, with a row from further down before it.
  ['abcdef', 'cdXcef', 'A3', true],
  ['aXcdef', 'edccef', 'A3', true],
  ['abcdef', 'abcdefc', 'A3', true],
  ['abcdef', 'cbcdef', 'A3', true],
  // A row copied out of sight has not moved; where it is copied to a highlight, another row lies there.
  ['abcdef', 'abcdefb', 'A3', false],
  ['abcdef', 'abadef', 'A2', false],
  ['abcdef', 'abadef', 'A3', true],
  ['abbdef', 'abXbef', 'A4', true],
  // Of rows that are alike nobody can tell which is which.
  ['abbcdd', 'abbbcd', 'A2', false],
  ['abbcdd', 'abbbcd', 'A4', true],
  ['..ab', '.ab', 'A3', true],
  ['', 'ab', 'A3', false],
  ['ab', '', 'A3', false],
])('%s, then %s, by %s: %s', (was, is, areas, moved) => {
  expect(haveRowsMoved(order(was), order(is), areas.split(' '))).toBe(moved);
});
