import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import type { RunOptions, WorkProgress } from '../../../src/excel/office/run-progress';
import { untilStopped } from '../../../src/excel/office/until-stopped';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { largeWorkbook } from '../../support/large-workbook';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

const STOPPED = { kind: 'failed', failure: { kind: 'stopped' } };

let uninstall: () => void;

async function open(workbook: HostWorkbook, payloadLimit?: number) {
  const excel = await excelForTest(workbook, payloadLimit === undefined ? {} : { payloadLimit });
  uninstall = excel.installGlobals();
  return { host: excel.host, before: structuredClone(workbook) };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

/** A user who presses "Dừng lại" as soon as this is shown; `told` is all that was shown, in order. */
function stoppingAt(isTheMoment: (progress: WorkProgress) => boolean) {
  const stopper = new AbortController();
  const told: string[] = [];
  const options: RunOptions = {
    signal: stopper.signal,
    onProgress: (progress) => {
      const { phase, parts, sheet } = progress;
      told.push(
        [phase, ...(parts ? [`${parts.done}/${parts.total}`] : []), ...(sheet ? [sheet.name] : [])].join(' '),
      );
      if (isTheMoment(progress)) stopper.abort();
    },
  };
  return { request: { ...ON_15_OCTOBER, ...options }, told };
}

const never = (): boolean => false;

describe('what is told of the work', () => {
  it('a small sheet is read, computed and written', async () => {
    await open(drawWorkbook(PLAN_SHEET));
    const { request, told } = stoppingAt(never);
    expect(await recompute(request)).toMatchObject({ kind: 'done' });
    expect(told).toEqual(['reading', 'computing', 'writing']);
  });

  it('a sheet too large for one answer is read in parts that are counted', async () => {
    await open(largeWorkbook(8_000), 300_000);
    const { request, told } = stoppingAt(never);
    expect(await readActiveSheet(request)).toMatchObject({ kind: 'done' });
    const parts = told.filter((line) => /^reading \d/.test(line));
    const [, done, total] = /(\d+)\/(\d+)$/.exec(parts.at(-1) ?? '') ?? [];
    expect(parts.length).toBeGreaterThan(5);
    expect(Number(done)).toBe(Number(total) - 1);
    expect(told.at(-1)).toBe('computing');
  }, 60_000);
});

describe('to stop before anything is written', () => {
  it.each<[string, (progress: WorkProgress) => boolean]>([
    ['while the sheet is read', ({ phase }) => phase === 'reading'],
    ['while it is computed', ({ phase }) => phase === 'computing'],
  ])('%s ends the run and leaves the workbook as it was', async (_when, moment) => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const { before } = await open(workbook);
    expect(await recompute(stoppingAt(moment).request)).toEqual(STOPPED);
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('ends a mere reading between two stretches of our own work', async () => {
    await open(drawWorkbook(PLAN_SHEET));
    await recompute(ON_15_OCTOBER);
    expect(await readActiveSheet(stoppingAt(({ phase }) => phase === 'computing').request)).toEqual(STOPPED);
  });

  it('asks for no further part of a large sheet', async () => {
    const { host } = await open(largeWorkbook(8_000), 300_000);
    const { request, told } = stoppingAt(({ parts }) => parts?.done === 2);
    expect(await recompute(request)).toEqual(STOPPED);
    const trips = host.roundTrips;
    expect(told.at(-1)).toMatch(/^reading 2\//);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.roundTrips).toBe(trips);
  }, 60_000);

  it('does not wait for an answer that never comes', async () => {
    const stopper = new AbortController();
    const answer = untilStopped(new Promise(() => undefined), stopper.signal);
    stopper.abort();
    await expect(answer).rejects.toMatchObject({ failure: { kind: 'stopped' } });
  });

  it('does not ask again an Excel that is busy', async () => {
    const { host } = await open(drawWorkbook(PLAN_SHEET));
    const stopper = new AbortController();
    host.failWhen(() => 'RequestAborted');
    host.onBatch(() => stopper.abort());
    expect(await recompute({ ...ON_15_OCTOBER, signal: stopper.signal })).toEqual(STOPPED);
    expect(host.roundTrips).toBe(1);
  });
});

describe('to stop once writing has begun', () => {
  it('comes too late: the write is finished', async () => {
    const [stopped, whole] = [drawWorkbook(PLAN_SHEET), drawWorkbook(PLAN_SHEET)];
    await open(whole);
    await recompute(ON_15_OCTOBER);
    uninstall();
    await open(stopped);
    const outcome = await recompute(stoppingAt(({ phase }) => phase === 'writing').request);
    expect(outcome).toMatchObject({ kind: 'done', value: { written: [{ address: 'F3' }, {}, {}] } });
    expect(compareWorkbooks(whole, stopped)).toEqual([]);
  });

  it('comes too late, also where a co-author makes us write twice', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const { host } = await open(workbook);
    host.beforeBatch(3, () => host.user.typeInto(workbook.activeSheetId, 4, 5, 'Chưa thực hiện', 'coAuthor'));
    const { request, told } = stoppingAt(({ phase }) => phase === 'writing');
    expect(await recompute(request)).toMatchObject({
      kind: 'done',
      value: { written: [{ address: 'F3', value: 0 }, {}, { address: 'F9', value: 0.25 }] },
    });
    expect(told.filter((line) => line === 'writing')).toHaveLength(2);
  });

  it('leaves the sheets that were not begun alone, and the rest can be undone', async () => {
    const workbook = drawWorkbook(PLAN_SHEET, { ...PLAN_SHEET, name: 'Hai' }, { ...PLAN_SHEET, name: 'Ba' });
    const { before } = await open(workbook);
    const { request, told } = stoppingAt(({ phase, sheet }) => phase === 'writing' && sheet?.position === 1);
    const outcome = await recomputeAll(request);
    expect(outcome).toMatchObject({
      kind: 'done',
      value: {
        sheets: [
          { kind: 'done', report: { sheetName: 'Kế hoạch 2024' } },
          { kind: 'leftAlone', sheetName: 'Hai', failure: { kind: 'stopped' } },
          { kind: 'leftAlone', sheetName: 'Ba', failure: { kind: 'stopped' } },
        ],
      },
    });
    expect(told).toContain('writing Kế hoạch 2024');
    expect(told.filter((line) => line.startsWith('writing'))).toHaveLength(1);
    expect(compareWorkbooks(before, workbook).length).toBeGreaterThan(0);
    await undoRuns();
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('before the first of several sheets nothing is written at all', async () => {
    const workbook = drawWorkbook(PLAN_SHEET, { ...PLAN_SHEET, name: 'Hai' });
    const { before } = await open(workbook);
    const { request } = stoppingAt(({ phase }) => phase === 'computing');
    expect(await recomputeAll(request)).toEqual(STOPPED);
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });
});
