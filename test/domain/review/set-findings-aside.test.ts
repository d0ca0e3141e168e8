import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { findingKeys } from '../../../src/domain/review/finding-keys';
import type { SetAsideReason } from '../../../src/domain/review/set-aside-finding';
import { allFindings, setFindingsAside } from '../../../src/domain/review/set-findings-aside';
import { type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { reviewSnapshot } from './review-fixture';

type Row = readonly GridCell[];

const HEAD: readonly Row[] = [
  ['PHỤ LỤC NĂM 2024'],
  ['TT', 'Mã tiêu chí', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
];

/** A5 to F9: row 5 has a code with a comma, row 6 an impossible day, rows 8 and 9 no status. */
const ROWS: readonly Row[] = [
  ['I', null, 'CẢI CÁCH THỂ CHẾ'],
  ['1', '1.1', 'Ban hành kế hoạch', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
  ['2', '1,2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
  ['3', '1.3', 'Kiểm tra văn bản', 'Tư pháp', '31/6/2024', 'Chưa thực hiện'],
  ['II', null, 'CẢI CÁCH THỦ TỤC'],
  ['1', '2.1', 'Báo cáo', 'Một cửa', '20/10/2024', null],
  ['2', '2.2', 'Báo cáo', 'Một cửa', '31/8/2024', null],
];

const review = (rows: readonly Row[], head: readonly Row[] = HEAD): AppendixReview =>
  reviewSnapshot(snapshotFromGrid([...head, ...rows]), '2024-10-15');

const inShort = ({ findings }: AppendixReview): readonly string[] =>
  findings.map(({ row, rule }) => `${row} ${rule}`);

/** The key of the finding with this rule in this row. */
function keyOf(of: AppendixReview, row: number, rule: string): string {
  const index = of.findings.findIndex((finding) => finding.row === row && finding.rule === rule);
  const key = findingKeys([{ review: of, findings: of.findings }])[0]?.[index];
  if (key === undefined) throw new Error(`no ${rule} in row ${row}: ${inShort(of).join(', ')}`);
  return key;
}

const LATER: SetAsideReason = { kind: 'later' };

/** Set aside in one state of the sheet, what is still told in another. */
function toldAfter(
  row: number,
  rule: string,
  rows: readonly Row[],
  head?: readonly Row[],
): readonly string[] {
  const reasons = new Map([[keyOf(review(ROWS), row, rule), LATER]]);
  return inShort(setFindingsAside([review(rows, head)], reasons)[0]!);
}

const replaced = (at: number, row: Row): readonly Row[] =>
  ROWS.map((old, index) => (index === at ? row : old));

test('the findings of the sheet, for what follows', () => {
  expect(inShort(review(ROWS))).toEqual([
    '5 code/comma',
    '6 deadline/impossible-day',
    '8 status/missing',
    '9 status/missing',
  ]);
});

describe('a finding that was set aside is told no more', () => {
  test.each<readonly [string, readonly Row[]]>([
    ['while nothing changes', ROWS],
    [
      'when a row is put in before it',
      [
        ...ROWS.slice(0, 2),
        ['', '1.15', 'Việc mới', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
        ...ROWS.slice(2),
      ],
    ],
    ['when the rows are sorted', [ROWS[0]!, ROWS[3]!, ROWS[2]!, ROWS[1]!, ...ROWS.slice(4)]],
    [
      'when another cell of its row changes',
      replaced(3, ['3', '1.3', 'Kiểm tra  văn bản', 'Văn phòng', '31/6/2024', 'Đang thực hiện']),
    ],
  ])('%s', (_, rows) => {
    expect(
      toldAfter(6, 'deadline/impossible-day', rows).filter((told) => told.includes('impossible')),
    ).toEqual([]);
  });

  test('when rows are put in above', () => {
    const told = toldAfter(6, 'deadline/impossible-day', ROWS, [['UBND XÃ'], [null], ...HEAD]);
    expect(told).toEqual(['7 code/comma', '10 status/missing', '11 status/missing']);
  });

  test('when a column is put in before its own', () => {
    const wider = [...HEAD, ...ROWS].map((row) => [...row.slice(0, 1), null, ...row.slice(1)]);
    const reasons = new Map([[keyOf(review(ROWS), 6, 'deadline/impossible-day'), LATER]]);
    const [told] = setFindingsAside([reviewSnapshot(snapshotFromGrid(wider), '2024-10-15')], reasons);
    expect(inShort(told!).filter((each) => each.includes('impossible'))).toEqual([]);
    expect(told!.setAside?.map(({ finding }) => finding.column)).toEqual([6]);
  });
});

describe('a finding that was set aside is told again', () => {
  test.each<readonly [string, readonly Row[]]>([
    [
      'when its cell says something else that is wrong',
      replaced(3, ['3', '1.3', 'Kiểm tra văn bản', 'Tư pháp', '31/9/2024', 'Chưa thực hiện']),
    ],
    [
      'when its row is about something else',
      replaced(3, ['3', '1.3', 'Tập huấn', 'Tư pháp', '31/6/2024', 'Chưa thực hiện']),
    ],
  ])('%s', (_, rows) => {
    expect(toldAfter(6, 'deadline/impossible-day', rows)).toContain('6 deadline/impossible-day');
  });
});

test('of two rows that say the same in different words, only the one that was meant is set aside', () => {
  expect(toldAfter(9, 'status/missing', ROWS)).toEqual([
    '5 code/comma',
    '6 deadline/impossible-day',
    '8 status/missing',
  ]);
});

test('of two rows that are alike in everything one is set aside, and the other is told', () => {
  const twins = replaced(6, ROWS[5]!);
  const here = review(twins);
  const reasons = new Map([[keyOf(here, 9, 'status/missing'), LATER]]);
  const told = inShort(setFindingsAside([here], reasons)[0]!).filter((each) => each.includes('status'));
  expect(told).toEqual(['8 status/missing']);
});

test('a rule that compares with other cells is told again when those change', () => {
  const HEADS = [
    ['PHỤ LỤC NĂM 2024'],
    ['Mã tiêu chí', 'Nội dung', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  ];
  const rows = (second: number): readonly Row[] => [
    ...HEADS,
    ['1', 'CHỈ ĐẠO', 3],
    ['1.1', 'Ban hành kế hoạch', 1, 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
    ['1.2', 'Rà soát văn bản', second, 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
  ];
  const at = (second: number): AppendixReview => reviewSnapshot(snapshotFromGrid(rows(second)), '2024-10-15');
  const reasons = new Map([[keyOf(at(1), 3, 'score/section-differs'), LATER]]);
  expect(inShort(setFindingsAside([at(1)], reasons)[0]!)).toEqual([]);
  expect(inShort(setFindingsAside([at(1.5)], reasons)[0]!)).toEqual(['3 score/section-differs']);
});

test('only findings change: done, overdue, due soon, sections and leads are what they are', () => {
  const here = review(ROWS);
  const [whole = []] = findingKeys([{ review: here, findings: here.findings }]);
  const [aside] = setFindingsAside([here], new Map(whole.map((key) => [key, LATER])));
  const { findings, setAside, ...rest } = aside!;
  const { findings: all, ...restBefore } = here;
  expect(findings).toEqual([]);
  expect(setAside?.map(({ finding }) => finding)).toEqual(all);
  expect(rest).toEqual(restBefore);
});

test('judging anew gives everything back, in order, where no reason is left', () => {
  const here = review(ROWS);
  const reasons = new Map([[keyOf(here, 6, 'deadline/impossible-day'), LATER]]);
  const aside = setFindingsAside([here], reasons);
  expect(allFindings(aside[0]!)).toEqual(here.findings);
  expect(setFindingsAside(aside, reasons)).toEqual(aside);
  expect(setFindingsAside(aside, new Map())).toEqual([here]);
});

test('two appendices of one sheet have different keys for what is alike in both', () => {
  const here = review(ROWS);
  const keys = findingKeys([
    { review: here, findings: here.findings },
    { review: here, findings: here.findings },
  ]).flat();
  expect(keys).toHaveLength(8);
  expect(new Set(keys).size).toBe(8);
});

test('a review of which nothing is set aside, nor was, is handed back as it is', () => {
  const here = review(ROWS);
  const reviews = [here] as const;
  expect(setFindingsAside(reviews, new Map())).toBe(reviews);
  expect(allFindings(here)).toBe(here.findings);
  const [other] = setFindingsAside(reviews, new Map([['of another sheet', LATER]]));
  expect(other).toEqual(here);
  expect(Object.keys(other)).not.toContain('setAside');
});

test('what is set aside is kept with its key and the reason', () => {
  const here = review(ROWS);
  const key = keyOf(here, 5, 'code/comma');
  const reason: SetAsideReason = { kind: 'own', text: 'Đúng như văn bản của tỉnh' };
  const [aside] = setFindingsAside([here], new Map([[key, reason]]));
  expect(aside.setAside).toEqual([{ finding: here.findings[0], key, reason }]);
});

test('what was set aside stands among the others of its row by column', () => {
  const [comma, ...others] = review(ROWS).findings;
  const at = (column: number) => ({ ...comma!, column });
  const apart = [4, 1].map((column) => ({ finding: at(column), key: String(column), reason: LATER }));
  const all = allFindings({ ...review(ROWS), findings: [at(2), at(5), ...others], setAside: apart });
  expect(all.slice(0, 4).map(({ row, column }) => [row, column])).toEqual([
    [5, 1],
    [5, 2],
    [5, 4],
    [5, 5],
  ]);
  expect(all.slice(4)).toEqual(others);
});

test('of two appendices both are judged anew where one has something set aside', () => {
  const [here, there] = [review(ROWS), review(ROWS.slice(0, 3))];
  const aside = setFindingsAside([there], new Map([[keyOf(there, 5, 'code/comma'), LATER]]));
  expect(inShort(aside[0])).toEqual([]);
  expect(setFindingsAside([here, aside[0]], new Map())).toEqual([here, there]);
});
