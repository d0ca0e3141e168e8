import { addDays, type CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { HIGHLIGHT_KINDS } from '../../../src/domain/edits/highlights/highlight-kind';
import { isMarked, markedKind } from '../../../src/domain/edits/highlights/marker';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { litFormats } from '../../../src/excel-host/display/lit-formats';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { profileTellingMerges } from '../../excel-host/node/profile-in-use';
import { type DrawnCell, drawWorkbook } from '../../support/host-workbook-builder';
import { withExcel } from './fault-sweep';

const ITEMS = 240;
const FIRST_ROW = 3;
const NEW_YEAR: CalendarDate = { year: 2024, month: 1, day: 1 };
const DAYS: readonly CalendarDate[] = [
  { year: 2024, month: 7, day: 15 },
  { year: 2025, month: 3, day: 1 },
];
const ALIGHT = [
  ['codeError', 'overdue', 'dueSoon'],
  ['codeError', 'overdue'],
];
const STATUSES = ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành', '', 'Hoàn thành 80%'];

/** The day that is 7 n days after New Year's, round the year: neighbours never have the same one. */
function day(item: number): string {
  const { year, month, day: dayOfMonth } = addDays(NEW_YEAR, (item * 7) % 366);
  return `${dayOfMonth}/${month}/${year}`;
}

/**
 * A plan with more days than there are rules: of every twenty rows one is a section that shows the deadline and
 * the status of the item above it, two blank ones belong to the deadline above through a merge, two say "nt". Every
 * second code is wrong.
 */
function plan(): HostWorkbook {
  const merges: string[] = [];
  const rows = Array.from({ length: ITEMS }, (_, item): readonly DrawnCell[] => {
    const status = STATUSES[item % STATUSES.length] ?? '';
    const place = item % 20;
    if (place === 10) return ['II', undefined, 'NHÓM NHIỆM VỤ', undefined, day(item - 1), STATUSES[4]];
    if (place === 4) merges.push(`E${FIRST_ROW + item}:E${FIRST_ROW + item + 2}`);
    const deadline = place === 5 || place === 6 ? undefined : place === 14 || place === 15 ? 'nt' : day(item);
    const code = item % 2 === 0 ? `${1001 + item}.1` : `${1 + Math.floor(item / 9)}.${(item % 9) + 1}`;
    return [`${item + 1}`, code, `Nhiệm vụ số ${item + 1}`, 'Văn phòng', deadline, status];
  });
  const header = ['TT', 'Mã TC', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
  return drawWorkbook({ name: 'Kế hoạch 2024', cells: [['KẾ HOẠCH NĂM 2024'], header, ...rows], merges });
}

/** The rows in which each kind of highlight shows on a day: errors in the cells of codes and deadlines, standings in the first. */
function litRows(workbook: HostWorkbook, today: CalendarDate): ReadonlyMap<string, readonly number[]> {
  const sheet = workbook.sheets[0]!;
  const lit = new Map<string, number[]>();
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const rules = [1, 2, 5].flatMap((column) => litFormats(workbook, sheet, { row, column }, today));
    for (const kind of new Set(rules.map(({ formula }) => markedKind(formula) ?? 'none'))) {
      lit.set(kind, [...(lit.get(kind) ?? []), row]);
    }
  }
  return lit;
}

it('rules that hold many days light up exactly the rows that the review tells, on any day', async () => {
  const workbook = plan();
  const reviews = await withExcel(
    workbook,
    async () => {
      expect((await recompute({ today: DAYS[0]! })).kind).toBe('done');
      const all = [];
      for (const today of DAYS) all.push({ today, outcome: await readActiveSheet({ today }) });
      return all;
    },
    { profile: profileTellingMerges() },
  );
  const ours = workbook.sheets[0]!.conditionalFormats.filter(({ formula }) => isMarked(formula));
  expect(ours.length).toBeLessThan(120);
  expect(Math.max(...ours.map(({ formula = '' }) => formula.length))).toBeGreaterThan(3000);
  expect(Math.max(...ours.map(({ formula = '' }) => formula.length))).toBeLessThan(8192);
  for (const [index, { today, outcome }] of reviews.entries()) {
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    const lit = litRows(workbook, today);
    expect(outcome.value.highlights.map(({ kind }) => kind)).toEqual(ALIGHT[index]);
    const told = new Map(outcome.value.highlights.map(({ kind, rows }) => [kind, rows]));
    for (const kind of HIGHLIGHT_KINDS) {
      expect(lit.get(kind) ?? []).toEqual(told.get(kind) ?? []);
    }
  }
}, 120_000);
