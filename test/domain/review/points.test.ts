import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import type { ItemStatus } from '../../../src/domain/appendix/status/item-status';
import { checkCodes } from '../../../src/domain/review/check-codes';
import { planTree } from '../../../src/domain/review/plan-tree';
import { countedRows, reviewPoints } from '../../../src/domain/review/points';
import { item, parent, plan, type Points, section } from './plan';

const treeOf = (appendix: PlanAppendix) => planTree(appendix, checkCodes(appendix).codes);
const points = (appendix: PlanAppendix) => reviewPoints(appendix, treeOf(appendix));

/** "row done" or "row open" of every row whose points count. */
const counted = (appendix: PlanAppendix): readonly string[] =>
  countedRows(appendix, treeOf(appendix)).map(
    ({ source, isDone }) => `${source.row} ${isDone ? 'done' : 'open'}`,
  );

const _ = undefined;

describe('one criterion: its maximum, what it achieved, lost and may still win', () => {
  it.each<[points: Points, status: ItemStatus, numbers: readonly (number | undefined)[] | undefined]>([
    [[], 'done', undefined],
    [[2], 'done', undefined],
    [[_, 2], 'done', undefined],
    [[2, 2], 'done', [2, 2, 0, 0, _]],
    [[2, 1.5], 'done', [2, 1.5, 0.5, 0, _]],
    [[2, 1.5], 'doneLate', [2, 1.5, 0.5, 0, _]],
    [[2, 1.5], 'inProgress', [2, 1.5, 0.5, 0.5, _]],
    [[2, 1.5], 'notStarted', [2, 1.5, 0.5, 0.5, _]],
    [[2, 1.5], 'conflict', [2, 1.5, 0.5, 0.5, _]],
    [[2, 0], 'unknown', [2, 0, 2, 2, _]],
    [[0, 0], 'unknown', [0, 0, 0, 0, _]],
    [[2, 2, 1], 'inProgress', [2, 1, 1, 1, _]],
    // Above the maximum, for which there is a finding: nothing to win.
    [[2, 3], 'inProgress', [2, 3, -1, 0, _]],
    [[2, 1.5, _, 1], 'inProgress', [2, 1.5, 0.5, 0.5, 0.5]],
    [[2, 1, _, 1.5], 'done', [2, 1, 1, 0, -0.5]],
    [[2, 1, _, 1], 'done', [2, 1, 1, 0, 0]],
    [[2, _, 1, 0], 'done', [2, 1, 1, 0, 1]],
    // Last year's points beside themselves are no change.
    [[2, _, _, 1.5], 'inProgress', [2, 1.5, 0.5, 0.5, _]],
    [[0.3, 0.1], 'inProgress', [0.3, 0.1, 0.2, 0.2, _]],
  ])('%j, %s', (given, status, numbers) => {
    const found = points(plan({ items: [item(2, '1.1', { points: given, status })] }));
    expect(found && [found.max, found.achieved, found.lost, found.toWin, found.changeFromLastYear]).toEqual(
      numbers,
    );
    if (found) expect(Object.keys(found).includes('changeFromLastYear')).toBe(numbers?.[4] !== _);
  });
});

it('several are added up, as people add tenths', () => {
  const items = [
    item(2, '1.1', { points: [0.1, 0.1, _, 0.3], status: 'done' }),
    item(3, '1.2', { points: [0.2, 0.1], status: 'inProgress' }),
    item(4, '1.3', { points: [0.4, 0.2, _, 0.1], status: 'unknown' }),
    item(5, '1.4', { points: [5] }),
  ];
  expect(points(plan({ items }))).toEqual({
    rows: 3,
    max: 0.7,
    achieved: 0.4,
    lost: 0.3,
    toWin: 0.3,
    changeFromLastYear: -0.1,
    sections: [],
  });
});

