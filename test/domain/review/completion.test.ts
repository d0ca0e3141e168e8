import type { PlanSection } from '../../../src/domain/appendix/plan-appendix';
import type { ItemStatus } from '../../../src/domain/appendix/status/item-status';
import type { ReviewedItem, Standing } from '../../../src/domain/review/appendix-review';
import { codesInBoth } from '../../../src/domain/review/codes-in-both';
import {
  completionByLead,
  completionByParent,
  completionBySection,
  completionRatio,
  countCompletion,
  itemsByLead,
  itemsBySection,
} from '../../../src/domain/review/completion';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { item, parent, plan, section } from './plan';

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

describe('what is counted beside what is done', () => {
  const soon: Standing = { kind: 'dueSoon', lastDay: { year: 2024, month: 10, day: 20 }, daysLeft: 5 };
  const later: Standing = { kind: 'onTime', lastDay: { year: 2024, month: 12, day: 20 }, daysLeft: 66 };

  test('is how many are overdue and how many are due soon', () => {
    const items = [
      reviewed(1, 'inProgress', { standing: overdue }),
      reviewed(2, 'unknown', { standing: overdue }),
      reviewed(3, 'notStarted', { standing: soon }),
      reviewed(4, 'notStarted', { standing: later }),
      reviewed(5, 'doneLate', { standing: { kind: 'doneLate' } }),
      reviewed(6, 'notApplicable', { standing: { kind: 'notApplicable' } }),
    ];
    expect(countCompletion(items, ALL)).toEqual({ done: 1, total: 6, overdue: 2, dueSoon: 1 });
    expect(countCompletion(items, { countNotApplicable: false })).toEqual({
      done: 1,
      total: 5,
      overdue: 2,
      dueSoon: 1,
    });
  });
});

describe('the items of a section', () => {
  const held = (sections: readonly PlanSection[], items: readonly ReviewedItem[]) =>
    [...itemsBySection(items, sections)].map(
      ([row, inside]) => `${row}: ${inside.map(({ item: { row: at } }) => at).join(' ')}`,
    );

  test('are its own and those of every section inside it; an item outside of sections is in none', () => {
    const sections = [
      section(1, 'A', 'I'),
      section(2, '1', 'II', undefined, 1),
      section(3, 'a', 'III', undefined, 2),
    ];
    const items = [
      reviewed(4, 'done', { sectionRow: 3 }),
      reviewed(5, 'done', { sectionRow: 1 }),
      reviewed(6, 'done'),
      reviewed(7, 'done', { sectionRow: 99 }),
    ];
    expect(held(sections, items)).toEqual(['1: 4 5', '2: 4', '3: 4']);
  });

  test('are counted once where a section names itself as the one around it', () => {
    const round = { ...section(1, 'A', 'I'), parentRow: 1 };
    expect(held([round], [reviewed(2, 'done', { sectionRow: 1 })])).toEqual(['1: 2']);
  });
});

test('a section has its code and name, where it has a code', () => {
  const { code: _, ...nameless } = section(4, '', 'Nhiệm vụ khác');
  const none = { done: 0, total: 0, overdue: 0, dueSoon: 0 };
  const counted = completionBySection([], [section(1, 'I', 'CẢI CÁCH THỂ CHẾ'), nameless], ALL);
  expect(counted).toEqual([
    { row: 1, code: 'I', name: 'CẢI CÁCH THỂ CHẾ', ...none },
    { row: 4, name: 'Nhiệm vụ khác', ...none },
  ]);
  expect(counted.map((each) => 'code' in each)).toEqual([true, false]);
});

describe('leads are one', () => {
  const leads = (...names: readonly string[]): readonly string[] =>
    itemsByLead(names.map((name, index) => reviewed(index + 1, 'done', { leads: [name] }))).map(
      ({ name, held }) => `${name}: ${held.length}`,
    );

  test.each([
    ['Văn hóa - Xã hội', 'Văn hóa-Xã hội'],
    ['Văn hóa - Xã hội', 'Văn hóa- Xã hội'],
    ['Văn hóa - Xã hội', 'Văn hóa -Xã hội'],
    ['Văn hóa - Xã hội', 'Văn hóa – Xã hội'],
    ['Phòng Tư pháp', 'Phòng Tư pháp.'],
    ['Phòng Tư pháp', 'Phòng Tư pháp;'],
    ['Phòng Tư pháp', 'Phòng Tư pháp,'],
    ['Phòng Tư pháp', 'Phòng Tư pháp:'],
    ['Phòng Tư pháp', 'Phòng Tư pháp...'],
    ['Công an xã', 'CÔNG AN XÃ'],
  ])('"%s" and "%s"', (first, second) => {
    expect(leads(first, second)).toEqual([`${first}: 2`]);
  });

  test.each([
    ['Nguyễn Văn Hà', 'Nguyễn Văn Hạ'],
    ['TP. Tư pháp', 'TP Tư pháp'],
    ['Văn hóa - Xã hội', 'Văn hóa Xã hội'],
    ['Ban nhân dân thôn 1-2', 'Ban nhân dân thôn 12'],
  ])('but not "%s" and "%s"', (first, second) => {
    expect(leads(first, second)).toEqual([`${first}: 1`, `${second}: 1`]);
  });

  test('and a name of signs alone is none', () => {
    expect(leads('.', '', ';', 'Công an xã')).toEqual(['Công an xã: 1']);
  });

  test('an item of two leads counts for both, and once for one that it names twice', () => {
    const both = reviewed(1, 'done', { leads: ['Tư pháp', 'Công an xã', 'Tư pháp'] });
    const next = reviewed(2, 'inProgress', { leads: ['Công an xã'] });
    expect(itemsByLead([both, next])).toEqual([
      { name: 'Tư pháp', held: [both] },
      { name: 'Công an xã', held: [both, next] },
    ]);
  });
});

describe('the completion of a parent criterion', () => {
  const under = (row: number, status: ItemStatus, parentRow: number): ReviewedItem => {
    const { item: of, ...rest } = reviewed(row, status);
    return { ...rest, item: { ...of, parentRow } };
  };
  const items = [under(4, 'done', 3), under(5, 'notStarted', 3), under(7, 'done', 6)];
  const counts = (done: number, total: number) => ({ done, total, overdue: 0, dueSoon: 0 });

  test('is told of those whose own row says something of its state', () => {
    const parents = [{ ...parent(3, '1.1'), stated: 'Đã hoàn thành' }, parent(6, '1.2')];
    expect(completionByParent(items, parents, ALL)).toEqual([{ row: 3, ...counts(1, 2) }]);
    expect(completionByParent(items, [parent(3, '1.1'), parent(6, '1.2')], ALL)).toEqual([]);
  });

  test('counts the items of the parents inside it', () => {
    const parents = [
      { ...parent(2, '1'), stated: '100%' },
      { ...parent(3, '1.1'), parentRow: 2 },
      { ...parent(6, '1.2'), parentRow: 2, stated: 'Xong' },
    ];
    expect(completionByParent(items, parents, ALL)).toEqual([
      { row: 2, ...counts(2, 3) },
      { row: 6, ...counts(1, 1) },
    ]);
  });
});
