import type { RowScores } from '../../../src/domain/appendix/plan-appendix';
import type { PointsKind } from '../../../src/domain/finding';
import {
  achieved,
  fewerPoints,
  POINTS_KINDS,
  pointsColumn,
  samePoints,
  tidySum,
} from '../../../src/domain/review/score-columns';
import { plan } from './plan';

it.each<[scores: RowScores, points: readonly [kind: PointsKind, score: number] | undefined]>([
  [{}, undefined],
  [{ max: 2 }, undefined],
  [{ max: 2, lastYear: 1 }, ['lastYear', 1]],
  [{ max: 2, lastYear: 1, selfScored: 2 }, ['selfScored', 2]],
  [{ max: 2, lastYear: 1, selfScored: 2, appraised: 1.5 }, ['appraised', 1.5]],
  [{ max: 2, lastYear: 1, appraised: 0 }, ['appraised', 0]],
  [{ lastYear: 0 }, ['lastYear', 0]],
])('of %j the points so far are %j', (scores, points) => {
  expect(achieved(scores)).toEqual(points && { kind: points[0], score: points[1] });
});

it.each<[a: number, b: number, isSame: boolean, isFewer: boolean]>([
  [1, 1, true, false],
  [0.3, 0.1 + 0.2, true, false],
  [1.75, 2, false, true],
  [2, 1.75, false, false],
  [0, 0.004, true, false],
  [0, 0.005, false, true],
  [0.005, 0, false, false],
  [-0.5, 0, false, true],
])('%d beside %d: the same is %s, fewer is %s', (a, b, isSame, isFewer) => {
  expect(samePoints(a, b)).toBe(isSame);
  expect(fewerPoints(a, b)).toBe(isFewer);
});

it.each([
  [0.1 + 0.2, 0.3],
  [31.5, 31.5],
  [0.1254, 0.125],
  [0.1256, 0.126],
  [-0.5, -0.5],
  [1000, 1000],
])('a sum of %d is written %d', (sum, written) => {
  expect(tidySum(sum)).toBe(written);
});

it('each kind of points has its column, where the sheet has one', () => {
  const columns = ({ layout }: ReturnType<typeof plan>) =>
    POINTS_KINDS.map((kind) => `${kind} ${pointsColumn(layout, kind) ?? ''}`);
  expect(columns(plan({}))).toEqual(['max 3', 'selfScored 4', 'appraised 5', 'lastYear 6']);
  expect(columns(plan({ without: ['appraisedScore'] }))).toEqual([
    'max 3',
    'selfScored 4',
    'appraised ',
    'lastYear 6',
  ]);
});
