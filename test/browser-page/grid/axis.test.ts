import { makeAxis, nextVisible } from '../../../src/browser-page/grid/axis';
import { reveal } from '../../../src/browser-page/grid/reveal-cell';
import { covers, rowsInView } from '../../../src/browser-page/grid/rows-in-view';

const SIZES = [20, 40, 0, 0, 20, 100];
const axis = makeAxis(6, (index) => SIZES[index - 1]!);

test('an axis adds up its lines', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((index) => axis.offset(index))).toEqual([0, 20, 60, 60, 60, 80, 180]);
  expect(axis.total).toBe(180);
  expect([1, 3, 6, 7].map((index) => axis.size(index))).toEqual([20, 0, 100, 0]);
});

describe('at() finds the line at a position', () => {
  const cases: readonly (readonly [number, number])[] = [
    [-5, 1],
    [0, 1],
    [19, 1],
    [20, 2],
    [59, 2],
    [60, 5],
    [80, 6],
    [179, 6],
    [5000, 6],
  ];
  test.each(cases)('%d px: line %d', (position, line) => {
    expect(axis.at(position)).toBe(line);
  });
});

test('nextVisible() steps over hidden lines and stays at the edge', () => {
  expect(nextVisible(axis, 2, 1)).toBe(5);
  expect(nextVisible(axis, 5, -1)).toBe(2);
  expect(nextVisible(axis, 6, 1)).toBe(6);
  expect(nextVisible(axis, 1, -1)).toBe(1);
});

test('rowsInView() takes the rows between two positions and the margin, but no frozen row', () => {
  const rows = makeAxis(10_000, () => 20);
  expect(rowsInView(rows, 1, 0, 400, 0)).toEqual({ first: 1, last: 21 });
  expect(rowsInView(rows, 8, 140, 400, 200)).toEqual({ first: 8, last: 31 });
  expect(rowsInView(rows, 1, 100_000, 100_400, 200)).toEqual({ first: 4991, last: 5031 });
  expect(rowsInView(rows, 1, 199_900, 200_300, 200)).toEqual({ first: 9986, last: 10_000 });
});

test('a drawn window covers a wanted one that lies within it', () => {
  expect(covers({ first: 5, last: 50 }, { first: 5, last: 50 })).toBe(true);
  expect(covers({ first: 5, last: 50 }, { first: 4, last: 20 })).toBe(false);
  expect(covers(undefined, { first: 1, last: 2 })).toBe(false);
});

describe('reveal() scrolls as little as brings a line into sight', () => {
  const rows = makeAxis(100, (row) => (row === 50 ? 900 : 20));
  const cases: readonly (readonly [
    what: string,
    index: number,
    frozen: number,
    position: number,
    expected: number,
  ])[] = [
    ['in sight already', 5, 0, 0, 0],
    ['below', 30, 0, 0, 200],
    ['above', 10, 0, 500, 180],
    ['above, behind two frozen lines', 10, 2, 500, 140],
    ['frozen', 2, 2, 500, 500],
    ['longer than the view', 50, 0, 0, 980],
  ];
  test.each(cases)('%s', (_what, index, frozen, position, expected) => {
    expect(reveal(rows, index, frozen, position, 400)).toBe(expected);
  });
});
