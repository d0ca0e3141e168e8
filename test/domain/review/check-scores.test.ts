import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import { checkScores } from '../../../src/domain/review/check-scores';
import { item, parent, plan, type Points } from './plan';

/** "row column severity rule facts"; C is the maximum, D self-scored, E appraised, F last year. */
const said = (appendix: PlanAppendix): readonly string[] =>
  checkScores(appendix).map(
    ({ row, column, severity, rule, facts }) =>
      `${row} ${' ABCDEFGHIJ'[column] ?? ''} ${severity} ${rule.slice('score/'.length)} ${Object.values(facts).join(' ')}`,
  );

const _ = undefined;
type Case = [points: Points, ...said: string[]];

describe('a criterion with the points (maximum, self-scored, appraised, last year)', () => {
  it.each<Case>([
    [[]],
    [[2]],
    [[2, 2, 2, 2]],
    [[2, 0, 0, 0]],
    [[-1], '2 C warning below-zero -1'],
    [[2, -0.5], '2 D warning below-zero -0.5'],
    [[2, 1, -0.5], '2 E warning below-zero -0.5'],
    [[2, 1, 1, -0.5], '2 F warning below-zero -0.5'],
    [[2, 2.25], '2 D error above-max 2.25 2'],
    [[2, 2, 2.25], '2 E error above-max 2.25 2'],
    [[2, 3, 2.5], '2 D error above-max 3 2', '2 E error above-max 2.5 2'],
    [[0.3, 0.1 + 0.2]],
    [[0, 0.5], '2 D error above-max 0.5 0'],
    [[_, 5, 6]],
    // Last year's maximum may have been another one.
    [[2, _, _, 3]],
    [[2, 2, _, 3], '2 D info below-last-year 2 3'],
    [[2, 1, _, 1.5], '2 D info below-last-year 1 1.5'],
    [[2, 1, 0.5, 1], '2 E info below-last-year 0.5 1'],
    [[2, 0.5, 1, 1]],
    [[2, 0.3, _, 0.1 + 0.2]],
    [[2, 1.5, _, 1]],
    [[_, 1, _, 2], '2 D info below-last-year 1 2'],
    [[2, 0, _, 0.5], '2 D info below-last-year 0 0.5'],
  ])('%j', (points, ...expected) => {
    expect(said(plan({ items: [item(2, '1.1', { points })] }))).toEqual(expected);
  });
});

describe('a parent', () => {
  it('may be above its maximum or below zero as its children may', () => {
    const parents = [parent(2, '1.1', [2, 3]), parent(5, '1.2', [2, -1])];
    expect(said(plan({ parents }))).toEqual(['2 D error above-max 3 2', '5 D warning below-zero -1']);
  });

  it('goes with its children: nothing is said of its place and of last year', () => {
    const parents = [parent(2, '1.1', [2, 1, 1, 2])];
    expect(said(plan({ number: 1, parents }))).toEqual([]);
    expect(said(plan({ number: 2, parents: [parent(2, '1.1', [2, 2, 2, 2])] }))).toEqual([]);
  });
});

describe('the place of a criterion', () => {
  it.each<Case>([
    [[2, 2, 2, 2]],
    [[2, 2]],
    [[0.3, 0.1 + 0.2]],
    [[2]],
    [[_, 1]],
    [[2, _, _, 2]],
    [[2, _, _, 1], '2 F warning misplaced 1 2 2'],
    [[2, 1], '2 D warning misplaced 1 2 2'],
    [[2, 2, 1.75], '2 E warning misplaced 1.75 2 2'],
    [[2, 1, 2]],
    [[2, 0], '2 D warning misplaced 0 2 2'],
    [[2, 1, _, 1], '2 D warning misplaced 1 2 2'],
    // Won back: it may stay where it was won back, and where it belongs.
    [[2, 2, _, 1]],
  ])('in Phụ lục 1, full marks: %j', (points, ...expected) => {
    expect(said(plan({ number: 1, items: [item(2, '1.1', { points })] }))).toEqual(expected);
  });

  it.each<Case>([
    [[2, 1, 1, 1]],
    [[2, 1]],
    [[2]],
    [[_, 2]],
    [[2, _, _, 1]],
    [[2, _, _, 2], '2 F warning misplaced 2 2 1'],
    [[2, 2], '2 D warning misplaced 2 2 1'],
    [[2, 1, 2], '2 E warning misplaced 2 2 1'],
    [[2, 2, _, 2], '2 D warning misplaced 2 2 1'],
    [[2, 2, _, 1]],
    [[2, 2, _, 1.99]],
    [[0.3, 0.3, _, 0.1 + 0.2], '2 D warning misplaced 0.3 0.3 1'],
  ])('in Phụ lục 2, points lost: %j', (points, ...expected) => {
    expect(said(plan({ number: 2, items: [item(2, '1.1', { points })] }))).toEqual(expected);
  });

  it('is free on a sheet that is neither', () => {
    const items = [item(2, '1.1', { points: [2, 2] }), item(3, '1.2', { points: [2, 1] })];
    expect(said(plan({ items }))).toEqual([]);
  });
});

it('says what it found as the number stands in the sheet', () => {
  const items = [
    item(2, '1.1', { points: [2, -0.5, _, 1] }),
    item(3, '1.2', { points: [1, 1.5] }),
    item(4, '1.3', { points: [2, 1, _, 2] }),
  ];
  expect(checkScores(plan({ number: 2, items })).map(({ rule, found }) => `${rule} ${found}`)).toEqual([
    'score/below-zero -0.5',
    'score/below-last-year -0.5',
    'score/above-max 1.5',
    'score/misplaced 1.5',
    'score/below-last-year 1',
  ]);
});

it('says nothing of points for which the sheet has no column', () => {
  const items = [item(2, '1.1', { points: [1, 2, 0.5, 1] })];
  expect(said(plan({ number: 1, items, without: ['appraisedScore'] }))).toEqual(['2 D error above-max 2 1']);
  expect(said(plan({ number: 1, items, without: ['selfScore', 'appraisedScore', 'lastYearScore'] }))).toEqual(
    [],
  );
});
