import type { ColumnRole } from '../../../src/domain/appendix/layout/appendix-layout';
import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { codesInBoth, type ReviewedSheet } from '../../../src/domain/review/codes-in-both';
import { withRememberedCodesInBoth } from '../../../src/domain/review/remembered-codes-in-both';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { item, plan } from './plan';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

/** A sheet with these codes in row 2 and below; `change` is what is unlike other appendices in it. */
function sheet(
  number: 1 | 2 | undefined,
  codes: readonly string[],
  change: (appendix: PlanAppendix) => PlanAppendix = (same) => same,
): ReviewedSheet {
  const items = codes.map((code, index) => item(index + 2, code));
  const appendix = change(plan(number === undefined ? { items } : { number, items }));
  return { sheetName: `Phụ lục ${number ?? ''}`, review: reviewAppendix(appendix, OPTIONS) };
}

const ofYear =
  (planYear: number | undefined) =>
  ({ planYear: _, ...appendix }: PlanAppendix): PlanAppendix =>
    planYear === undefined ? appendix : { ...appendix, planYear };

const withColumns =
  (...columns: readonly (readonly [ColumnRole, number])[]) =>
  (appendix: PlanAppendix): PlanAppendix => ({
    ...appendix,
    layout: { ...appendix.layout, columns: new Map(columns) },
  });

/** "row column found otherRow" of what is said of the first sheet. */
const said = (here: ReviewedSheet, there: ReviewedSheet): readonly string[] =>
  codesInBoth(here, there).map(
    ({ row, column, found, facts }) => `${row} ${column} ${found} ${facts.otherRow}`,
  );

describe('codes that stand in Phụ lục 1 and in Phụ lục 2', () => {
  const one = sheet(1, ['1.1', '1.4', '1.5']);
  const two = sheet(2, ['1.2', '1.4', '1.6']);

  it('are told in each, with the row of the other', () => {
    expect(codesInBoth(one, two)).toEqual([
      {
        rule: 'code/in-both-appendices',
        severity: 'error',
        found: '1.4',
        facts: { sheet: 'Phụ lục 2', otherRow: 3 },
        row: 3,
        column: 1,
      },
    ]);
    expect(said(two, one)).toEqual(['3 1 1.4 3']);
  });

  it('are told as they are written, and by what the row is about where that is blank', () => {
    expect(said(sheet(1, ['2.1', '2,2', '', '2.4']), sheet(2, ['2.2', '2.3', '-']))).toEqual([
      '3 1 2,2 2',
      '4 1 2.3 3',
    ]);
  });

  it('are none of rows without a code', () => {
    expect(said(sheet(1, ['-', '-']), sheet(2, ['-', '-']))).toEqual([]);
  });

  it.each<[name: string, here: 1 | 2 | undefined, there: 1 | 2 | undefined]>([
    ['the same appendix twice', 1, 1],
    ['the other one twice', 2, 2],
    ['an appendix and a sheet without a number', 1, undefined],
    ['a sheet without a number and an appendix', undefined, 2],
    ['two sheets without a number', undefined, undefined],
  ])('are none in %s', (_, here, there) => {
    expect(said(sheet(here, ['1.1']), sheet(there, ['1.1']))).toEqual([]);
  });

  it.each<[here: number | undefined, there: number | undefined, found: readonly string[]]>([
    [2024, 2024, ['2 1 1.1 2']],
    [2024, undefined, ['2 1 1.1 2']],
    [undefined, 2024, ['2 1 1.1 2']],
    [2024, 2025, []],
  ])('of plans of the years %s and %s: %j', (here, there, found) => {
    expect(said(sheet(1, ['1.1'], ofYear(here)), sheet(2, ['1.1'], ofYear(there)))).toEqual(found);
  });

  it.each<[name: string, columns: readonly (readonly [ColumnRole, number])[], found: readonly string[]]>([
    [
      'the code column',
      [
        ['order', 1],
        ['code', 2],
      ],
      ['2 2 1.1 2'],
    ],
    ['the running number, without a code column', [['order', 3]], ['2 3 1.1 2']],
    ['nowhere, without either', [['content', 1]], []],
  ])('are told at %s', (_, columns, found) => {
    expect(said(sheet(1, ['1.1'], withColumns(...columns)), sheet(2, ['1.1']))).toEqual(found);
  });
});

describe('what a run over all sheets said of such codes', () => {
  const there = sheet(2, ['1.2', '1.4', '1.5']);
  const told = (here: ReviewedSheet): AppendixReview => ({
    ...here.review,
    findings: [...here.review.findings, ...codesInBoth(here, there)],
  });
  const before = told(sheet(1, ['1.1', '1.4', '1,5']));
  /** "row rule" of each sheet, read alone, after what was said earlier. */
  const after = (now: AppendixReview, ...earlier: readonly AppendixReview[]): readonly string[] =>
    withRememberedCodesInBoth([now], earlier)[0].findings.map(({ row, rule }) => `${row} ${rule}`);

  it('stays when the sheet is read alone, by row among the rest', () => {
    const now = sheet(1, ['1.1', '1.4', '1,5']).review;
    expect(after(now, before)).toEqual([
      '3 code/gap',
      '3 code/in-both-appendices',
      '4 code/comma',
      '4 code/in-both-appendices',
    ]);
  });

  it('stays where it was set aside, and is not told twice', () => {
    const findings = before.findings.filter(({ rule }) => rule !== 'code/in-both-appendices');
    const setAside = before.findings
      .filter(({ rule }) => rule === 'code/in-both-appendices')
      .map((finding) => ({ finding, key: String(finding.row), reason: { kind: 'later' } as const }));
    const both = ['3 code/in-both-appendices', '4 code/in-both-appendices'];
    const ofBoth = (lines: readonly string[]): readonly string[] =>
      lines.filter((each) => each.includes('both'));
    expect(ofBoth(after(sheet(1, ['1.1', '1.4', '1,5']).review, { ...before, findings, setAside }))).toEqual(
      both,
    );
    expect(ofBoth(after(before, before))).toEqual(both);
  });

  it('goes from a row whose code reads otherwise now, and from one that is gone', () => {
    expect(after(sheet(1, ['1.1', '1.2', '1.5']).review, before)).toEqual(['4 code/gap']);
    expect(after(sheet(1, ['1.1']).review, before)).toEqual([]);
  });

  it('is of the sheet at the same place; nothing is remembered of a sheet that was not there', () => {
    const now = sheet(1, ['1.1', '1.4', '1,5']).review;
    const [first, second] = withRememberedCodesInBoth([there.review, now], [there.review, before]);
    expect(first).toBe(there.review);
    expect(second?.findings).toHaveLength(4);
    expect(withRememberedCodesInBoth([now], [])).toEqual([now]);
  });
});
