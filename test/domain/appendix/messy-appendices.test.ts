import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { MESSES, messyAppendix, SHEET_MESSES } from '../../support/messy-appendix';
import { FORM_MESSES, messyScoringForm } from '../../support/messy-scoring-form';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';

const SHEETS = IS_WHOLE_SWEEP ? 2_000 : 700;
const FIRST_SEED = 20_240_600;
const OPTIONS = {
  asOf: { year: 2024, month: 7, day: 1 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
} as const;

/** Everything in which a sheet is not read as it must be. */
function whatIsWrong(seed: number): readonly string[] {
  const sheet = messyAppendix(seed);
  const snapshot = snapshotFromGrid(sheet.grid, { merges: sheet.merges });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused') return ['refused'];
  const [layout] = found.layouts;
  if (!layout) return ['no layout'];
  const plan = planOf(snapshot, layout);
  const review = reviewAppendix(plan, OPTIONS);
  const wrong: string[] = [];
  const rows = plan.items.map(({ row }) => row);
  const expectedRows = sheet.items.map(({ row }) => row);
  if (rows.join() !== expectedRows.join())
    wrong.push(`items ${rows.join()} instead of ${expectedRows.join()}`);
  for (const { row, status, due, leads, says, saysNot } of sheet.items) {
    const item = plan.items.find((each) => each.row === row);
    if (!item) continue;
    const days = lastDaysOnTime(item.deadline, { planYear: 2024, beforeIsStrict: true }).map(formatIsoDate);
    if (days.join() !== (due ?? ''))
      wrong.push(`row ${row} is due ${days.join()} instead of ${due ?? 'never'}`);
    if (item.status !== status) wrong.push(`row ${row} is ${item.status} instead of ${status}`);
    if (item.leads.join() !== leads.join()) wrong.push(`row ${row} is led by ${item.leads.join()}`);
    const rules = review.findings.filter((finding) => finding.row === row).map(({ rule }) => rule);
    for (const rule of says)
      if (!rules.some((said) => said === rule)) wrong.push(`row ${row} does not say ${rule}`);
    for (const start of saysNot)
      for (const rule of rules) if (rule.startsWith(start)) wrong.push(`row ${row} says ${rule}`);
    const isLate = due !== undefined && due < '2024-07-01' && status !== 'done';
    const overdue = review.items.find((each) => each.item.row === row)?.standing.kind === 'overdue';
    if (overdue !== isLate) wrong.push(`row ${row} is ${overdue ? '' : 'not '}overdue`);
  }
  return wrong.map((one) => `${one} (${sheet.messes.join(', ')})`);
}

test(`${String(SHEETS)} appendices with messes are read as they must be, each known by its seed`, () => {
  const seen = new Set<string>();
  const failures: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SHEETS; seed++) {
    for (const mess of messyAppendix(seed).messes) seen.add(mess.replace(/ at task \d+$/, ''));
    for (const wrong of whatIsWrong(seed)) failures.push(`seed ${seed}: ${wrong}`);
  }
  expect(seen.size).toBe(MESSES.length + SHEET_MESSES.length);
  expect(failures.slice(0, 20)).toEqual([]);
}, 120_000);

const FORMS = IS_WHOLE_SWEEP ? 500 : 200;

test(`${String(FORMS)} scoring forms with messes are read as they must be`, () => {
  const seen = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + FORMS; seed++) {
    const { grid, items, max, achieved, says, messes } = messyScoringForm(seed);
    for (const mess of messes) seen.add(mess.replace(/ in row \d+$/, ''));
    const snapshot = snapshotFromGrid(grid);
    const found = layoutsOf(snapshot);
    const [layout] = found.kind === 'found' ? found.layouts : [];
    if (!layout) throw new Error(`seed ${String(seed)} is refused`);
    const review = reviewAppendix(planOf(snapshot, layout), OPTIONS);
    expect({
      seed,
      form: layout.form,
      items: review.items.map(({ item }) => item.row),
      points: [review.points?.max, review.points?.achieved],
      says: review.findings.map(({ row, rule }) => `${String(row)} ${rule}`).sort(),
    }).toEqual({ seed, form: 'scores', items, points: [max, achieved], says: [...says].sort() });
  }
  expect(seen.size).toBe(FORM_MESSES.length);
}, 60_000);
