import type { Finding } from '../../../src/domain/finding';
import { findingKeys } from '../../../src/domain/review/finding-keys';
import { withFindings } from '../../../src/domain/review/with-findings';
import { fingerprint } from '../../../src/domain/text/fingerprint';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';
import { reviewSnapshot } from './review-fixture';

const review = reviewSnapshot(
  snapshotFromGrid([
    ['PHỤ LỤC NĂM 2024'],
    ['TT', 'Mã', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
    ['1', '1.1', 'Ban hành kế hoạch', 'Văn phòng', '30/6/2024', 'Đang thực hiện'],
    ['2', '1.2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
  ]),
  '2024-10-15',
);

const finding = (rule: string, facts: object, found = 'x', row = 3, column = 6): Finding =>
  ({ rule, severity: 'warning', row, column, found, facts }) as unknown as Finding;

const keys = (...findings: readonly Finding[]): readonly string[] =>
  findingKeys([{ review, findings }])[0] ?? [];
const keyOf = (one: Finding): string => keys(one)[0] ?? '';

test.each([
  ['evidence/not-done', { evidence: 'Báo cáo số 12' }, { evidence: 'Báo cáo số 13' }],
  ['status/conflict', { other: 'done' }, { other: 'inProgress' }],
  ['deadline/period-passed', { lastDay: '30/06/2024' }, { lastDay: '30/09/2024' }],
  ['score/above-max', { score: 3, max: 2 }, { score: 3, max: 1 }],
  ['total/differs', { counted: 3 }, { counted: 4 }],
  ['catalogue/name-differs', { name: 'A' }, { name: 'B' }],
])('%s is another finding when what it compares with changes', (rule, before, after) => {
  expect(keyOf(finding(rule, before))).not.toBe(keyOf(finding(rule, after)));
  expect(keyOf(finding(rule, before))).toBe(keyOf(finding(rule, { ...before })));
});

test.each(['deadline/vague', 'code/comma', 'evidence/missing'])(
  '%s is the same finding whatever else is told with it',
  (rule) => {
    expect(keyOf(finding(rule, { a: 1 }))).toBe(keyOf(finding(rule, { a: 2 })));
  },
);

test('rule, row, column and what was found tell findings apart', () => {
  const one = finding('code/comma', {});
  const others = [
    finding('code/gap', {}),
    finding('code/comma', {}, 'y'),
    finding('code/comma', {}, 'x', 4),
    finding('code/comma', {}, 'x', 3, 5),
  ];
  expect(new Set([one, ...others].map(keyOf)).size).toBe(5);
});

test('findings that are alike are counted, in each sheet from the first', () => {
  const one = finding('code/comma', {});
  const all = keys(one, one, one);
  expect(new Set(all).size).toBe(3);
  expect(all[0]).toBe(keyOf(one));
  const [first, second] = findingKeys([
    { review, findings: [one] },
    { review, findings: [one] },
  ]);
  expect([first, second]).toEqual([[all[0]], [all[1]]]);
});

/** An appendix drawn by hand: a section, an item with a note below it, its total; a second section with the same item; the total. */
function drawn(change: { readonly heading?: string; readonly role?: string; readonly item?: string } = {}) {
  const { heading = 'Thời hạn', role = 'deadline', item = 'Báo cáo' } = change;
  const code = { written: '1.1' };
  return {
    appendix: {
      layout: {
        columns: new Map([[role, 5]]),
        headings: new Map([
          [5, heading],
          [6, 'Ghi chú'],
        ]),
      },
      sections: [
        { row: 3, code: 'I', name: 'Thể chế' },
        { row: 7, name: 'Thể chế' },
      ],
      parents: [{ row: 8, code, content: 'Tiêu chí' }],
      items: [
        { row: 4, code, content: item },
        { row: 9, code: { written: '' }, content: '1.1 Báo cáo' },
      ],
      totals: [{ row: 6, sectionRow: 3 }, { row: 10, sectionRow: 7 }, { row: 12 }],
      rows: [
        { row: 1, kind: 'title' },
        { row: 2, kind: 'header' },
        { row: 3, kind: 'section' },
        { row: 4, kind: 'item' },
        { row: 5, kind: 'note' },
        { row: 6, kind: 'total' },
        { row: 7, kind: 'section' },
        { row: 8, kind: 'parent' },
        { row: 9, kind: 'item' },
        { row: 10, kind: 'total' },
        { row: 11, kind: 'note' },
        { row: 12, kind: 'total' },
        { row: 13, kind: 'note' },
      ],
    },
  } as unknown as typeof review;
}

const drawnKey = (row: number, column = 5, of = drawn()): string =>
  findingKeys([{ review: of, findings: [finding('code/comma', {}, 'x', row, column)] }])[0]?.[0] ?? '';

describe('what a row is about', () => {
  test('is told apart for every row that says something, or stands under something', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
    expect(new Set(rows.map((row) => drawnKey(row))).size).toBe(rows.length);
  });

  test('parts code from text: a dash may end the one or begin the other', () => {
    const key = (written: string, content: string): string => {
      const of = drawn();
      const items = [{ row: 4, code: { written }, content }] as unknown as typeof of.appendix.items;
      return drawnKey(4, 5, { ...of, appendix: { ...of.appendix, items } });
    };
    expect(key('1-', 'Rà soát văn bản')).not.toBe(key('1', '-Rà soát văn bản'));
    expect(key('1', 'Rà soát văn bản')).toBe(key('1', 'Rà soát văn bản'));
  });

  test('of a note changes with the item above it', () => {
    expect(drawnKey(5, 5, drawn({ item: 'Tập huấn' }))).not.toBe(drawnKey(5));
    expect(drawnKey(11, 5, drawn({ item: 'Tập huấn' }))).toBe(drawnKey(11));
  });

  test('is the same in other capitals and with more spaces', () => {
    expect(drawnKey(4, 5, drawn({ item: 'BÁO  CÁO' }))).toBe(drawnKey(4));
  });
});

describe('which column it is', () => {
  test('goes by what the column is for, whatever its heading', () => {
    expect(drawnKey(4, 5, drawn({ heading: 'Hạn hoàn thành' }))).toBe(drawnKey(4));
  });

  test('goes by the heading where the column is for nothing that is known', () => {
    expect(drawnKey(4, 6)).toContain('Ghi chú');
  });

  test('goes by the place where there is no heading either', () => {
    expect(drawnKey(4, 9)).toContain('|9|');
  });
});

test('three that are alike, in one sheet and the next, are counted on', () => {
  const one = finding('code/comma', {}, 'x', 4, 5);
  const all = findingKeys([
    { review: drawn(), findings: [one, one] },
    { review: drawn(), findings: [one] },
  ]).flat();
  expect(all.map((key) => key.split('|').at(-1))).toEqual(['0', '1', '2']);
});

/** Workbooks keep these texts: under another key, what a user has set aside is told again. */
describe('the text of a key never changes', () => {
  const scored = reviewSnapshot(
    snapshotFromGrid([
      ['PHỤ LỤC NĂM 2024'],
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Chủ trì', 'Thời hạn', 'Kết quả'],
      ['1', 'CẢI CÁCH THỂ CHẾ', 4, 4],
      ['1.1', 'Ban hành kế hoạch', 1, 1.5, 'Văn phòng', '31/6/2024', 'Đã hoàn thành nhưng chưa ký'],
      ['1,2', 'Rà soát văn bản', 1, 0, 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
      ['1.3', 'Báo cáo', 1, 1, 'Tư pháp', '30/9/2024', ''],
      ['1.3', 'Báo cáo', 1, 1, 'Tư pháp', '30/9/2024', ''],
      [null, 'Tổng cộng', 4, 4],
    ]),
    '2024-10-15',
  );

  test('for every finding of a sheet', () => {
    expect(findingKeys([{ review: scored, findings: scored.findings }])[0]).toEqual([
      // "section|1|cải cách thể chế" and "4|{"points":"selfScored","stated":4,"sum":3.5}"
      'score/section-differs|11387uk|selfScore|zau8rg|0',
      // "item|1.1|ban hành kế hoạch" and "1.5|{"score":1.5,"max":1}"
      'score/above-max|1u36lke|selfScore|infczg|0',
      'deadline/impossible-day|1u36lke|deadline|1421v6t|0',
      'status/conflict|1u36lke|status|ul7uto|0',
      'code/comma|16w1t7q|code|1qhv406|0',
      'status/missing|195cs0t|status|ztntfp|0',
      'code/duplicate|195cs0t|code|1szxu8v|0',
      'status/missing|195cs0t|status|ztntfp|1',
      // "total|"
      'score/total-differs|5x55oz|selfScore|zau8rg|0',
    ]);
  });

  test.each([
    ['a note below an item', 5, 5, 'code/comma|m4z9jl|deadline|1y7mkjr|0'],
    ['a column that is known by its heading alone', 4, 6, 'code/comma|10veglz|Ghi chú|1y7mkjr|0'],
    ['a column without a heading', 4, 9, 'code/comma|10veglz|9|1y7mkjr|0'],
  ])('for %s', (_, row, column, key) => {
    expect(drawnKey(row, column)).toBe(key);
  });
});

describe('withFindings()', () => {
  const at = (row: number, column: number): Finding => finding('code/comma', {}, 'x', row, column);

  test('puts them among the others, by row, then column', () => {
    const before = { ...review, findings: [at(2, 3), at(4, 1)] };
    const places = withFindings(before, [at(3, 1), at(2, 4), at(2, 1)]).findings.map(
      ({ row, column }) => `${row}.${column}`,
    );
    expect(places).toEqual(['2.1', '2.3', '2.4', '3.1', '4.1']);
  });

  test('keeps all else, and the review itself where there are none', () => {
    const more = withFindings(review, [at(3, 1)]);
    expect({ ...more, findings: review.findings }).toEqual(review);
    expect(withFindings(review, [])).toBe(review);
  });
});

test.each([
  ['a row above all others', 'title|', 1, 'code/comma|pu2hin|deadline|1y7mkjr|0'],
  ['a section without a code', 'section||thể chế', 7, 'code/comma|1an71yd|deadline|1y7mkjr|0'],
  ['the total of such a section', 'total|section||thể chế', 10, 'code/comma|1esebr3|deadline|1y7mkjr|0'],
])('the text of a key never changes for %s, which is about "%s"', (_, about, row, key) => {
  expect(key.split('|')[1]).toBe(fingerprint(about));
  expect(drawnKey(row)).toBe(key);
});
