import type { PlanAppendix, PlanTotal } from '../../../src/domain/appendix/plan-appendix';
import { checkCodes } from '../../../src/domain/review/check-codes';
import { checkSums } from '../../../src/domain/review/check-sums';
import { planTree } from '../../../src/domain/review/plan-tree';
import { item, parent, plan, type Points, section, total } from './plan';

/** "row column severity rule points stated sum"; C is the maximum, D self-scored, E appraised, F last year. */
const said = (appendix: PlanAppendix): readonly string[] =>
  checkSums(appendix, planTree(appendix, checkCodes(appendix).codes)).map(
    ({ row, column, severity, rule, found, facts }) =>
      `${row} ${' ABCDEFGHIJ'[column] ?? ''} ${severity} ${rule.slice('score/'.length)} ${found}: ${Object.values(facts).join(' ')}`,
  );

const _ = undefined;
type Case = [stated: Points, first: Points, second: Points, ...said: string[]];

describe('a criterion beside its two parts', () => {
  it.each<Case>([
    [
      [3, 3, 3, 3],
      [1, 1, 1, 1],
      [2, 2, 2, 2],
    ],
    [[], [1], [2]],
    [[3], [], []],
    [
      [3, 0],
      [1, 0],
      [2, 0],
    ],
    [[3.5], [1], [2], '2 C warning children-differ 3.5: max 3.5 3'],
    [[3, 2], [1, 1], [2, 2], '2 D warning children-differ 2: selfScored 2 3'],
    [[3, 3, 2.5], [1, 1, 1], [2, 2, 1], '2 E warning children-differ 2.5: appraised 2.5 2'],
    [[3, _, _, 1], [1, _, _, 1], [2, _, _, 1], '2 F warning children-differ 1: lastYear 1 2'],
    [[0.3], [0.1], [0.2]],
    [[0.35], [0.1], [0.2], '2 C warning children-differ 0.35: max 0.35 0.3'],
    [[0], [1], [2], '2 C warning children-differ 0: max 0 3'],
    // A blank part may hold what is missing, unless the other is above already.
    [[3], [1], []],
    [[3], [3.5], [], '2 C warning children-differ 3: max 3 3.5'],
    [[3], [3], []],
  ])('%j, %j and %j', (stated, first, second, ...expected) => {
    const appendix = plan({
      parents: [parent(2, '1.1', stated)],
      items: [
        item(3, '1.1.1', { parentRow: 2, points: first }),
        item(4, '1.1.2', { parentRow: 2, points: second }),
      ],
    });
    expect(said(appendix)).toEqual(expected);
  });

  it('is not compared where it stands alone', () => {
    expect(said(plan({ parents: [parent(2, '1.1', [3, 3])] }))).toEqual([]);
  });
});

describe('a section beside its two rows', () => {
  it.each<Case>([
    [
      [3, 3],
      [1, 1],
      [2, 2],
    ],
    [
      [4, 3],
      [1, 1],
      [2, 1],
      '2 C warning section-differs 4: max 4 3',
      '2 D warning section-differs 3: selfScored 3 2',
    ],
    [[4], [1], []],
    [[0.5], [1], [], '2 C warning section-differs 0.5: max 0.5 1'],
    [[4], [], []],
  ])('%j, %j and %j', (stated, first, second, ...expected) => {
    const appendix = plan({
      sections: [section(2, '1', 'CHỈ ĐẠO, ĐIỀU HÀNH', stated), section(5, '2', 'CẢI CÁCH THỂ CHẾ')],
      items: [
        item(3, '1.1', { sectionRow: 2, points: first }),
        item(4, '1.2', { sectionRow: 2, points: second }),
        item(6, '2.1', { sectionRow: 5, points: [9, 9] }),
      ],
    });
    expect(said(appendix)).toEqual(expected);
  });
});

describe('a total', () => {
  const withTotals = (...totals: readonly PlanTotal[]): PlanAppendix =>
    plan({
      sections: [section(2, '1', 'CHỈ ĐẠO, ĐIỀU HÀNH'), section(5, '2', 'CẢI CÁCH THỂ CHẾ')],
      items: [
        item(3, '1.1', { sectionRow: 2, points: [1, 1] }),
        item(4, '1.2', { sectionRow: 2, points: [2] }),
        item(6, '2.1', { sectionRow: 5, points: [3, 2.5] }),
      ],
      totals,
    });

  it.each<[name: string, total: PlanTotal, ...said: string[]]>([
    ['of the whole that adds up', total(8, [6, 3.5])],
    [
      'of the whole that does not, blanks added as nothing',
      total(8, [5, 4]),
      '8 C warning total-differs 5: max 5 6',
      '8 D warning total-differs 4: selfScored 4 3.5',
    ],
    ['of one section that adds up', total(4, [3, 1], 'Cộng mục 1', 2)],
    ['of one section that does not', total(7, [6], 'Cộng mục 2', 5), '7 C warning total-differs 6: max 6 3'],
    ['of points that nobody has yet', total(8, [_, _, 4])],
    ['without points', total(8, [])],
  ])('%s', (_name, stated, ...expected) => {
    expect(said(withTotals(stated))).toEqual(expected);
  });

  it('of a sheet without points is not compared', () => {
    expect(said(plan({ items: [item(2, '1.1')], totals: [total(3, [6])] }))).toEqual([]);
    expect(said(plan({ totals: [total(3, [6])] }))).toEqual([]);
  });
});

it('nothing is compared in a column that the sheet does not have', () => {
  const parts = {
    parents: [parent(2, '1.1', [4, 4])],
    items: [item(3, '1.1.1', { parentRow: 2, points: [3, 3] })],
    totals: [total(4, [5, 5])],
  };
  expect(said(plan({ ...parts, without: ['maxScore'] }))).toEqual([
    '2 D warning children-differ 4: selfScored 4 3',
    '4 D warning total-differs 5: selfScored 5 3',
  ]);
});
