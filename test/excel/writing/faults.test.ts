import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { Outcome } from '../../../src/excel/office/outcome';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { openExcel } from '../../excel-host/node/excel-in-node';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';
import { actionsOfRun, CODES, holding, withExcel } from './fault-sweep';

withoutPausesInThisFile();

/** A workbook on which a run has old marks to take off and new ones to put on. */
async function workbookWithOldMarks(): Promise<HostWorkbook> {
  const workbook = drawWorkbook(PLAN_SHEET);
  await withExcel(workbook, () => recompute(ON_15_OCTOBER));
  workbook.sheets[0]!.rows.get(5)!.get(5)!.value = 'Đang thực hiện';
  workbook.sheets[0]!.rows.get(7)!.get(5)!.value = 'Đã hoàn thành';
  return workbook;
}

describe('a recompute of which one action fails', () => {
  it.each(CODES)(
    'leaves the sheet wholly as planned or as it was, whichever action fails with %s',
    async (code) => {
      const original = await workbookWithOldMarks();
      const done = structuredClone(original);
      const actions = await actionsOfRun(done, ON_15_OCTOBER);
      const [asBefore, asPlanned] = [holding(original), holding(done)];
      expect(actions.length).toBeGreaterThan(80);
      const halfDone: string[] = [];
      const kinds = new Set<string>();
      const at = CODES.indexOf(code);
      // Every action meets every code where the sweep is whole; else one, its neighbour the next.
      const swept = actions.filter((_, index) => IS_WHOLE_SWEEP || index % CODES.length === at);
      for (const { batch, actionIndex } of swept) {
        const workbook = structuredClone(original);
        const outcome = await withExcel(workbook, ({ host }) => {
          host.failAt({ batch, actionIndex, code });
          return recompute(ON_15_OCTOBER);
        });
        kinds.add(outcome.kind === 'done' ? 'done' : outcome.failure.kind);
        if (holding(workbook) !== (outcome.kind === 'done' ? asPlanned : asBefore)) {
          halfDone.push(`${batch}/${actionIndex}: ${JSON.stringify(outcome).slice(0, 200)}`);
        }
      }
      expect(halfDone).toEqual([]);
      expect(kinds.has('sheetKeptChanging')).toBe(false);
    },
    300_000,
  );
});

describe('a sheet that changes between reading and writing', () => {
  it('is read again, and keeps what a co-author typed into a cell that was about to be written', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const outcome = await withExcel(workbook, ({ host }) => {
      host.beforeBatch(3, () => host.user.typeInto(workbook.activeSheetId, 3, 6, 'xong rồi', 'coAuthor'));
      return recompute(ON_15_OCTOBER);
    });
    expect(outcome.kind).toBe('done');
    const { rows } = workbook.sheets[0]!;
    expect(rows.get(3)!.get(6)!.value).toBe('xong rồi');
    expect(rows.get(6)!.get(6)!.value).toBe(0.5);
  });

  it('is judged by its new status', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const outcome = await withExcel(workbook, ({ host }) => {
      host.beforeBatch(3, () =>
        host.user.typeInto(workbook.activeSheetId, 5, 5, 'Đã hoàn thành', 'coAuthor'),
      );
      return recompute(ON_15_OCTOBER);
    });
    expect(outcome).toMatchObject({
      kind: 'done',
      value: { reviews: [{ completion: { done: 3, overdue: 0 } }] },
    });
    expect(workbook.sheets[0]!.rows.get(9)!.get(6)!.value).toBe(0.75);
    expect(workbook.sheets[0]!.conditionalFormats).toHaveLength(2);
  });

  it('is left as it was where it never stops changing', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const before = structuredClone(workbook);
    const outcome = await withExcel(workbook, ({ host }) => {
      let count = 0;
      for (let batch = 1; batch <= 40; batch += 1) {
        host.beforeBatch(batch, () =>
          host.user.typeInto(workbook.activeSheetId, 4, 3, `Văn phòng ${(count += 1)}`, 'coAuthor'),
        );
      }
      return recompute(ON_15_OCTOBER);
    });
    expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'sheetKeptChanging' } });
    workbook.sheets[0]!.rows.get(4)!.get(3)!.value = 'Văn phòng';
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('is said to be gone where it was deleted', async () => {
    const workbook = drawWorkbook(PLAN_SHEET, { name: 'Khác' });
    const outcome = await withExcel(workbook, ({ host }) => {
      const id = workbook.activeSheetId;
      host.beforeBatch(3, () => host.user.deleteSheet(id, 'coAuthor'));
      return recompute(ON_15_OCTOBER);
    });
    expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'sheetGone' } });
  });

  it('is written by its id where it was renamed', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const outcome = await withExcel(workbook, ({ host }) => {
      host.beforeBatch(3, () => host.user.renameSheet(workbook.activeSheetId, 'Phụ lục mới', 'coAuthor'));
      return recompute(ON_15_OCTOBER);
    });
    expect(outcome).toMatchObject({ kind: 'done', value: { sheetName: 'Phụ lục mới' } });
  });
});

