import type { ItemStatus } from '../../../src/domain/appendix/status/item-status';
import type { ReviewedItem, Standing } from '../../../src/domain/review/appendix-review';
import { codesInBoth } from '../../../src/domain/review/codes-in-both';
import {
  completionByLead,
  completionBySection,
  completionRatio,
  countCompletion,
} from '../../../src/domain/review/completion';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { item, plan, section } from './plan';

const ALL = { countNotApplicable: true };

const reviewed = (
  row: number,
  status: ItemStatus,
  {
    sectionRow,
    leads = [],
    standing = { kind: 'noDate' },
  }: { sectionRow?: number; leads?: string[]; standing?: Standing } = {},
): ReviewedItem => ({
  item: item(row, String(row), { status, leads, ...(sectionRow === undefined ? {} : { sectionRow }) }),
  lastDays: [],
  standing,
});

const overdue: Standing = { kind: 'overdue', lastDay: { year: 2024, month: 1, day: 1 }, daysLate: 3 };

test.each([
  ['nothing', [], { done: 0, total: 0, overdue: 0, dueSoon: 0 }, undefined],
  ['done and done late count', ['done', 'doneLate'], { done: 2, total: 2, overdue: 0, dueSoon: 0 }, 1],
  [
    'blank, conflict and not started are not done',
    ['done', 'unknown', 'conflict', 'notStarted'],
    { done: 1, total: 4, overdue: 0, dueSoon: 0 },
    0.25,
  ],
  [
    'not applicable stays in the plan',
    ['done', 'notApplicable'],
    { done: 1, total: 2, overdue: 0, dueSoon: 0 },
    0.5,
  ],
] as const)('completion of %s', (_, statuses, counted, ratio) => {
  const count = countCompletion(
    statuses.map((status, index) => reviewed(index + 1, status)),
    ALL,
  );
  expect(count).toEqual(counted);
  expect(completionRatio(count)).toBe(ratio);
});

test('not applicable items leave the plan where the user took them out', () => {
  const items = [reviewed(1, 'done'), reviewed(2, 'notApplicable')];
  expect(countCompletion(items, { countNotApplicable: false })).toMatchObject({ done: 1, total: 1 });
});

test('a section counts the items of the sections inside it', () => {
  const sections = [
    section(1, 'A', 'I'),
    section(2, '1', 'II', undefined, 1),
    section(4, '2', 'III', undefined, 1),
    section(6, 'B', 'IV'),
  ];
  const items = [
    reviewed(3, 'done', { sectionRow: 2 }),
    reviewed(5, 'inProgress', { sectionRow: 4, standing: overdue }),
    reviewed(7, 'done', { sectionRow: 6 }),
  ];
  const counts = completionBySection(items, sections, ALL).map(({ row, done, total, overdue: late }) => [
    row,
    done,
    total,
    late,
  ]);
  expect(counts).toEqual([
    [1, 1, 2, 1],
    [2, 1, 1, 0],
    [4, 0, 1, 1],
    [6, 1, 1, 0],
  ]);
});

test('leads compare case-blind, composed and with the tone on either vowel, and show as written first', () => {
  const leads = completionByLead(
    [
      reviewed(1, 'done', { leads: ['Phòng Văn hóa - Xã hội'] }),
      reviewed(2, 'inProgress', { leads: ['phòng văn hoá-xã hội'.normalize('NFD'), 'Nguyễn Văn Hà'] }),
      reviewed(3, 'done', { leads: ['Nguyễn Văn Hạ'] }),
      reviewed(4, 'done', { leads: ['Nguyễn Văn Hà.', 'Nguyễn  Văn Hà'] }),
      reviewed(5, 'done'),
    ],
    ALL,
  );
  expect(leads.map(({ name, done, total }) => [name, done, total])).toEqual([
    ['Phòng Văn hóa - Xã hội', 1, 2],
    ['Nguyễn Văn Hà', 1, 2],
    ['Nguyễn Văn Hạ', 1, 1],
  ]);
});

describe('codes in both appendices', () => {
  const options = {
    asOf: { year: 2024, month: 10, day: 15 },
    dueSoonDays: 7,
    beforeIsStrict: true,
    countNotApplicable: true,
  };
  const of = (number: 1 | 2, ...codes: string[]) => ({
    sheetName: `Phụ lục ${number}`,
    review: reviewAppendix(
      plan({ number, items: codes.map((code, index) => item(index + 2, code)) }),
      options,
    ),
  });

  test('are reported in each, with the row of the other', () => {
    const [one, two] = [of(1, '1.1', '1.4', '1.5'), of(2, '1,5', '1.6')];
    expect(codesInBoth(one, two)).toEqual([
      {
        rule: 'code/in-both-appendices',
        severity: 'error',
        found: '1.5',
        facts: { sheet: 'Phụ lục 2', otherRow: 2 },
        row: 4,
        column: 1,
      },
    ]);
    expect(codesInBoth(two, one).map(({ row, facts }) => [row, facts.otherRow])).toEqual([[2, 4]]);
  });

  test('are none where the two are not Phụ lục 1 and Phụ lục 2', () => {
    expect(codesInBoth(of(1, '1.1'), of(1, '1.1'))).toEqual([]);
    expect(codesInBoth(of(1, '1.1'), of(2, '1.2'))).toEqual([]);
  });
});
