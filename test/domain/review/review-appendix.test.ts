import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import type { CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import type { Deadline } from '../../../src/domain/deadlines/deadline';
import type { Finding } from '../../../src/domain/finding';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { item, parent, plan, section, total } from './plan';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

const review = (appendix: PlanAppendix, catalogue?: CriterionCatalogue) =>
  reviewAppendix(appendix, OPTIONS, catalogue);

/** "row column rule" of every finding. */
const said = (...of: Parameters<typeof review>): readonly string[] =>
  review(...of).findings.map(({ row, column, rule }) => `${row} ${column} ${rule}`);

const found = (
  row: number,
  column: number,
  rule: 'status/unread' | 'code/comma' | 'evidence/missing',
  text = '',
): Finding => ({ rule, severity: 'warning', found: text, facts: {}, row, column }) as const;

const on = (month: number, day: number, bound?: 'before'): Deadline => ({
  kind: 'date',
  date: { year: 2024, month, day },
  ...(bound ? { bound } : {}),
});

/** 30 June and 30 November: begun, so the first of them has gone by unrecorded. */
const TWICE: Deadline = {
  kind: 'list',
  parts: [
    { kind: 'date', date: { year: 2024, month: 6, day: 30 } },
    { kind: 'date', date: { year: 2024, month: 11, day: 30 } },
  ],
};

describe('what is said of an appendix', () => {
  it('is told by row, then column, whoever found it', () => {
    const appendix = plan({
      items: [
        item(2, '1.1', { points: [1, 2], status: 'inProgress', deadline: TWICE, evidence: 'Báo cáo' }),
        item(3, '1,2', { points: [2, 1], status: 'done', deadline: on(6, 30) }),
      ],
      totals: [total(4, [9], 'Tổng số: 3 nhiệm vụ')],
    });
    const findings = [
      found(3, 10, 'status/unread'),
      found(2, 10, 'status/unread'),
      found(2, 7, 'status/unread'),
    ];
    expect(said({ ...appendix, findings })).toEqual([
      '2 4 score/above-max',
      '2 7 status/unread',
      '2 8 deadline/period-passed',
      '2 10 status/unread',
      '3 1 code/comma',
      '3 9 evidence/missing',
      '3 10 status/unread',
      '4 1 total/typed-disagrees',
      '4 3 score/total-differs',
    ]);
  });

  it('is told once a cell, as it was found first', () => {
    const appendix = plan({
      items: [
        item(2, '1.1', { status: 'done' }),
        item(3, '1.2', { status: 'done', evidence: 'Báo cáo' }),
        item(4, '1.3', { status: 'done' }),
      ],
    });
    const findings = [
      found(2, 9, 'status/unread'),
      found(2, 9, 'evidence/missing', 'đã có'),
      found(2, 9, 'status/unread', 'nt'),
      found(2, 10, 'status/unread'),
      found(3, 9, 'status/unread'),
    ];
    expect(
      review({ ...appendix, findings }).findings.map(({ row, column, rule, found: text }) => [
        row,
        column,
        rule,
        text,
      ]),
    ).toEqual([
      [2, 9, 'status/unread', ''],
      [2, 9, 'evidence/missing', 'đã có'],
      [2, 10, 'status/unread', ''],
      [3, 9, 'status/unread', ''],
      [4, 9, 'evidence/missing', ''],
    ]);
  });

  it('of codes is what their neighbours tell, not what their cells alone do', () => {
    const appendix = plan({ items: [item(2, '1.1'), item(3, '1.2')] });
    expect(
      said({ ...appendix, findings: [found(3, 1, 'code/comma'), found(3, 10, 'status/unread')] }),
    ).toEqual(['3 10 status/unread']);
  });

  it('of sums goes by the codes as they were settled', () => {
    const appendix = plan({
      parents: [parent(2, '1,1', [5])],
      items: [item(3, '1.1.1', { points: [2] }), item(4, '1.1.2', { points: [2] })],
    });
    expect(said(appendix)).toEqual(['2 1 code/comma', '2 3 score/children-differ']);
  });

  it('of a catalogue is said where there is one', () => {
    const catalogue: CriterionCatalogue = {
      name: 'Danh mục',
      matchBy: 'code',
      isReference: false,
      entries: [],
    };
    const appendix = plan({ items: [item(2, '1.1')] });
    expect(said(appendix)).toEqual([]);
    expect(said(appendix, catalogue)).toEqual(['2 1 catalogue/unknown-code']);
  });

  it('of a deadline is said in its column, and not where there is none', () => {
    const items = [item(2, '1.1', { status: 'inProgress', deadline: TWICE, deadlineText: '30/6 và 30/11' })];
    expect(review(plan({ items })).findings).toEqual([
      {
        rule: 'deadline/period-passed',
        severity: 'info',
        found: '30/6 và 30/11',
        facts: { lastDay: '30/06/2024', next: '30/11/2024' },
        row: 2,
        column: 8,
      },
    ]);
    expect(said(plan({ items, without: ['deadline'] }))).toEqual([]);
  });
});

describe('each item', () => {
  it('has its code where it has one, its last days, and how it stands', () => {
    const items = [
      item(2, '1,1', { deadline: on(6, 30) }),
      item(3, '-', { status: 'done', deadline: TWICE }),
    ];
    const june = { year: 2024, month: 6, day: 30 };
    expect(review(plan({ items })).items).toEqual([
      {
        item: items[0],
        code: '1.1',
        lastDays: [june],
        standing: { kind: 'overdue', lastDay: june, daysLate: 107 },
      },
      { item: items[1], lastDays: [june, { year: 2024, month: 11, day: 30 }], standing: { kind: 'done' } },
    ]);
    expect(Object.keys(review(plan({ items })).items[1]!)).not.toContain('code');
  });

  it('shares its last days with those that have the same, however they are written', () => {
    const deadline = on(6, 30);
    const items = [deadline, on(7, 1, 'before'), deadline, on(7, 1), TWICE].map((each, index) =>
      item(index + 2, `1.${index + 1}`, { deadline: each }),
    );
    const [first, before, again, other, twice] = review(plan({ items })).items.map(
      ({ lastDays }) => lastDays,
    );
    expect(before).toBe(first);
    expect(again).toBe(first);
    expect([first, other, twice].map((days) => days?.map(({ month, day }) => `${day}/${month}`))).toEqual([
      ['30/6'],
      ['1/7'],
      ['30/6', '30/11'],
    ]);
  });
});

describe('what is counted', () => {
  const parts = {
    sections: [section(2, '1', 'CHỈ ĐẠO')],
    items: [
      item(3, '1.1', { sectionRow: 2, status: 'done', leads: ['Văn phòng'] }),
      item(4, '1.2', { sectionRow: 2, status: 'notApplicable', leads: ['Văn phòng'] }),
      item(5, '1.3', { deadline: on(10, 20), leads: ['Tư pháp'] }),
    ],
  };

  it('is the whole, each section and each lead, as the user has it counted', () => {
    const { completion, sections, leads, points } = review(plan(parts));
    expect(completion).toEqual({ done: 1, total: 3, overdue: 0, dueSoon: 1 });
    expect(sections).toEqual([
      { row: 2, code: '1', name: 'CHỈ ĐẠO', done: 1, total: 2, overdue: 0, dueSoon: 0 },
    ]);
    expect(leads).toEqual([
      { name: 'Văn phòng', done: 1, total: 2, overdue: 0, dueSoon: 0 },
      { name: 'Tư pháp', done: 0, total: 1, overdue: 0, dueSoon: 1 },
    ]);
    expect(points).toBeUndefined();
    const without = reviewAppendix(plan(parts), { ...OPTIONS, countNotApplicable: false });
    expect([without.completion.total, without.sections[0]?.total, without.leads[0]?.total]).toEqual([
      2, 1, 1,
    ]);
  });

  it('of a scoring form is its points alone', () => {
    const appendix = plan({ ...parts, items: [...parts.items, item(6, '1.4', { points: [2, 1] })] });
    const form = { ...appendix, layout: { ...appendix.layout, form: 'scores' as const } };
    const { completion, sections, leads, points, items } = review(form);
    expect(completion).toEqual({ done: 0, total: 0, overdue: 0, dueSoon: 0 });
    expect([sections, leads]).toEqual([[], []]);
    expect(points).toEqual({ rows: 1, max: 2, achieved: 1, lost: 1, toWin: 1, sections: [] });
    expect(items).toHaveLength(4);
  });

  it('has no points where the sheet has none', () => {
    expect(Object.keys(review(plan(parts)))).not.toContain('points');
  });
});
