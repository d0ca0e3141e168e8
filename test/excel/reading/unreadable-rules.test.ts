import { isMarked } from '../../../src/domain/edits/highlights/marker';
import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { HostConditionalFormat } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import type { ExcelInNode } from '../../excel-host/node/excel-in-node';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawRule, drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void;

afterEach(() => {
  uninstall();
  closeExcel();
});

async function open() {
  const workbook = drawWorkbook(PLAN_SHEET);
  const excel: ExcelInNode = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  const sheet = workbook.sheets[0]!;
  const broken = excel.host.state.unreadableRules;
  const ours = () => sheet.conditionalFormats.filter(({ formula }) => isMarked(formula));
  const usersRule = (at: string): HostConditionalFormat =>
    drawRule(sheet, { at, type: 'cellValue', format: { fillColor: '#00FF00' } });
  return { workbook, sheet, host: excel.host, broken, ours, usersRule };
}

const SENTENCE = { kind: 'failed', failure: { kind: 'rulesUnreadable', sheetName: PLAN_SHEET.name } };

describe('rules of the user that Excel cannot read', () => {
  it.each([
    ['one of which nothing can be told', ['E4:E8'], 'wholly'],
    ['one whose formula cannot be told', ['E4:E8'], 'formula'],
    ['two on one range', ['E4:E8', 'E4:E8'], 'wholly'],
  ] as const)('are left alone by every button: %s', async (_, places, how) => {
    const { sheet, workbook, broken, ours, usersRule } = await open();
    const users = places.map(usersRule);
    for (const rule of users) broken.set(rule, how === 'formula' ? 'formula' : 'wholly');
    for (const rule of users) if (how === 'formula') Object.assign(rule, { type: 'custom', formula: '=1=1' });
    const before = structuredClone(workbook);

    expect(await readActiveSheet(ON_15_OCTOBER)).toMatchObject({
      kind: 'done',
      value: { unreadableRules: 'leftAlone' },
    });
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({
      kind: 'done',
      value: { unreadableRules: 'leftAlone', written: [{}, {}, {}], highlights: [{}, {}] },
    });
    expect(ours()).toHaveLength(4);
    const first = structuredClone(workbook);
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
    expect(compareWorkbooks(first, workbook)).toEqual([]);

    expect(await clearHighlights()).toEqual({ kind: 'done', value: { removed: 4 } });
    expect(sheet.conditionalFormats).toEqual(users);
    expect(await undoLastRun()).toMatchObject({ kind: 'done' });
    expect(ours()).toHaveLength(4);
    expect(sheet.conditionalFormats.filter((rule) => users.includes(rule))).toEqual(users);
    const lines = compareWorkbooks(before, workbook).filter((line) => line.includes('USER-RULE'));
    expect(lines).toEqual([]);
  });

  it('are left alone where all sheets are computed', async () => {
    const { broken, ours, usersRule } = await open();
    broken.set(usersRule('B2:B9'), 'wholly');
    const outcome = await recomputeAll(ON_15_OCTOBER);
    expect(outcome).toMatchObject({
      kind: 'done',
      value: { sheets: [{ kind: 'done', report: { unreadableRules: 'leftAlone' } }] },
    });
    expect(ours()).toHaveLength(4);
  });

  it('do not make a fault of a copy of one of ours in the rules manager', async () => {
    const { sheet, broken, ours } = await open();
    await recompute(ON_15_OCTOBER);
    const [one] = ours();
    const copy: HostConditionalFormat = { ...structuredClone(one!), id: '{COPY}', priority: 4 };
    sheet.conditionalFormats.push(copy);
    broken.set(copy, 'wholly');
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({
      kind: 'done',
      value: { unreadableRules: 'leftAlone' },
    });
    expect(await clearHighlights()).toEqual({ kind: 'done', value: { removed: 4 } });
    expect(sheet.conditionalFormats).toEqual([copy]);
  });
});

describe('rules that may be ours and that Excel cannot read', () => {
  it.each(['formula', 'wholly'] as const)(
    'keep every button from writing, with a sentence, and the report is shown: %s',
    async (how) => {
      const { workbook, sheet, host, broken, ours } = await open();
      await recompute(ON_15_OCTOBER);
      // As Ctrl+Z brings them back.
      for (const rule of ours()) broken.set(rule, how);
      host.user.typeInto(sheet.id, 7, 5, 'Đã hoàn thành');
      const before = structuredClone(workbook);
      const report = {
        unreadableRules: 'nothingWritten',
        reviews: [{ completion: { done: 3, total: 4 } }],
        written: [{ address: 'F3' }],
      };
      expect(await readActiveSheet(ON_15_OCTOBER)).toMatchObject({ kind: 'done', value: report });
      expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done', value: report });
      expect(await clearHighlights()).toEqual(SENTENCE);
      expect(await undoLastRun()).toEqual(SENTENCE);
      expect(compareWorkbooks(before, workbook)).toEqual([]);
      // The file was saved, closed and opened again.
      broken.clear();
      expect(await recompute(ON_15_OCTOBER)).toMatchObject({
        kind: 'done',
        value: { written: [{}, {}, {}] },
      });
      expect(ours()).toHaveLength(2);
    },
  );

  it('keep every button from writing where there are too many to be read one by one', async () => {
    const { workbook, broken, usersRule } = await open();
    const users = Array.from({ length: 101 }, (_, at) => usersRule(`B${at + 1}`));
    broken.set(users[0]!, 'wholly');
    const before = structuredClone(workbook);
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({
      kind: 'done',
      value: { unreadableRules: 'nothingWritten', written: [] },
    });
    expect(await clearHighlights()).toEqual(SENTENCE);
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });
});

describe('an item that is not found', () => {
  it('is the sheet only where Excel says that the sheet is not there', async () => {
    const { workbook, sheet, host, broken, usersRule } = await open();
    broken.set(usersRule('E4:E8'), 'wholly');
    expect(await recompute({ ...ON_15_OCTOBER, sheetId: sheet.id })).toMatchObject({ kind: 'done' });
    workbook.sheets.push({ ...structuredClone(sheet), id: '{OTHER}', name: 'Khác' });
    host.user.deleteSheet(sheet.id);
    expect(await recompute({ ...ON_15_OCTOBER, sheetId: sheet.id })).toEqual({
      kind: 'failed',
      failure: { kind: 'sheetGone' },
    });
  });
});
