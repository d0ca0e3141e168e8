import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import type { CriterionCode } from '../../../src/domain/criteria/criterion-code';
import {
  planTree,
  type Sum,
  sumOfChildren,
  sumOfPlan,
  sumOfSection,
} from '../../../src/domain/review/plan-tree';
import { item, parent, plan, section } from './plan';

/** The codes of all rows as they stand in the sheet. */
function codesOf({ sections, parents, items }: PlanAppendix): Map<number, CriterionCode> {
  const codes = new Map<number, CriterionCode>();
  for (const { row, code } of sections) if (code) codes.set(row, code as CriterionCode);
  for (const { row, code } of [...parents, ...items]) if (code.code) codes.set(row, code.code);
  return codes;
}

const treeOf = (appendix: PlanAppendix) => planTree(appendix, codesOf(appendix));
const rowsOf = (rows: readonly { readonly row: number }[]): readonly number[] => rows.map(({ row }) => row);
const _ = undefined;

/** Section 1 with a criterion of criteria: 1.1 holds 1.1.1 (two parts) and 1.1.2 (one); then 1.2, and 1.3 with a part. */
const NESTED = plan({
  sections: [section(2, '1', 'CHỈ ĐẠO, ĐIỀU HÀNH'), section(20, '2', 'CẢI CÁCH THỂ CHẾ')],
  parents: [
    parent(3, '1.1', [], 2),
    parent(4, '1.1.1', [], 2),
    parent(7, '1.1.2', [], 2),
    parent(10, '1.3', [], 2),
  ],
  items: [
    item(5, '1.1.1.1', { sectionRow: 2, parentRow: 4 }),
    item(6, '1.1.1.2', { sectionRow: 2, parentRow: 4 }),
    item(8, '1.1.2.1', { sectionRow: 2, parentRow: 7 }),
    item(9, '1.2', { sectionRow: 2 }),
    item(11, '1.3.1', { sectionRow: 2, parentRow: 10 }),
    // A code under 1.1 that stands in another section.
    item(21, '1.1.9', { sectionRow: 20 }),
  ],
});

describe('the items of a parent', () => {
  const tree = treeOf(NESTED);

  it.each([
    [4, [5, 6]],
    [7, [8]],
    [10, [11]],
  ])('in row %d are those that name it', (row, expected) => {
    expect(rowsOf(tree.childrenOf(NESTED.parents.find((each) => each.row === row)!))).toEqual(expected);
  });

  it('of parents are its children’s, in its own section', () => {
    expect(rowsOf(tree.childrenOf(NESTED.parents[0]!))).toEqual([5, 6, 8]);
  });

  it('are the ones that name it, whatever their codes', () => {
    const appendix = plan({
      parents: [parent(2, '1.1')],
      items: [item(3, '2.5', { parentRow: 2 }), item(4, '-', { parentRow: 2 }), item(5, '1.1.1')],
    });
    expect(rowsOf(treeOf(appendix).childrenOf(appendix.parents[0]!))).toEqual([3, 4]);
  });

  it('are none where it has no code, or stands alone', () => {
    const appendix = plan({
      sections: [section(6, '3', 'TỔ CHỨC BỘ MÁY')],
      parents: [parent(2, '-'), parent(3, '1.2'), parent(7, '3.1', [], 6)],
      items: [item(4, '-'), item(5, '1.20.1')],
    });
    const tree = treeOf(appendix);
    expect(appendix.parents.map((each) => tree.childrenOf(each))).toEqual([[], [], []]);
  });
});

describe('the rows right under a section', () => {
  it('are its items, and parents in the place of their children', () => {
    const tree = treeOf(NESTED);
    expect(rowsOf(tree.rowsIn(2))).toEqual([9, 3, 10]);
    expect(rowsOf(tree.rowsIn(20))).toEqual([21]);
    expect(tree.rowsIn(99)).toEqual([]);
  });

  it('are the rows outside of sections, for none', () => {
    const appendix = plan({
      sections: [section(5, '2', 'CẢI CÁCH THỂ CHẾ')],
      parents: [parent(2, '1.1'), parent(8, '2.1', [], 5)],
      items: [item(3, '1.1.1', { parentRow: 2 }), item(4, '1.2'), item(6, '2.2', { sectionRow: 5 })],
    });
    expect(rowsOf(treeOf(appendix).rowsIn(undefined))).toEqual([4, 2]);
    expect(rowsOf(treeOf(appendix).rowsIn(5))).toEqual([6, 8]);
  });

  it('are parents of one step and without a code too', () => {
    const appendix = plan({ parents: [parent(2, '1'), parent(3, '-'), parent(4, '2'), parent(5, '2.1.1')] });
    expect(rowsOf(treeOf(appendix).rowsIn(undefined))).toEqual([2, 3, 4]);
  });

  it('are found once, however often they are asked for', () => {
    const tree = treeOf(NESTED);
    expect(tree.rowsIn(2)).toBe(tree.rowsIn(2));
    expect(tree.childrenOf(NESTED.parents[0]!)).toBe(tree.childrenOf(NESTED.parents[0]!));
  });
});

