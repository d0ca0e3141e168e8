import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { saveSettings } from '../../../src/excel/actions/settings';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import { evaluateInHost } from '../../../src/excel-host/display/evaluate-in-host';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { type DrawnCell, drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { ON_15_OCTOBER, PLAN_CELLS } from '../plan-sheet';

withoutPausesInThisFile();

let uninstall: () => void = () => undefined;
afterEach(() => {
  uninstall();
  closeExcel();
});

const USUAL = (area: string): string => `COUNTIF(${area},"Đã hoàn thành")+COUNTIF(${area},"Hoàn thành")`;
const F3 = `=(${USUAL('$E$4:$E$5')})/ROWS($E$4:$E$5)`;
const F6 = `=(${USUAL('$E$7:$E$8')})/ROWS($E$7:$E$8)`;
const F9 = `=(${USUAL('$E$4:$E$5')}+${USUAL('$E$7:$E$8')})/(ROWS($E$4:$E$5)+ROWS($E$7:$E$8))`;
const STATUS = 5;
const RATIO = 6;

async function open(cells: readonly (readonly DrawnCell[])[] = PLAN_CELLS, settings: Partial<Settings> = {}) {
  const workbook = drawWorkbook({ name: 'Kế hoạch 2024', cells });
  const excel = await excelForTest(workbook, { evaluate: evaluateInHost });
  uninstall = excel.installGlobals();
  const sheet = workbook.sheets[0]!;
  const choose = (chosen: Partial<Settings>) =>
    saveSettings({ ...DEFAULT_SETTINGS, liveFormulas: true, ...settings, ...chosen });
  await choose({});
  return {
    excel,
    host: excel.host,
    workbook,
    sheet,
    choose,
    held: (address: string): unknown => heldAt(sheet, address),
    shown: (row: number): unknown => sheet.rows.get(row)?.get(RATIO)?.value,
    ourNames: () => workbook.names.map(({ name }) => name.replace(/\.[0-9a-z]+$/, '')).sort(),
  };
}

async function run() {
  const outcome = await recompute(ON_15_OCTOBER);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome.value;
}

describe('ratios as formulas', () => {
  it('are written into the places of ratios, and come to the same as our own figures', async () => {
    const { held, shown, sheet, workbook, ourNames } = await open();
    const report = await run();
    expect(['F3', 'F6', 'F9'].map(held)).toEqual([F3, F6, F9]);
    expect([3, 6, 9].map(shown)).toEqual([0.5, 0.5, 0.5]);
    expect(report.written).toEqual([
      { address: 'F3', value: 0.5 },
      { address: 'F6', value: 0.5 },
      { address: 'F9', value: 0.5 },
    ]);
    expect(report).not.toHaveProperty('asNumbers');
    expect(workbook.styles[sheet.rows.get(3)!.get(RATIO)!.style]?.numberFormat).toBe('0.00%');
    expect(ourNames()).toEqual(['_tienDo.formula.1', '_tienDo.formula.2', '_tienDo.formula.3']);
  });

  it('follow the user without us', async () => {
    const { host, sheet, shown } = await open();
    await run();
    host.user.typeInto(sheet.id, 5, STATUS, 'đã hoàn thành');
    expect([3, 6, 9].map(shown)).toEqual([1, 0.5, 0.75]);
  });

  it('are left as they are by the next run, which takes one more round trip than with numbers', async () => {
    const { workbook, host } = await open();
    await run();
    const first = structuredClone(workbook);
    const before = host.roundTrips;
    await run();
    expect(compareWorkbooks(first, workbook)).toEqual([]);
    expect(host.roundTrips - before).toBe(4);
  });

  it('are made anew when the sheet has a new word for done, in place', async () => {
    const { host, sheet, held, shown, ourNames } = await open();
    await run();
    host.user.typeInto(sheet.id, 5, STATUS, 'Đã khắc phục xong');
    expect(shown(3)).toBe(0.5);
    await run();
    expect(shown(3)).toBe(1);
    expect(held('F3')).toContain('COUNTIF($E$4:$E$5,"Đã khắc phục xong")');
    expect(ourNames()).toHaveLength(3);
  });

  it('are known again after rows were put in above and between', async () => {
    const { host, sheet, workbook, held, shown, ourNames } = await open();
    await run();
    host.user.insertRows(sheet.id, 1, 1);
    host.user.insertRows(sheet.id, 6, 1);
    const item = ['1b', 'Tập huấn công chức', 'Nội vụ', '30/11/2024', 'Đã hoàn thành'];
    item.forEach((text, at) => host.user.typeInto(sheet.id, 6, at + 1, text));
    await run();
    expect(held('F4')).toBe(`=(${USUAL('$E$5:$E$7')})/ROWS($E$5:$E$7)`);
    expect(shown(4)).toBeCloseTo(2 / 3);
    expect(ourNames()).toHaveLength(3);
    const after = structuredClone(workbook);
    await run();
    expect(compareWorkbooks(after, workbook)).toEqual([]);
  });

  it('are known again after sorting has taken them along', async () => {
    const { host, sheet, held, ourNames } = await open();
    await run();
    // Two blank rows change places with nothing but the section row: F3 goes to row 10.
    const ratio = sheet.rows.get(3)!.get(RATIO)!;
    sheet.rows.get(3)!.delete(RATIO);
    sheet.rows.get(6)!.set(RATIO, ratio);
    host.user.typeInto(sheet.id, 1, 2, 'năm 2024');
    await run();
    expect(['F3', 'F6'].map(held)).toEqual([F3, F6]);
    expect(ourNames()).toHaveLength(3);
  });

  it('do not grow over twenty runs on a changing sheet', async () => {
    const { host, sheet, workbook } = await open();
    const sizes = new Set<string>();
    for (let at = 0; at < 20; at += 1) {
      host.user.typeInto(sheet.id, 7, STATUS, at % 2 === 0 ? 'Xong' : 'Đang thực hiện');
      await run();
      const formula = String(heldAt(sheet, 'F9'));
      sizes.add(`${at % 2}: ${workbook.names.length} names, ${formula.length} characters`);
    }
    expect(sizes.size).toBe(2);
  });

  it('are taken back by undo, and what stood before is there again', async () => {
    const { workbook, host, sheet, held } = await open();
    const bare = structuredClone(workbook);
    await run();
    expect(await undoLastRun()).toMatchObject({ kind: 'done' });
    expect(compareWorkbooks(bare, workbook)).toEqual([]);
    await run();
    host.user.typeInto(sheet.id, 5, STATUS, 'Xong');
    await run();
    expect(held('F3')).toContain('"Xong"');
    expect(await undoLastRun()).toMatchObject({ kind: 'done' });
    expect(held('F3')).toBe(F3);
  });

  it('give way to numbers, and numbers to formulas, as the user chooses', async () => {
    const { choose, held, ourNames, workbook } = await open();
    await run();
    await choose({ liveFormulas: false });
    await run();
    expect(['F3', 'F6', 'F9'].map(held)).toEqual([0.5, 0.5, 0.5]);
    expect(ourNames().filter((name) => name.startsWith('_tienDo.ratio.'))).toHaveLength(3);
    expect(workbook.names).toHaveLength(3);
    await choose({ liveFormulas: true });
    await run();
    expect(['F3', 'F6', 'F9'].map(held)).toEqual([F3, F6, F9]);
    expect(workbook.names).toHaveLength(3);
    expect(await undoLastRun()).toMatchObject({ kind: 'done' });
    expect(['F3', 'F6', 'F9'].map(held)).toEqual([0.5, 0.5, 0.5]);
  });

  it("are the user's own once the user has changed what they count", async () => {
    const { host, sheet, held, ourNames } = await open();
    await run();
    const theirs = { formula: '=COUNTIF($E$4:$E$5,"Xong")/ROWS($E$4:$E$5)', result: 0 };
    host.user.typeInto(sheet.id, 3, RATIO, theirs);
    await run();
    expect(held('F3')).toBe(theirs.formula);
    expect(ourNames()).toHaveLength(2);
  });

  it.each([
    ['a formula of their own', { formula: '=COUNTA(E4:E5)/2', result: 1 } as const, '=COUNTA(E4:E5)/2'],
    ['a number of their own', 0.25, 0.25],
  ])('never go over %s', async (_, typed, stays) => {
    const cells = PLAN_CELLS.map((row, at) =>
      at === 2 ? [...row, undefined, undefined, undefined, typed] : row,
    );
    const { held } = await open(cells);
    await run();
    expect(['F3', 'F6'].map(held)).toEqual([stays, F6]);
  });

  it('are numbers where no formula can count, and the report says which', async () => {
    const cells = PLAN_CELLS.map((row, at) => (at === 4 ? [...row.slice(0, 4), 'nt'] : row));
    const { held, shown } = await open(cells);
    const report = await run();
    expect(report.asNumbers).toEqual([
      { address: 'F3', reason: 'uncountable' },
      { address: 'F6', reason: 'uncountable' },
      { address: 'F9', reason: 'uncountable' },
    ]);
    expect(['F3', 'F6', 'F9'].map(held)).toEqual([1, 0.5, 0.75]);
    expect(shown(9)).toBe(0.75);
  });

  it('are entered again where they were not worked out, as when the user calculates by hand', async () => {
    const { excel, host, sheet, shown, workbook } = await open();
    await run();
    excel.host.state.calculationMode = 'Manual';
    host.user.typeInto(sheet.id, 5, STATUS, 'Đã hoàn thành');
    expect(shown(3)).toBe(0.5);
    await run();
    expect([3, 6, 9].map(shown)).toEqual([1, 0.5, 0.75]);
    const after = structuredClone(workbook);
    await run();
    expect(compareWorkbooks(after, workbook)).toEqual([]);
  });

  it('are no totals that the user typed: reading them reports nothing', async () => {
    await open();
    await run();
    const outcome = await readActiveSheet(ON_15_OCTOBER);
    expect(outcome).toMatchObject({
      kind: 'done',
      value: { reviews: [{ completion: { done: 2, total: 4 } }] },
    });
    const rules = outcome.kind === 'done' ? outcome.value.reviews[0].findings.map(({ rule }) => rule) : [];
    expect(rules.filter((rule) => /total|sum/.test(rule))).toEqual([]);
  });

  it.each(['AccessDenied', 'GeneralException', 'RequestAborted'])(
    'are wholly written or not at all where Excel fails with %s at any action',
    async (code) => {
      const { host, workbook } = await open();
      await run();
      host.user.typeInto(workbook.sheets[0]!.id, 5, STATUS, 'Xong');
      const before = structuredClone(workbook);
      const actions: number[] = [];
      const stop = host.onAction(({ batch, actionIndex }) => actions.push(batch * 1000 + actionIndex));
      await run();
      stop();
      const after = structuredClone(workbook);
      const first = Math.floor((actions[0] ?? 0) / 1000);
      const places = actions.map((key) => ({
        batch: Math.floor(key / 1000) - first + 1,
        actionIndex: key % 1000,
      }));
      // Every seventh action, from the end: the write batch among them.
      const tried = places.reverse().filter((_, at) => at % 7 === 0);
      expect(tried.length).toBeGreaterThan(5);
      for (const place of tried) {
        await undoLastRun();
        host.failAt({ ...place, code });
        await recompute(ON_15_OCTOBER);
        const asBefore = cellsOf(before) === cellsOf(workbook);
        const asAfter = cellsOf(after) === cellsOf(workbook);
        expect([place, asBefore || asAfter]).toEqual([place, true]);
      }
    },
    60_000,
  );
});

/** Every cell of the first sheet in a text, formulas and values. */
function cellsOf({ sheets }: ReturnType<typeof drawWorkbook>): string {
  const rows = [...(sheets[0]?.rows ?? [])].sort(([a], [b]) => a - b);
  return JSON.stringify(
    rows.map(([row, cells]) => [
      row,
      [...cells].sort(([a], [b]) => a - b).map(([column, { formula, value }]) => [column, formula, value]),
    ]),
  );
}
