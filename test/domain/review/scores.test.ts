import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { item, parent, plan, section, total } from './plan';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

/** "row column rule", with the facts that matter. */
function about(appendix: PlanAppendix, area: string): readonly string[] {
  return reviewAppendix(appendix, OPTIONS)
    .findings.filter(({ rule }) => rule.startsWith(area))
    .map(({ row, column, rule, severity, facts }) => {
      return `${row} ${column} ${severity} ${rule.split('/')[1] ?? ''} ${Object.values(facts).join(' ')}`.trim();
    });
}

const twoSections = [section(2, '1', 'A'), section(6, '2', 'B')];

const CASES: readonly (readonly [name: string, appendix: PlanAppendix, findings: readonly string[]])[] = [
  ['full marks', plan({ items: [item(2, '1.1', { points: [1, 1, 1] })] }), []],
  ['no points at all', plan({ items: [item(2, '1.1'), item(3, '1.2')] }), []],
  [
    'self-scored above the maximum',
    plan({ items: [item(2, '1.1', { points: [1, 1.5] })] }),
    ['2 4 error above-max 1.5 1'],
  ],
  [
    'appraised above the maximum',
    plan({ items: [item(2, '1.1', { points: [2, 2, 3] })] }),
    ['2 5 error above-max 3 2'],
  ],
  ['a parent above its maximum', plan({ parents: [parent(2, '1.1', [1, 2])] }), ['2 4 error above-max 2 1']],
  [
    'last year above this year’s maximum',
    plan({ items: [item(2, '1.1', { points: [1, undefined, undefined, 2] })] }),
    [],
  ],
  ['a third of a point is no excess', plan({ items: [item(2, '1.1', { points: [0.3, 0.1 + 0.2] })] }), []],
  ['below zero', plan({ items: [item(2, '1.1', { points: [1, -0.5] })] }), ['2 4 warning below-zero -0.5']],
  [
    'below last year',
    plan({ items: [item(2, '1.1', { points: [2, 1, undefined, 2] })] }),
    ['2 4 info below-last-year 1 2'],
  ],
  ['as last year', plan({ items: [item(2, '1.1', { points: [2, 2, undefined, 2] })] }), []],
  [
    'children that add up to their parent',
    plan({
      parents: [parent(2, '1.1', [3, 3])],
      items: [
        item(3, '1.1.1', { parentRow: 2, points: [1, 1] }),
        item(4, '1.1.2', { parentRow: 2, points: [2, 2] }),
      ],
    }),
    [],
  ],
  [
    'children that do not',
    plan({
      parents: [parent(2, '1.1', [3, 3])],
      items: [
        item(3, '1.1.1', { parentRow: 2, points: [1, 1] }),
        item(4, '1.1.2', { parentRow: 2, points: [1, 2] }),
      ],
    }),
    ['2 3 warning children-differ max 3 2', '4 4 error above-max 2 1'],
  ],
  [
    'tenths add up as people add them',
    plan({
      parents: [parent(2, '1.1', [0.3])],
      items: [
        item(3, '1.1.1', { parentRow: 2, points: [0.1] }),
        item(4, '1.1.2', { parentRow: 2, points: [0.2] }),
      ],
    }),
    [],
  ],
  [
    'a child without points may hold the rest',
    plan({
      parents: [parent(2, '1.1', [3])],
      items: [item(3, '1.1.1', { parentRow: 2, points: [1] }), item(4, '1.1.2', { parentRow: 2 })],
    }),
    [],
  ],
  [
    'unless the others are above already',
    plan({
      parents: [parent(2, '1.1', [3])],
      items: [item(3, '1.1.1', { parentRow: 2, points: [4] }), item(4, '1.1.2', { parentRow: 2 })],
    }),
    ['2 3 warning children-differ max 3 4'],
  ],
  [
    'sections and a total that add up, parents not counted twice',
    plan({
      sections: [section(2, '1', 'A', [4]), section(6, '2', 'B', [2])],
      parents: [parent(3, '1.1', [3], 2)],
      items: [
        item(4, '1.1.1', { sectionRow: 2, parentRow: 3, points: [3] }),
        item(5, '1.2', { sectionRow: 2, points: [1] }),
        item(7, '2.1', { sectionRow: 6, points: [2] }),
      ],
      totals: [total(8, [6])],
    }),
    [],
  ],
  [
    'a section that does not add up',
    plan({
      sections: [section(2, '1', 'A', [5])],
      items: [item(3, '1.1', { sectionRow: 2, points: [2] }), item(4, '1.2', { sectionRow: 2, points: [2] })],
    }),
    ['2 3 warning section-differs max 5 4'],
  ],
  [
    'a total that counts parents twice',
    plan({
      parents: [parent(2, '1.1', [3])],
      items: [item(3, '1.1.1', { parentRow: 2, points: [3] })],
      totals: [total(4, [6])],
    }),
    ['4 3 warning total-differs max 6 3'],
  ],
  [
    'children without points: the parent’s own count',
    plan({
      parents: [parent(2, '1.1', [3])],
      items: [item(3, '1.1.1', { parentRow: 2 }), item(4, '1.2', { points: [1] })],
      totals: [total(5, [4])],
    }),
    [],
  ],
  [
    'a total of one section',
    plan({
      sections: twoSections,
      items: [item(3, '1.1', { sectionRow: 2, points: [2] }), item(7, '2.1', { sectionRow: 6, points: [5] })],
      totals: [total(4, [3], 'Cộng', 2)],
    }),
    ['4 3 warning total-differs max 3 2'],
  ],
  [
    'sections inside sections',
    plan({
      sections: [section(2, 'I', 'A', [3]), section(3, '1', 'B', [3], 2)],
      items: [item(4, '1.1', { sectionRow: 3, points: [1] }), item(5, '1.2', { sectionRow: 3, points: [2] })],
      totals: [total(6, [3])],
    }),
    [],
  ],
  ['Phụ lục 1: full marks stay', plan({ number: 1, items: [item(2, '1.1', { points: [1, 1, 1] })] }), []],
  [
    'Phụ lục 1: points lost',
    plan({ number: 1, items: [item(2, '6.2', { points: [2, 2, 1.5] })] }),
    ['2 5 warning misplaced 1.5 2 2'],
  ],
  [
    'Phụ lục 1, self-scored only',
    plan({ number: 1, items: [item(2, '6.2', { points: [2, 1] })] }),
    ['2 4 warning misplaced 1 2 2'],
  ],
  ['Phụ lục 1, not scored yet', plan({ number: 1, items: [item(2, '6.2', { points: [2] })] }), []],
  ['Phụ lục 2: points lost stay', plan({ number: 2, items: [item(2, '1.1', { points: [1, 1, 0.5] })] }), []],
  [
    'Phụ lục 2: full marks',
    plan({ number: 2, items: [item(2, '1.1', { points: [1, 0.5, 1] })] }),
    ['2 5 warning misplaced 1 1 1'],
  ],
  ['no appendix number, no rule', plan({ items: [item(2, '1.1', { points: [1, 0.5, 0.5] })] }), []],
];