it('a section holds the sections that name it', () => {
  const sections = [
    section(2, 'I', 'A'),
    section(3, '1', 'B', _, 2),
    section(6, '2', 'C', _, 2),
    section(9, 'II', 'D'),
  ];
  const tree = treeOf(plan({ sections }));
  expect(sections.map((each) => rowsOf(tree.sectionsIn(each)))).toEqual([[3, 6], [], [], []]);
});

it('an item counts its own points, though another’s code stands below its own', () => {
  const items = [item(2, '1.2', { points: [3] }), item(3, '1.2.1', { points: [1] })];
  const appendix = plan({ items });
  expect(sumOfPlan(appendix, treeOf(appendix), 'max')).toMatchObject({ sum: 4, counted: 2, blank: 0 });
});

describe('a sum says what was added, how many rows had points and how many had none', () => {
  const said = ({ sum, counted, blank }: Sum): readonly number[] => [sum, counted, blank];

  /** Section I holds section 1 (a criterion with two parts, and an item) and section 2 without points inside it. */
  const appendix = plan({
    sections: [
      section(2, 'I', 'CẢI CÁCH HÀNH CHÍNH', [20]),
      section(3, '1', 'CHỈ ĐẠO', [9], 2),
      section(8, '2', 'THỂ CHẾ', [4], 2),
      section(10, 'II', 'TUYÊN TRUYỀN'),
    ],
    parents: [parent(4, '1.1', [5], 3), parent(12, '3', [6])],
    items: [
      item(5, '1.1.1', { sectionRow: 3, parentRow: 4, points: [1, 0.5] }),
      item(6, '1.1.2', { sectionRow: 3, parentRow: 4, points: [2] }),
      item(7, '1.2', { sectionRow: 3, points: [3, 3] }),
      item(9, '2.1', { sectionRow: 8 }),
      item(11, '1', { sectionRow: 10 }),
      item(13, '3.1', { parentRow: 12 }),
      item(14, '4', { points: [0.5] }),
    ],
  });
  const tree = treeOf(appendix);
  const [one, two, three, four] = appendix.sections;
  const [first, last] = appendix.parents;

  it.each([
    ['the parts of 1.1', sumOfChildren(first!, tree, 'max'), [3, 2, 0]],
    ['the parts of 1.1, self-scored', sumOfChildren(first!, tree, 'selfScored'), [0.5, 1, 1]],
    ['the parts of 1.1, appraised', sumOfChildren(first!, tree, 'appraised'), [0, 0, 2]],
    ['the part of 3, which has none', sumOfChildren(last!, tree, 'max'), [0, 0, 1]],
    ['section 1: 1 + 2 + 3, the criterion not again', sumOfSection(two!, tree, 'max'), [6, 3, 0]],
    ['section 1, self-scored', sumOfSection(two!, tree, 'selfScored'), [3.5, 2, 1]],
    ['section 2, of its rows', sumOfSection(three!, tree, 'max'), [0, 0, 1]],
    ['section I: 6, and the 4 that section 2 itself has', sumOfSection(one!, tree, 'max'), [10, 4, 0]],
    ['section II, of its rows', sumOfSection(four!, tree, 'max'), [0, 0, 1]],
    [
      'the plan: 10, the 6 of criterion 3, 0,5, and nothing of section II',
      sumOfPlan(appendix, tree, 'max'),
      [16.5, 6, 1],
    ],
    // Blank: 1.1.2, sections 2 and II, criterion 3 and item 4.
    ['the plan, self-scored', sumOfPlan(appendix, tree, 'selfScored'), [3.5, 2, 5]],
    ['the plan, of last year', sumOfPlan(appendix, tree, 'lastYear'), [0, 0, 4]],
  ])('%s', (_name, sum, expected) => {
    expect(said(sum)).toEqual(expected);
  });
});
