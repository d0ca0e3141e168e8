import { completionRatio } from '../../../src/domain/review/completion';
import { reviewFixture } from './review-fixture';

interface Expected {
  readonly name: string;
  readonly asOf: string;
  /** Row, rule, proposal: every error and warning about codes. */
  readonly codes: readonly string[];
  readonly infos: readonly string[];
  /** What items are about whose cell says otherwise, by row. */
  readonly settled: Readonly<Record<number, string>>;
  readonly completion: { readonly done: number; readonly total: number; readonly overdue: number };
  readonly percent: number;
  /** Row, done, total, overdue. */
  readonly sections: readonly (readonly [number, number, number, number])[];
  /** Errors and warnings about points and totals. */
  readonly points: readonly string[];
}

// Decided by hand from the two sheets.
const EXPECTED: readonly Expected[] = [
  {
    name: 'cam-giang-phu-luc-1',
    asOf: '2024-10-15',
    codes: [
      '16 error code/date-turned 2.1',
      '24 error code/lost-zero 3.10',
      '30 error code/missing 5.2',
      '33 warning code/comma 6.1',
      '39 error code/duplicate 7.2.2',
    ],
    infos: [
      '12 code/stored-as-number 1.2',
      '13 code/stray-spaces 1.4',
      '20 code/stored-as-number 3.1',
      '21 code/stored-as-number 3.2',
      '26 code/stored-as-number 4.1',
      '27 code/stored-as-number 4.2',
      '29 code/closing-mark 5.1',
      '31 code/stored-as-number 5.3',
      '34 code/stored-as-number 6.2',
      '36 code/stored-as-number 7.1',
    ],
    settled: { 13: '1.4', 16: '2.1', 24: '3.10', 29: '5.1', 30: '5.2', 33: '6.1', 39: '7.2.2' },
    completion: { done: 9, total: 23, overdue: 5 },
    percent: 39.13,
    sections: [
      [8, 2, 5, 1],
      [15, 2, 3, 1],
      [19, 2, 5, 1],
      [25, 1, 2, 0],
      [28, 0, 3, 1],
      [32, 0, 2, 0],
      [35, 2, 3, 1],
    ],
    points: ['34 score/misplaced {"score":1.5,"max":2,"belongsIn":2}'],
  },
  {
    name: 'trung-trac-cchc',
    asOf: '2024-07-10',
    codes: ['25 warning code/comma IV.2', '33 error code/duplicate VI.3'],
    infos: ['29 code/stray-spaces V.3'],
    settled: { 25: 'IV.2', 29: 'V.3', 33: 'VI.3' },
    completion: { done: 9, total: 24, overdue: 4 },
    percent: 37.5,
    sections: [
      [6, 3, 5, 1],
      [13, 1, 3, 1],
      [17, 1, 4, 1],
      [23, 0, 2, 0],
      [26, 0, 3, 0],
      [30, 2, 3, 0],
      [34, 2, 4, 1],
    ],
    points: ['39 total/typed-disagrees {"typed":"10/24","counted":"9/24"}'],
  },
];

describe.each(EXPECTED)('$name', (expected) => {
  const reviewed = reviewFixture(expected.name, expected.asOf);
  const aboutCodes = reviewed.findings.filter(({ rule }) => rule.startsWith('code/'));

  test('has exactly the errors and warnings about codes that a person found', () => {
    const lines = aboutCodes
      .filter(({ severity }) => severity !== 'info')
      .map(({ row, severity, rule, proposal }) => `${row} ${severity} ${rule} ${proposal?.text ?? ''}`);
    expect(lines).toEqual(expected.codes);
  });

  test('has every info about codes that a person found', () => {
    const lines = aboutCodes
      .filter(({ severity }) => severity === 'info')
      .map(({ row, rule, proposal }) => `${row} ${rule} ${proposal?.text ?? ''}`);
    expect(lines).toEqual(expect.arrayContaining([...expected.infos]));
  });

  test('knows what each item is about', () => {
    const codes = new Map(reviewed.items.map(({ item, code }) => [item.row, code]));
    expect(codes.size).toBe(expected.completion.total);
    for (const [row, code] of Object.entries(expected.settled)) {
      expect(`${row} ${codes.get(Number(row)) ?? ''}`).toBe(`${row} ${code}`);
    }
  });

  test('counts what is done and overdue, overall and by section', () => {
    const { done, total, overdue } = reviewed.completion;
    expect({ done, total, overdue }).toEqual(expected.completion);
    expect(100 * (completionRatio(reviewed.completion) ?? 0)).toBeCloseTo(expected.percent, 2);
    const sections = reviewed.sections.map((each) => [each.row, each.done, each.total, each.overdue]);
    expect(sections).toEqual(expected.sections);
  });

  test('compares points and totals with the rows', () => {
    const lines = reviewed.findings
      .filter(({ rule, severity }) => /^(score|total)\//.test(rule) && severity !== 'info')
      .map(({ row, rule, facts }) => `${row} ${rule} ${JSON.stringify(facts)}`);
    expect(lines).toEqual(expected.points);
  });

  test('lists findings by row, then column', () => {
    const places = reviewed.findings.map(({ row, column }) => row * 1000 + column);
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

test('the parents of Cẩm Giàng repeat their children and are not added again', () => {
  const { points } = reviewFixture('cam-giang-phu-luc-1', '2024-10-15');
  expect(points).toMatchObject({ rows: 23, max: 31.5, achieved: 31, lost: 0.5, toWin: 0.5 });
  expect(points?.sections).toHaveLength(7);
});
