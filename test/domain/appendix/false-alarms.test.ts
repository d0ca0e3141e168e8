import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

const OPTIONS = {
  asOf: { year: 2024, month: 5, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};
const HEADER = ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'];

function review(rows: Grid, merges: readonly string[]): AppendixReview {
  const grid = [HEADER, ...rows];
  const snapshot = snapshotFromGrid(grid, { sheetName: 'CCHC 2024', merges });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error(JSON.stringify(found));
  return reviewAppendix(planOf(snapshot, found.layouts[0]), OPTIONS);
}

const row = (
  code: GridCell,
  lead: GridCell = 'Văn phòng',
  deadline: GridCell = '30/6/2024',
  status: GridCell = 'Đang thực hiện',
): readonly GridCell[] => [code, `Việc số ${String(code ?? '')}`, lead, deadline, status];

const status = (...statuses: readonly GridCell[]): Grid =>
  statuses.map((each, at) => row(`1.${at + 1}`, undefined, undefined, each));
const deadline = (...days: readonly GridCell[]): Grid =>
  days.map((each, at) => row(`1.${at + 1}`, undefined, each));
const lead = (...leads: readonly GridCell[]): Grid => leads.map((each, at) => row(`1.${at + 1}`, each));
const code = (...codes: readonly GridCell[]): Grid => codes.map((each) => row(each));

/** Each with what looks like it and is wrong: rows, merges, findings as "row rule", and how many are done. */
const CASES: readonly (readonly [string, Grid, readonly string[], readonly string[], number])[] = [
  ['a status merged over its rows', status('Đã hoàn thành', null), ['E2:E3'], [], 2],
  ['a blank below a status', status('Đã hoàn thành', null), [], ['3 status/missing'], 1],
  ['a code merged over its rows', code('1.1', null, '1.2'), ['A2:A3'], [], 0],
  ['a code written twice', code('1.1', '1.1', '1.2'), [], ['3 code/duplicate'], 0],
  ['two communes', lead('UBND xã An Bình', 'UBND xã An Ninh'), [], [], 0],
  [
    'one commune in two spellings',
    lead('UBND xã An Bình', 'Ủy ban nhân dân xã An Bình'),
    [],
    ['3 lead/same-unit'],
    0,
  ],
  [
    'codes that Excel has sorted are not damaged',
    code('1.1', '1.10', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'),
    [],
    ['3 code/out-of-order'],
    0,
  ],
  ['codes out of order', code('1.1', '1.3', '1.2'), [], ['4 code/out-of-order'], 0],
  ['an invisible sign before a day', deadline('\u200E30/6/2024', '\u202A30/9/2024\u202C'), [], [], 0],
  ['a letter in a day', deadline('l5/6/2024', '30/9/2024'), [], ['2 deadline/look-alike'], 0],
  ['a day soon after the plan year', deadline('31/01/2025', '30/9/2024'), [], [], 0],
  ['a year far from the plan', deadline('31/01/2042', '30/9/2024'), [], ['2 deadline/year-unlike-plan'], 0],
  ['a tone on the other letter', status('Đã hòan thành', 'Ðã hoàn thành', '✅'), [], [], 3],
  ['the same after "not yet"', status('Chưa hòan thành', 'Ðang làm', '❌'), [], ['4 status/unread'], 0],
];

test.each(CASES)('%s', (_name, rows, merges, findings, done) => {
  const found = review(rows, merges);
  expect(found.findings.map(({ row: at, rule }) => `${at} ${rule}`)).toEqual(findings);
  expect(found.completion.done).toBe(done);
});
