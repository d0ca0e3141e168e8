import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codesInBoth } from '../../../src/domain/review/codes-in-both';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

const FOLDER = path.resolve(__dirname, '../../fixtures/code-sheets');
const OPTIONS = {
  asOf: { year: 2024, month: 6, day: 30 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

/** "=1.1" a number, "=45293@d-mmm" a number with its format, "_" U+00A0. */
function readCell(written: string): GridCell {
  const text = written.trim().replaceAll('_', '\u00A0');
  const number = /^=([\d.]+)(?:@(.+))?$/.exec(text);
  if (number) return { value: Number(number[1]), format: number[2] ?? 'General' };
  return text === '' ? null : text;
}

/**
 * A whole sheet, a line a row: before "||" what a person finds wrong with its code ("error lost-zero 3.10!": certain,
 * "?": to be looked at; several parted by ";"), behind it the cells.
 */
function readSheet(name: string) {
  const lines = readFileSync(path.join(FOLDER, name), 'utf8').split('\n');
  const rows = lines.filter((line) => line.includes('||')).map((line) => line.split('||'));
  const sheetName =
    lines
      .find((line) => line.startsWith('sheet:'))
      ?.slice(6)
      .trim() ?? '';
  const grid = rows.map(([, cells = '']) => cells.split('|').map(readCell));
  const expected = rows.flatMap(([found = ''], index) =>
    found
      .split(';')
      .filter((each) => each.trim() !== '')
      .map((each) => `${index + 1} ${each.trim()}`),
  );
  return { snapshot: snapshotFromGrid(grid, { sheetName }), expected };
}

/** Errors and warnings about codes, by row. */
function findingsOn(snapshot: ReturnType<typeof readSheet>['snapshot']): readonly string[] {
  const found = layoutsOf(snapshot);
  if (found.kind !== 'found') throw new Error('no appendix');
  const reviews = found.layouts.map((layout) => ({
    sheetName: snapshot.sheetName,
    review: reviewAppendix(planOf(snapshot, layout), OPTIONS),
  }));
  return reviews
    .flatMap((here) => [
      ...here.review.findings,
      ...reviews.flatMap((there) => (there === here ? [] : codesInBoth(here, there))),
    ])
    .filter(({ rule, severity }) => rule.startsWith('code/') && severity !== 'info')
    .map(({ row, severity, rule, proposal }) => {
      const proposed = proposal ? ` ${proposal.text}${proposal.certain ? '!' : '?'}` : '';
      return `${row} ${severity} ${rule.slice('code/'.length)}${proposed}`;
    });
}

const names = readdirSync(FOLDER);

test('there are damaged sheets and clean ones', () => {
  expect(names.filter((name) => name.startsWith('clean-')).length).toBeGreaterThanOrEqual(2);
  expect(names.length).toBeGreaterThanOrEqual(12);
  expect(names.flatMap((name) => readSheet(name).expected).length).toBeGreaterThan(60);
});

test.each(names)('%s has exactly the errors and warnings about codes that a person finds', (name) => {
  const { snapshot, expected } = readSheet(name);
  expect(snapshot.rows.length).toBeGreaterThan(12);
  expect([...findingsOn(snapshot)].sort()).toEqual([...expected].sort());
});
