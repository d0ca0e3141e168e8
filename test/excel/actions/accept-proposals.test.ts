import type { Finding } from '../../../src/domain/finding';
import { acceptProposals } from '../../../src/excel/actions/accept-proposal';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { type DrawnCell, drawWorkbook, heldAt, type SheetDrawing } from '../../support/host-workbook-builder';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { CODES, holding } from '../writing/fault-sweep';

withoutPausesInThisFile();

const SHEET = 'Phụ lục 1';

/** A number that lost its zero, a code that became a date, a deadline on a day that never was, and what is nobody's business. */
const CELLS: readonly (readonly DrawnCell[])[] = [
  ['Mã', 'Nội dung', 'Thời hạn', 'Ghi chú'],
  [3.9, 'Số hóa hồ sơ', '30/9/2024', 'giữ nguyên'],
  [3.1, 'Công khai thủ tục', '31/6/2024', { formula: '=A3*2', result: 6.2 }],
  [45_293, 'Rà soát văn bản', '30/9/2024', 12],
];

const lostZero: Finding = {
  row: 3,
  column: 1,
  rule: 'code/lost-zero',
  severity: 'error',
  found: '3.1',
  facts: { previous: '3.9', next: '3.11' },
  proposal: { text: '3.10', certain: true },
};
const turnedDate: Finding = {
  row: 4,
  column: 1,
  rule: 'code/date-turned',
  severity: 'error',
  found: '02/01/2024',
  facts: {},
  proposal: { text: '2.1', certain: true },
};
const noSuchDay: Finding = {
  row: 3,
  column: 3,
  rule: 'deadline/impossible-day',
  severity: 'error',
  found: '31/6/2024',
  facts: { day: 31, month: 6, lastDay: 30 },
  proposal: { text: '30/6/2024', certain: false },
};
const ALL = [lostZero, turnedDate, noSuchDay];

/** As people do who see that 3.10 has become 3.1. */
const FOR_TEXT = { A3: { numberFormat: '@' } };

/** Which round trip of an undo writes the cells: the record and the marks are read before. */
const CELLS_BACK = 4;

let uninstall: () => void = () => undefined;
afterEach(() => {
  uninstall();
  closeExcel();
});

async function open(formats: SheetDrawing['formats'] = {}) {
  const workbook = drawWorkbook({
    name: SHEET,
    cells: CELLS,
    formats: { A4: { numberFormat: 'dd-mm-yyyy' }, ...formats },
  });
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  const sheet = workbook.sheets[0]!;
  return {
    workbook,
    sheet,
    host: excel.host,
    before: structuredClone(workbook),
    accept: (findings: readonly Finding[] = ALL) => acceptProposals(sheet.id, findings),
    held: (...addresses: readonly string[]) => addresses.map((address) => heldAt(sheet, address)),
    formatOf: (row: number, column: number) =>
      workbook.styles[sheet.rows.get(row)!.get(column)!.style]?.numberFormat,
  };
}

