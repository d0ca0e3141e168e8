import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { acceptProposals } from '../../../src/excel/actions/accept-proposal';
import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import type { SheetReport } from '../../../src/excel/office/outcome';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook, type SheetDrawing } from '../../support/host-workbook-builder';
import { PLAN_CELLS, PLAN_SHEET } from '../plan-sheet';

const KEY = 'tienDo.progress';

let uninstall: () => void;

async function open(drawings: readonly SheetDrawing[] = [PLAN_SHEET], stored?: unknown) {
  const workbook = drawWorkbook(...drawings);
  if (stored !== undefined) workbook.settings.set(KEY, stored);
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, sheet: workbook.sheets[0]!, host: excel.host, before: structuredClone(workbook) };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

/** A day of October 2024, as the clock says it. */
const onOctober = (day: number) => ({ today: { year: 2024, month: 10, day } });

/** What the workbook keeps, sheet by sheet. */
const kept = (workbook: HostWorkbook): unknown =>
  (workbook.settings.get(KEY) as { sheets: readonly { days: unknown }[] } | undefined)?.sheets.map(
    ({ days }) => days,
  );

/** What the pane is told: "2024-10-15 2/4 1". */
async function told(): Promise<readonly string[]> {
  const outcome = await readActiveSheet(onOctober(31));
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return inShort(outcome.value);
}

function inShort({ progress = [] }: SheetReport): readonly string[] {
  return progress.map(({ day, done, total, overdue }) => `${formatIsoDate(day)} ${done}/${total} ${overdue}`);
}

describe('the days that a workbook remembers', () => {
  it('are written after the record of the run where that is new: the other way round has failed in a browser', async () => {
    const { workbook } = await open();
    await recompute(onOctober(15));
    expect(await undoLastRun()).toMatchObject({ kind: 'done' });
    workbook.settings.set(KEY, {
      version: 1,
      sheets: [{ id: 'another', name: 'Phụ lục 9', days: [['2024-10-01', 1, 2, 0]] }],
    });
    expect(workbook.settings.has('tienDo.lastRun')).toBe(false);
    const set = jest.spyOn(workbook.settings, 'set');
    await recompute(onOctober(15));
    expect(set.mock.calls.map(([key]) => key)).toEqual(['tienDo.lastRun', KEY]);
  });

  it('are those of its runs: one day each, the later run of a day in the place of the earlier', async () => {
    const { workbook, sheet, host } = await open();
    await recompute(onOctober(15));
    expect(kept(workbook)).toEqual([[['2024-10-15', 2, 4, 1]]]);
    host.user.typeInto(sheet.id, 5, 5, 'Đã hoàn thành');
    await recompute(onOctober(15));
    expect(kept(workbook)).toEqual([[['2024-10-15', 3, 4, 0]]]);
    await recompute(onOctober(21));
    expect(kept(workbook)).toEqual([
      [
        ['2024-10-15', 3, 4, 0],
        ['2024-10-21', 3, 4, 1],
      ],
    ]);
    expect(await told()).toEqual(['2024-10-15 3/4 0', '2024-10-21 3/4 1']);
  });

  it('cost no round trip of their own, not even where nothing else is to be written', async () => {
    const { host, workbook } = await open();
    await recompute(onOctober(15));
    const marks = structuredClone(workbook);
    const before = host.roundTrips;
    await recompute(onOctober(16));
    // Two trips, and one that asks for merges.
    expect(host.roundTrips - before).toBe(3);
    const lines = compareWorkbooks(marks, workbook);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.includes(KEY))).toEqual([]);
  });

  it('are told by the run itself', async () => {
    await open();
    const outcome = await recompute(onOctober(15));
    expect(outcome.kind === 'done' ? inShort(outcome.value) : outcome).toEqual(['2024-10-15 2/4 1']);
  });

  it('stay as they are when a sheet is only read', async () => {
    const { workbook, before } = await open();
    await readActiveSheet(onOctober(15));
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('do not hold the fixed day of a cut-off, nor the day on which it was looked at', async () => {
    const { workbook } = await open();
    workbook.settings.set('tienDo.settings', { ...DEFAULT_SETTINGS, asOf: '2024-06-30' });
    await recompute(onOctober(15));
    expect(kept(workbook)).toBeUndefined();
  });

  it('outlive a new name of the sheet', async () => {
    const { workbook, sheet } = await open();
    await recompute(onOctober(15));
    sheet.name = 'Kế hoạch năm 2024';
    await recompute(onOctober(16));
    expect(await told()).toEqual(['2024-10-15 2/4 1', '2024-10-16 2/4 1']);
    expect(workbook.settings.get(KEY)).toMatchObject({
      sheets: [{ id: sheet.id, name: 'Kế hoạch năm 2024' }],
    });
  });

  it('are found by the name where another program gave the sheet a new id, and then kept under it', async () => {
    const { workbook, sheet } = await open([PLAN_SHEET], {
      version: 1,
      sheets: [{ id: '{gone}', name: 'Kế hoạch 2024', days: [['2024-10-01', 1, 4, 2]] }],
    });
    await recompute(onOctober(15));
    expect(await told()).toEqual(['2024-10-01 1/4 2', '2024-10-15 2/4 1']);
    expect(workbook.settings.get(KEY)).toMatchObject({ sheets: [{ id: sheet.id }] });
  });

  it('of a sheet that is gone are let go, those of other sheets stay', async () => {
    const other = { ...PLAN_SHEET, name: 'Phụ lục 2' };
    const { workbook } = await open([PLAN_SHEET, other]);
    const [first, second] = workbook.sheets.map(({ id, name }) => ({
      id,
      name,
      days: [['2024-10-01', 1, 4, 2]],
    }));
    workbook.settings.set(KEY, {
      version: 1,
      sheets: [{ id: '{gone}', name: 'Nháp', days: [['2024-10-01', 9, 9, 0]] }, second, first],
    });
    await recompute(onOctober(15));
    expect(kept(workbook)).toEqual([
      [['2024-10-01', 1, 4, 2]],
      [
        ['2024-10-01', 1, 4, 2],
        ['2024-10-15', 2, 4, 1],
      ],
    ]);
  });

  it('are at most sixty', async () => {
    const days = Array.from({ length: 60 }, (_, index) => [`20${10 + index}-01-01`, 1, 4, 0]);
    const { workbook, sheet } = await open();
    workbook.settings.set(KEY, { version: 1, sheets: [{ id: sheet.id, name: sheet.name, days }] });
    await recompute(onOctober(15));
    expect((kept(workbook) as unknown[][])[0]).toHaveLength(60);
    expect((kept(workbook) as unknown[][])[0]?.[0]).toEqual(['2011-01-01', 1, 4, 0]);
  });

  it.each([
    ['no object', 'hỏng'],
    ['another version', { version: 2, sheets: [] }],
    ['no such day', { version: 1, sheets: [{ id: 'a', name: 'b', days: [['2024-02-30', 1, 4, 0]] }] }],
    [
      'a count below zero',
      { version: 1, sheets: [{ id: 'a', name: 'b', days: [['2024-02-01', -1, 4, 0]] }] },
    ],
    ['no name', { version: 1, sheets: [{ id: 'a', days: [] }] }],
  ])('start anew, and it is said, where what is stored is damaged: %s', async (_, stored) => {
    const { workbook } = await open([PLAN_SHEET], stored);
    expect(await readActiveSheet(onOctober(15))).toMatchObject({
      kind: 'done',
      value: { damagedProgress: true, progress: [] },
    });
    expect(await recompute(onOctober(15))).toMatchObject({ kind: 'done' });
    expect(kept(workbook)).toEqual([[['2024-10-15', 2, 4, 1]]]);
  });

  it('of a whole sheet stay where only those of another are damaged', async () => {
    const { workbook, sheet } = await open();
    const whole = { id: sheet.id, name: sheet.name, days: [['2024-10-01', 1, 4, 2]] };
    workbook.settings.set(KEY, { version: 1, sheets: [{ id: 'x' }, whole] });
    expect(await told()).toEqual(['2024-10-01 1/4 2']);
  });
});

