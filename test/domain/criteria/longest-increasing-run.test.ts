import { longestIncreasingRun } from '../../../src/domain/criteria/longest-increasing-run';

const kept = (items: readonly number[]): readonly number[] =>
  [...longestIncreasingRun(items, (a, b) => a - b)].sort((a, b) => a - b).map((index) => items[index] ?? 0);

describe('longestIncreasingRun()', () => {
  it.each([
    ['all, where all rise', [1, 2, 3], [1, 2, 3]],
    ['nothing of nothing', [], []],
    ['one of one', [5], [5]],
    ['the upper of two in the wrong order', [2, 1], [2]],
    ['the upper of three that fall', [3, 2, 1], [3]],
    ['the upper of two exchanged', [1, 3, 2, 4], [1, 3, 4]],
    ['all but one that stands too early', [1, 4, 2, 3, 5], [1, 2, 3, 5]],
    ['all but one that stands too late', [1, 3, 4, 2], [1, 3, 4]],
    ['all but the first', [3, 1, 2], [1, 2]],
    ['one of two that are equal', [1, 2, 2, 3], [1, 2, 3]],
    ['one of many that are equal', [2, 2, 2], [2]],
    ['the longer of two runs', [7, 8, 9, 1, 2, 3, 4], [1, 2, 3, 4]],
    ['what is not side by side', [2, 5, 3, 7, 11, 8, 10, 13, 6], [2, 5, 7, 8, 10, 13]],
  ])('keeps %s', (_, items, expected) => {
    expect(kept(items)).toEqual(expected);
  });

  it('keeps the upper one of two that are equal', () => {
    expect([...longestIncreasingRun([1, 1, 2], (a, b) => a - b)]).toEqual([0, 2]);
  });
});
