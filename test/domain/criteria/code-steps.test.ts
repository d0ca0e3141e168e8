import {
  codeAfter,
  firstChild,
  followsDirectly,
  isDescendant,
  parentCode,
  siblingsLeftOut,
} from '../../../src/domain/criteria/code-steps';
import { code } from './code';

it.each([
  ['1.2.a', '1.2'],
  ['1.2', '1'],
  ['II.3', 'II'],
  ['1', undefined],
  ['A', undefined],
])('the code above %s is %s', (child, parent) => {
  expect(parentCode(code(child))).toBe(parent);
});

describe('codeAfter() is the sibling that follows', () => {
  it.each([
    ['1.9', '1.10'],
    ['1', '2'],
    ['II', 'III'],
    ['III.4', 'III.5'],
    ['1.1.a', '1.1.b'],
    ['A', 'B'],
    ['D', 'E'],
    ['Đ', 'E'],
    ['B.1', 'B.2'],
    ['1.y', undefined],
  ])('after %s comes %s', (previous, next) => {
    expect(codeAfter(code(previous))).toBe(next);
  });

  it('counts a list by the letters of Vietnamese', () => {
    const letters: string[] = [];
    for (let each = codeAfter(code('1.a')); each !== undefined; each = codeAfter(each)) {
      letters.push(each.slice(2));
    }
    expect(letters.join(' ')).toBe('b c d đ e g h i k l m n o p q r s t u v x y');
  });
});

it.each([
  ['1.2', '1.2.1'],
  ['II', 'II.1'],
  ['B', 'B.1'],
])('the first child of %s is %s', (parent, child) => {
  expect(firstChild(code(parent))).toBe(child);
});

it.each([
  ['1.2.3', '1.2', true],
  ['1.2.3', '1', true],
  ['I.1', 'I', true],
  ['1.2.3', '1.20', false],
  ['1.20', '1.2', false],
  ['1.2', '1.2', false],
  ['1.2', '1.2.3', false],
  ['2.1', '1', false],
  ['II.1', 'I', false],
])('%s stands under %s: %s', (below, above, expected) => {
  expect(isDescendant(below, above)).toBe(expected);
});

describe('followsDirectly()', () => {
  it.each([
    ['1.2.3', '1.2.4'],
    ['1.9', '1.10'],
    ['1', '2'],
    ['1.2', '1.2.1'],
    ['1.2', '1.2.a'],
    ['1.2.4', '1.3'],
    ['1.2.4', '2'],
    ['II', 'III'],
    ['II.4', 'III'],
    ['II', 'II.1'],
    ['A', 'B'],
    ['1.a', '1.b'],
    ['1.d', '1.đ'],
    ['1.đ', '1.e'],
    ['1.d', '1.e'],
    ['1.1.d', '1.2'],
    ['1.y', '2'],
  ])('%s, then %s', (previous, next) => {
    expect(followsDirectly(code(previous), code(next))).toBe(true);
  });

  it.each([
    ['1.2', '1.4'],
    ['1.2', '1.2'],
    ['1.2', '1.1'],
    ['1.2', '2.3'],
    ['1.2', '11.3'],
    ['1.1.2', '1.3'],
    ['1.2', '1.2.2'],
    ['1.2', '1.2.b'],
    ['1.c', '1.e'],
    ['1.c', '1.đ'],
    ['1.d', '1.g'],
    ['1.y', '1.a'],
    ['II', 'IV'],
    ['1.2', 'I.3'],
    ['I', '2'],
    ['1', 'II'],
  ])('not %s, then %s', (previous, next) => {
    expect(followsDirectly(code(previous), code(next))).toBe(false);
  });
});

describe('siblingsLeftOut()', () => {
  it.each([
    ['1.2', '1.5', '1.3 1.4'],
    ['1.9', '1.11', '1.10'],
    ['1.2', '1.3', ''],
    ['1.5', '1.2', ''],
    ['1.2', '1.2', ''],
    ['I', 'IV', 'II III'],
    ['II.1', 'II.3', 'II.2'],
    ['A', 'D', ''],
    ['1.a', '1.d', '1.b 1.c'],
    ['1.c', '1.e', '1.d'],
    ['1.d', '1.e', ''],
    ['1.e', '1.b', ''],
    ['1.2', '1.c', ''],
    ['1.a', '1.4', ''],
    ['1', 'III', ''],
  ])('between %s and %s: "%s"', (previous, next, leftOut) => {
    expect(siblingsLeftOut(code(previous), code(next)).join(' ')).toBe(leftOut);
  });

  it.each([
    ['1.3', '1.1 1.2'],
    ['1.1', ''],
    ['III', 'I II'],
    ['II.2', 'II.1'],
    ['C', ''],
    ['1.c', '1.a 1.b'],
    ['1.a', ''],
  ])('from the beginning to %s: "%s"', (next, leftOut) => {
    expect(siblingsLeftOut(undefined, code(next)).join(' ')).toBe(leftOut);
  });
});