describe('the days and undo', () => {
  it('gives back the workbook as it was before the run, the day that it replaced too', async () => {
    const { workbook, sheet, host } = await open();
    await recompute(onOctober(14));
    await recompute(onOctober(15));
    const first = structuredClone(workbook);
    host.user.typeInto(sheet.id, 5, 5, 'Đã hoàn thành');
    await recompute(onOctober(15));
    expect(await undoLastRun()).toMatchObject({ kind: 'done' });
    expect(workbook.settings.get(KEY)).toEqual(first.settings.get(KEY));
  });

  it('leaves no setting behind where the run was the first', async () => {
    const { workbook, before } = await open();
    await recompute(onOctober(15));
    await undoLastRun();
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('takes the days of later runs that changed nothing in the sheet along with the run that did', async () => {
    const { workbook, before } = await open();
    await recompute(onOctober(15));
    await recompute(onOctober(16));
    await undoLastRun();
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('leaves them alone where what is undone was no run', async () => {
    const { workbook } = await open();
    await recompute(onOctober(15));
    await clearHighlights();
    await undoLastRun();
    expect(kept(workbook)).toEqual([[['2024-10-15', 2, 4, 1]]]);
    await acceptProposals(workbook.activeSheetId, []);
    expect(kept(workbook)).toEqual([[['2024-10-15', 2, 4, 1]]]);
  });
});

describe('the days of all sheets', () => {
  const SECOND = { name: 'Phụ lục 2', cells: PLAN_CELLS.filter((_, row) => row !== 4) };

  it('are remembered in one run, and the next sheet does not wipe out the one before', async () => {
    const { workbook } = await open([PLAN_SHEET, SECOND]);
    await recomputeAll(onOctober(15));
    expect(kept(workbook)).toEqual([[['2024-10-15', 2, 4, 1]], [['2024-10-15', 2, 3, 0]]]);
    const first = structuredClone(workbook);
    await recomputeAll(onOctober(15));
    expect(compareWorkbooks(first, workbook)).toEqual([]);
  });

  it('are taken back together', async () => {
    const { workbook, before } = await open([PLAN_SHEET, SECOND]);
    await recomputeAll(onOctober(15));
    expect(await undoRuns()).toMatchObject({ kind: 'done' });
    const lines = compareWorkbooks(before, workbook);
    expect(lines).toEqual([]);
  });
});