describe('accepting several proposals', () => {
  it('writes them as text, into their cells and no other, in two round trips', async () => {
    const { workbook, before, accept, held, formatOf, host } = await open();
    expect(await accept()).toEqual({ kind: 'done', value: { addresses: ['A3', 'A4', 'C3'] } });
    expect(host.roundTrips).toBe(2);
    expect(held('A3', 'A4', 'C3')).toEqual(['3.10', '2.1', '30/6/2024']);
    expect([formatOf(3, 1), formatOf(4, 1), formatOf(3, 3)]).toEqual(['@', '@', '@']);
    const changed = compareWorkbooks(before, workbook).map((line) => line.split(':')[0] ?? '');
    expect(new Set(changed)).toEqual(
      new Set([`${SHEET}!A3`, `${SHEET}!A4`, `${SHEET}!C3`, 'setting new', 'number of settings']),
    );
  });

  it('is taken back by undo, formats too', async () => {
    const { workbook, before, accept } = await open();
    await accept();
    expect(await undoLastRun()).toMatchObject({ kind: 'done', value: { restored: 3 } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('is taken back as a number where the cell was made one for text only after it had been typed', async () => {
    const { workbook, before, accept, held } = await open(FOR_TEXT);
    expect(await accept()).toMatchObject({ kind: 'done' });
    expect(held('A3')).toEqual(['3.10']);
    expect(await undoLastRun()).toMatchObject({ kind: 'done', value: { restored: 3 } });
    expect(held('A3')).toEqual([3.1]);
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('is not taken back where one of the cells holds something else by then', async () => {
    const { workbook, sheet, host, accept, held } = await open();
    await accept();
    host.user.typeInto(sheet.id, 4, 1, '2.1a');
    const typed = structuredClone(workbook);
    expect(await undoLastRun()).toEqual({
      kind: 'failed',
      failure: { kind: 'changedSinceRun', address: 'A4' },
    });
    expect(held('A3', 'A4')).toEqual(['3.10', '2.1a']);
    expect(compareWorkbooks(typed, workbook)).toEqual([]);
  });

  it.each(['=1+1', '+84', '-5', '@a', "'trích"])('never makes a formula of %s', async (text) => {
    const { accept, held, sheet } = await open();
    expect(await accept([{ ...lostZero, proposal: { text, certain: true } }])).toMatchObject({
      kind: 'done',
    });
    expect(held('A3')).toEqual([text]);
    expect(sheet.rows.get(3)!.get(1)).not.toHaveProperty('formula');
  });

  it('leaves findings without a proposal alone', async () => {
    const { accept, held } = await open();
    const { proposal: _none, ...without } = noSuchDay;
    expect(await accept([lostZero, without])).toEqual({
      kind: 'done',
      value: { addresses: ['A3'] },
    });
    expect(held('C3')).toEqual(['31/6/2024']);
  });
});

describe('nothing is written at all', () => {
  it('where one of the cells no longer shows what was found', async () => {
    const { workbook, sheet, host, accept } = await open();
    host.user.typeInto(sheet.id, 3, 3, '30/06/2024');
    const typed = structuredClone(workbook);
    expect(await accept()).toEqual({
      kind: 'failed',
      failure: { kind: 'changedSinceReview', address: 'C3' },
    });
    expect(compareWorkbooks(typed, workbook)).toEqual([]);
  });

  it('where one of the cells is a formula', async () => {
    const { workbook, before, accept } = await open();
    const finding = { ...lostZero, row: 3, column: 4, found: '6.2' };
    expect(await accept([lostZero, finding])).toEqual({
      kind: 'failed',
      failure: { kind: 'changedSinceReview', address: 'D3' },
    });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('where somebody is faster than our batch: the cell is theirs, the others are as before', async () => {
    const { workbook, sheet, host, before, accept } = await open();
    host.beforeBatch(2, () => host.user.typeInto(sheet.id, 4, 1, '2.1', 'coAuthor'));
    expect(await accept()).toEqual({
      kind: 'failed',
      failure: { kind: 'changedSinceReview', address: 'A4' },
    });
    const changed = compareWorkbooks(before, workbook).map((line) => line.split(':')[0]);
    expect(new Set(changed)).toEqual(new Set([`${SHEET}!A4`]));
    expect(await undoLastRun()).toEqual({ kind: 'failed', failure: { kind: 'nothingToUndo' } });
  });

  it('where the sheet is protected', async () => {
    const { workbook, sheet, accept } = await open();
    sheet.isProtected = true;
    const before = structuredClone(workbook);
    expect(await accept()).toEqual({
      kind: 'failed',
      failure: { kind: 'protectedSheet', sheetName: SHEET },
    });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('where the workbook may only be read', async () => {
    const { workbook, accept } = await open();
    workbook.isReadOnly = true;
    const before = structuredClone(workbook);
    expect(await accept()).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('where the sheet is gone', async () => {
    const { workbook, sheet, host, accept } = await open();
    host.user.copySheet(sheet.id, 'Bản sao');
    host.user.deleteSheet(sheet.id);
    const before = structuredClone(workbook);
    expect(await accept()).toEqual({ kind: 'failed', failure: { kind: 'sheetGone' } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it.each(CODES)(
    'or all of it, where Excel fails with %s at any action of the batch that writes',
    async (code) => {
      const counted = await open();
      let actions = 0;
      const stop = counted.host.onAction(({ batch }) => (actions += batch === 2 ? 1 : 0));
      await counted.accept();
      stop();
      const after = holding(counted.workbook);
      uninstall();
      closeExcel();
      expect(actions).toBeGreaterThan(10);
      for (let actionIndex = 0; actionIndex < actions; actionIndex += 1) {
        const { workbook, before, host, accept } = await open();
        host.failAt({ batch: 2, actionIndex, code });
        const { kind } = await accept();
        expect([actionIndex, host.faultsWaiting]).toEqual([actionIndex, 0]);
        const whole = kind === 'done' ? after : holding(before);
        expect([actionIndex, holding(workbook)]).toEqual([actionIndex, whole]);
        if (kind === 'failed') expect(workbook.settings.size).toBe(0);
        uninstall();
        closeExcel();
      }
    },
    60_000,
  );

  it('or all of it, where Excel fails at any action of the batch that takes cells back', async () => {
    const counted = await open(FOR_TEXT);
    await counted.accept();
    let actions = 0;
    const first = counted.host.roundTrips;
    const stop = counted.host.onAction(({ batch }) => (actions += batch === first + CELLS_BACK ? 1 : 0));
    await undoLastRun();
    stop();
    expect(compareWorkbooks(counted.before, counted.workbook)).toEqual([]);
    uninstall();
    closeExcel();
    expect(actions).toBeGreaterThan(10);
    for (let actionIndex = 0; actionIndex < actions; actionIndex += 1) {
      const { workbook, before, host, accept } = await open(FOR_TEXT);
      await accept();
      const accepted = holding(workbook);
      host.failAt({ batch: CELLS_BACK, actionIndex, code: 'GeneralException' });
      const { kind } = await undoLastRun();
      expect([actionIndex, host.faultsWaiting]).toEqual([actionIndex, 0]);
      expect([actionIndex, holding(workbook)]).toEqual([
        actionIndex,
        kind === 'done' ? holding(before) : accepted,
      ]);
      uninstall();
      closeExcel();
    }
  }, 60_000);
});