test.each(CASES)('points: %s', (_, appendix, findings) => {
  expect(about(appendix, 'score/')).toEqual(findings);
});

test('points lost, still to win, and the change from last year', () => {
  const { points } = reviewAppendix(
    plan({
      sections: twoSections,
      items: [
        item(3, '1.1', { sectionRow: 2, points: [2, 2, 1.5, 1], status: 'done' }),
        item(4, '1.2', { sectionRow: 2, points: [1, 0.5, undefined, 1], status: 'inProgress' }),
        item(7, '2.1', { sectionRow: 6, points: [3] }),
      ],
    }),
    OPTIONS,
  );
  expect(points).toEqual({
    rows: 2,
    max: 3,
    achieved: 2,
    lost: 1,
    toWin: 0.5,
    changeFromLastYear: 0,
    sections: [{ row: 2, rows: 2, max: 3, achieved: 2, lost: 1, toWin: 0.5, changeFromLastYear: 0 }],
  });
});

describe('evidence', () => {
  const named = item(9, '1.9', { evidence: 'Kế hoạch', status: 'inProgress' });
  test.each([
    ['done, with evidence', item(2, '1.1', { status: 'done', evidence: 'Báo cáo' }), []],
    ['done, without', item(2, '1.1', { status: 'done' }), ['2 9 info missing']],
    [
      'done, its document named where the state is told',
      item(2, '1.1', { status: 'done', statusText: 'Đã hoàn thành tại Báo cáo số 12/BC-UBND' }),
      [],
    ],
    [
      'done, with words that name no document',
      item(2, '1.1', { status: 'done', statusText: 'Đã hoàn thành' }),
      ['2 9 info missing'],
    ],
    ['done late, without', item(2, '1.1', { status: 'doneLate' }), ['2 9 info missing']],
    [
      'planned product, not done',
      item(2, '1.1', { status: 'notStarted', evidence: 'Quyết định công nhận' }),
      [],
    ],
    [
      'a document, not done',
      item(2, '1.1', { status: 'inProgress', evidence: 'KH số 12/KH-UBND ngày 19/01/2024' }),
      ['2 9 info not-done KH số 12/KH-UBND ngày 19/01/2024'],
    ],
    [
      'points claimed, without',
      item(2, '1.1', { status: 'inProgress', points: [1, 1] }),
      ['2 9 info points-without 1'],
    ],
    ['no points claimed, without', item(2, '1.1', { status: 'inProgress', points: [1, 0] }), []],
    ['not applicable', item(2, '1.1', { status: 'notApplicable' }), []],
  ] as const)('%s', (_, row, findings) => {
    expect(about(plan({ items: [row, named] }), 'evidence/')).toEqual(findings);
  });

  test('a column that is blank throughout says nothing', () => {
    expect(about(plan({ items: [item(2, '1.1', { status: 'done' })] }), 'evidence/')).toEqual([]);
    expect(
      about(plan({ items: [item(2, '1.1', { status: 'done' }), named], without: ['evidence'] }), 'evidence/'),
    ).toEqual([]);
  });
});

describe('a typed total', () => {
  const items = [
    item(2, '1', { status: 'done' }),
    item(3, '2', { status: 'inProgress' }),
    item(4, '3', { status: 'done' }),
  ];
  test.each([
    ['Tổng số: 3 nhiệm vụ; đã hoàn thành: 2; đạt tỷ lệ: 66,67%', []],
    ['Tổng số: 3 nhiệm vụ; đã hoàn thành: 2; đạt tỷ lệ: 66,7%', []],
    ['Tổng số: 3 nhiệm vụ; đã hoàn thành: 3; đạt tỷ lệ: 100%', ['5 1 warning typed-disagrees 3/3 2/3']],
    ['Tổng số: 4 nhiệm vụ', ['5 1 warning typed-disagrees 4 3']],
    [
      'Tổng số: 3 nhiệm vụ; đã hoàn thành: 2; đạt tỷ lệ: 76,67%',
      ['5 1 warning typed-disagrees 76,67% 66,67%'],
    ],
    ['TỔNG CỘNG 31,5 31', []],
  ] as const)('%s', (text, findings) => {
    expect(about(plan({ items, totals: [total(5, [], text)] }), 'total/')).toEqual(findings);
  });
});