describe('the lowest rows that have both a maximum and a score count', () => {
  it('parts in the place of their criterion, and the criterion where no part has points', () => {
    const appendix = plan({
      parents: [parent(2, '1.1', [3, 3]), parent(5, '1.2', [4, 3]), parent(8, '1.3', [2, 1])],
      items: [
        item(3, '1.1.1', { parentRow: 2, points: [2, 2], status: 'done' }),
        item(4, '1.1.2', { parentRow: 2 }),
        item(6, '1.2.1', { parentRow: 5, status: 'done' }),
        item(7, '1.2.2', { parentRow: 5, points: [1], status: 'done' }),
        item(9, '1.3.1', { parentRow: 8, status: 'done' }),
        item(10, '1.3.2', { parentRow: 8, status: 'inProgress' }),
        item(11, '1.4', { points: [1, 1], status: 'inProgress' }),
      ],
    });
    expect(counted(appendix)).toEqual(['11 open', '3 done', '5 done', '8 open']);
  });

  it('a criterion without parts is not done', () => {
    expect(counted(plan({ parents: [parent(2, '1.1', [3, 3])] }))).toEqual(['2 open']);
  });

  it('a section where nothing in it has points, done where all in it is', () => {
    const appendix = plan({
      sections: [
        section(2, 'I', 'CHỈ ĐẠO', [9, 8]),
        section(3, '1', 'Kế hoạch', [4, 3], 2),
        section(8, '2', 'Báo cáo', [2, 1], 2),
        section(10, 'II', 'THỂ CHẾ', [5, 4]),
        section(11, '1', 'Rà soát', _, 10),
        section(14, 'III', 'TỔ CHỨC', [1, 1]),
        section(15, 'IV', 'TÀI CHÍNH', [1]),
      ],
      parents: [parent(4, '1.1', [], 3)],
      items: [
        item(5, '1.1.1', { sectionRow: 3, parentRow: 4, status: 'done' }),
        item(6, '1.1.2', { sectionRow: 3, parentRow: 4, status: 'doneLate' }),
        item(7, '1.2', { sectionRow: 3, status: 'done' }),
        item(9, '2.1', { sectionRow: 8, status: 'inProgress' }),
        item(12, '1.1', { sectionRow: 11, status: 'done' }),
        item(13, '1.2', { sectionRow: 11, status: 'done' }),
      ],
    });
    expect(counted(appendix)).toEqual(['3 done', '8 open', '10 done', '14 open']);
  });

  it('a section is not done while a part of a criterion, or a row of a section in it, is not', () => {
    const appendix = plan({
      sections: [
        section(2, 'I', 'CHỈ ĐẠO', [4, 3]),
        section(6, 'II', 'THỂ CHẾ', [5, 4]),
        section(8, '1', 'Rà soát', _, 6),
      ],
      parents: [parent(3, '1.1', [], 2)],
      items: [
        item(4, '1.1.1', { sectionRow: 2, parentRow: 3, status: 'notStarted' }),
        item(5, '1.2', { sectionRow: 2, status: 'done' }),
        item(7, '2.1', { sectionRow: 6, status: 'done' }),
        item(9, '2.2', { sectionRow: 8, status: 'notStarted' }),
      ],
    });
    expect(counted(appendix)).toEqual(['2 open', '6 open']);
  });
});

it('each section has the points of the sections in it, and is left out where there are none', () => {
  const appendix = plan({
    sections: [
      section(2, 'I', 'CHỈ ĐẠO'),
      section(3, '1', 'Kế hoạch', _, 2),
      section(5, '2', 'Báo cáo', _, 2),
      section(7, 'II', 'THỂ CHẾ'),
    ],
    items: [
      item(4, '1.1', { sectionRow: 3, points: [2, 1], status: 'done' }),
      item(6, '2.1', { sectionRow: 5, points: [3, 3], status: 'inProgress' }),
      item(8, '3.1', { sectionRow: 7, points: [4] }),
      item(9, '4', { points: [1, 0] }),
    ],
  });
  expect(points(appendix)).toEqual({
    rows: 3,
    max: 6,
    achieved: 4,
    lost: 2,
    toWin: 1,
    sections: [
      { row: 2, rows: 2, max: 5, achieved: 4, lost: 1, toWin: 0 },
      { row: 3, rows: 1, max: 2, achieved: 1, lost: 1, toWin: 0 },
      { row: 5, rows: 1, max: 3, achieved: 3, lost: 0, toWin: 0 },
    ],
  });
});