describe('a workbook that may not be written', () => {
  const conditions: readonly [string, (workbook: HostWorkbook) => void, object][] = [
    [
      'a protected sheet',
      (book) => (book.sheets[0]!.isProtected = true),
      { kind: 'protectedSheet', sheetName: 'Kế hoạch 2024' },
    ],
    ['a read-only workbook', (book) => (book.isReadOnly = true), { kind: 'readOnly' }],
  ];
  const doors: readonly [string, () => Promise<Outcome<unknown>>][] = [
    ['recompute', () => recompute(ON_15_OCTOBER)],
    ['clearHighlights', () => clearHighlights()],
    ['undoLastRun', () => undoLastRun()],
  ];

  it.each(
    conditions.flatMap(([name, prepare, failure]) =>
      doors.map(([door, run]) => ({ name, prepare, failure, door, run })),
    ),
  )('$name: $door says so and changes nothing', async ({ prepare, failure, run }) => {
    const workbook = await workbookWithOldMarks();
    prepare(workbook);
    const before = structuredClone(workbook);
    expect(await withExcel(workbook, run)).toEqual({ kind: 'failed', failure });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('a cell being edited: says so and changes nothing', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const before = structuredClone(workbook);
    const outcome = await withExcel(workbook, ({ host }) => {
      host.isCellBeingEdited = true;
      return recompute(ON_15_OCTOBER);
    });
    expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'cellEditMode' } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('an Excel that is too old: says so', async () => {
    const excel = await openExcel(drawWorkbook(PLAN_SHEET), { requirementMatrix: { ExcelApi: '1.8' } });
    const uninstall = excel.installGlobals();
    expect(await recompute(ON_15_OCTOBER)).toEqual({ kind: 'failed', failure: { kind: 'excelTooOld' } });
    uninstall();
    excel.dispose();
  });
});

describe('a sheet too large for one answer', () => {
  /** The plan with so many lines of notes below it that no answer of 30,000 bytes holds it. */
  function longPlan(): HostWorkbook {
    const workbook = drawWorkbook(PLAN_SHEET);
    const rows = workbook.sheets[0]!.rows;
    for (let row = 20; row < 700; row += 1)
      rows.set(row, new Map([[2, { value: 'Ghi chú thêm ở cuối trang', style: 0 }]]));
    return workbook;
  }

  it('is read in several round trips, none of them beyond the limit', async () => {
    const excel = await openExcel(longPlan(), { payloadLimit: 30_000 });
    const uninstall = excel.installGlobals();
    const codes: (string | undefined)[] = [];
    excel.host.onBatch(({ errorCode }) => codes.push(errorCode));
    const outcome = await recompute(ON_15_OCTOBER);
    uninstall();
    excel.dispose();
    expect(codes[0]).toBe('ResponsePayloadSizeLimitExceeded');
    expect(outcome).toMatchObject({
      kind: 'done',
      value: { written: [{ address: 'F3' }, { address: 'F6' }, { address: 'F9' }] },
    });
  });

  it('keeps what a co-author typed into a cell that was about to be written', async () => {
    const workbook = longPlan();
    const excel = await openExcel(workbook, { payloadLimit: 30_000 });
    const uninstall = excel.installGlobals();
    let isWriting = false;
    excel.host.onAction(({ batch, kind, member }) => {
      if (isWriting || !member.includes('GetUsedRange') || batch < 3) return;
      isWriting = kind === 'load' || kind === 'instantiate';
      excel.host.user.typeInto(workbook.activeSheetId, 3, 6, 'xong rồi', 'coAuthor');
    });
    const outcome = await recompute(ON_15_OCTOBER);
    uninstall();
    excel.dispose();
    expect(isWriting).toBe(true);
    expect(outcome.kind).toBe('done');
    expect(workbook.sheets[0]!.rows.get(3)!.get(6)!.value).toBe('xong rồi');
    expect(workbook.sheets[0]!.rows.get(6)!.get(6)!.value).toBe(0.5);
  });
});
