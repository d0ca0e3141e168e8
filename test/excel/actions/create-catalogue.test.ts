import { createCatalogue } from '../../../src/excel/actions/create-catalogue';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import { RECORD_KEY } from '../../../src/excel/stored/run-record';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { type DrawnCell, drawWorkbook, heldAt, type SheetDrawing } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER } from '../plan-sheet';
import { type ActionPlace, holding, withExcel } from '../writing/fault-sweep';

let uninstall: () => void;

async function open(...drawings: readonly SheetDrawing[]) {
  const workbook = drawWorkbook(...drawings);
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host, before: structuredClone(workbook) };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

const row = (code: DrawnCell, content: string, points: number): readonly DrawnCell[] => [
  code,
  content,
  points,
  'Văn phòng',
  '31/01/2024',
  'Đã hoàn thành',
];

/** 1.10 has lost its zero: Excel holds the number 1.1. */
const PLAN: SheetDrawing = {
  name: 'Kế hoạch',
  cells: [
    ['PHỤ LỤC'],
    ['Kèm theo Kế hoạch năm 2024'],
    ['Mã tiêu chí', 'Nội dung', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
    row('1.8', 'Ban hành kế hoạch', 2),
    row('1.9', '=HYPERLINK("x")', 0.5),
    row(1.1, '+ Kiểm tra', 1),
    row('1.11', '@ Tuyên truyền', 3),
  ],
};

describe('createCatalogue()', () => {
  it('writes codes, names and points of the appendix into a new sheet behind the others, as text', async () => {
    const { workbook, host } = await open(PLAN, { name: 'Khác' });
    expect(await createCatalogue()).toEqual({
      kind: 'done',
      value: { entries: 4, sheetName: 'Danh mục tiêu chí' },
    });
    expect(host.roundTrips).toBe(2);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', 'Khác', 'Danh mục tiêu chí']);
    const sheet = workbook.sheets[2]!;
    const held = [1, 2, 3, 4, 5, 6].map((at) =>
      ['A', 'B', 'C'].map((column) => heldAt(sheet, `${column}${at}`)),
    );
    expect(held.map((cells) => cells.map((value) => value ?? ''))).toEqual([
      ['Danh mục tiêu chí năm 2024', '', ''],
      ['Mã', 'Tên tiêu chí', 'Điểm tối đa'],
      ['1.8', 'Ban hành kế hoạch', 2],
      ['1.9', '=HYPERLINK("x")', 0.5],
      ['1.10', '+ Kiểm tra', 1],
      ['1.11', '@ Tuyên truyền', 3],
    ]);
    const cells = [...sheet.rows.values()].flatMap((line) => [...line.values()]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(workbook.styles[sheet.rows.get(5)!.get(1)!.style]?.numberFormat).toBe('@');
  });

  it('touches nothing of the sheets that were there', async () => {
    const { workbook, before } = await open(PLAN);
    await createCatalogue();
    workbook.sheets.pop();
    workbook.settings.delete(RECORD_KEY);
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('is then what the same appendix is compared with, and finds no difference', async () => {
    const { workbook } = await open(PLAN);
    await createCatalogue();
    workbook.activeSheetId = workbook.sheets[0]!.id;
    const outcome = await readActiveSheet(ON_15_OCTOBER);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    // The list begins with 1.8, as its appendix does: that gap is all there is to say.
    expect(outcome.value.catalogue).toMatchObject({ entries: 4, year: 2024, toMend: 1 });
    expect(outcome.value.reviews[0].findings.filter(({ rule }) => rule.startsWith('catalogue/'))).toEqual([]);
  });

  it.each(['Danh mục tiêu chí', 'DANH MUC TIEU CHI'])('refuses where there is a sheet “%s”', async (name) => {
    const { workbook, before } = await open(PLAN, { name, visibility: 'hidden' });
    expect(await createCatalogue()).toEqual({
      kind: 'failed',
      failure: { kind: 'catalogueExists', sheetName: name },
    });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('refuses an appendix without codes, and a sheet that is none', async () => {
    const noCodes = PLAN.cells!.map((cells) => cells.slice(1));
    const { workbook } = await open(
      { name: 'Kế hoạch', cells: noCodes },
      { name: 'Khác', cells: [['Kính gửi']] },
    );
    expect(await createCatalogue()).toEqual({
      kind: 'failed',
      failure: { kind: 'noCodes', sheetName: 'Kế hoạch' },
    });
    workbook.activeSheetId = workbook.sheets[1]!.id;
    expect(await createCatalogue()).toMatchObject({ failure: { kind: 'notAnAppendix' } });
    expect(workbook.sheets).toHaveLength(2);
  });

  it.each([
    ['of other years', ['Danh mục tiêu chí 2023', 'Danh mục tiêu chí năm 2025'], 'Danh mục tiêu chí 2024'],
    ['of no kind', ['Danh mục', 'Danh mục tiêu chí cũ'], 'Danh mục tiêu chí'],
  ] as const)('names the sheet so that it stands beside sheets %s', async (_, others, name) => {
    const { workbook } = await open(PLAN, ...others.map((other) => ({ name: other, cells: [['x']] })));
    expect(await createCatalogue()).toMatchObject({ kind: 'done', value: { sheetName: name } });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Kế hoạch', ...others, name]);
  });

  it.each(['Danh mục tiêu chí 2024', 'Danh mục tiêu chí năm 2024'])(
    'refuses where the year has its sheet “%s”',
    async (name) => {
      const { workbook } = await open(PLAN, { name, cells: [['x']] });
      expect(await createCatalogue()).toMatchObject({
        failure: { kind: 'catalogueExists', sheetName: name },
      });
      expect(workbook.sheets).toHaveLength(2);
    },
  );

  it('leaves no sheet behind in a workbook whose structure is protected', async () => {
    const { workbook } = await open(PLAN);
    workbook.isStructureProtected = true;
    expect(await createCatalogue()).toEqual({ kind: 'failed', failure: { kind: 'protectedWorkbook' } });
    expect(workbook.sheets).toHaveLength(1);
  });
});

describe('undo after createCatalogue()', () => {
  const USER: SheetDrawing = { name: 'Của tôi', cells: [['a'], [{ formula: '=A1', result: 'a' }]] };

  async function created(...more: readonly SheetDrawing[]) {
    const opened = await open(PLAN, USER, ...more);
    expect(await createCatalogue()).toMatchObject({ kind: 'done' });
    return { ...opened, made: opened.workbook.sheets.at(-1)! };
  }

  it('takes the sheet away and leaves the workbook as it was', async () => {
    const { workbook, before } = await created();
    expect(await undoRuns()).toEqual({ kind: 'done', value: { restored: 1, gone: [] } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
    expect(await undoRuns()).toMatchObject({ failure: { kind: 'nothingToUndo' } });
  });

  it('keeps the highlights of the run before, and that run is what the next undo knows of', async () => {
    const late = PLAN.cells!.map((cells, at) => (at === 3 ? [...cells.slice(0, 5), 'Chưa làm'] : cells));
    const { workbook } = await open({ ...PLAN, cells: late });
    await recompute(ON_15_OCTOBER);
    const lit = structuredClone(workbook.sheets[0]!.conditionalFormats);
    expect(lit.length).toBeGreaterThan(0);
    await createCatalogue();
    expect(await undoRuns()).toMatchObject({ kind: 'done' });
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.sheets[0]!.conditionalFormats).toEqual(lit);
  });

  it('touches the sheet no more once something else was run after it', async () => {
    const { workbook } = await created();
    await recompute(ON_15_OCTOBER);
    await undoRuns();
    expect(workbook.sheets.map(({ name }) => name)).toContain('Danh mục tiêu chí');
  });

  it.each<[string, (workbook: Awaited<ReturnType<typeof created>>) => void]>([
    ['a name was corrected', ({ made }) => (made.rows.get(4)!.get(2)!.value = 'Tên đã sửa')],
    ['a row was added below', ({ made }) => made.rows.set(7, new Map([[1, { value: '1.12', style: 0 }]]))],
    ['a note was typed beside', ({ made }) => made.rows.get(2)!.set(5, { value: 'xem lại', style: 0 })],
    ['points became a formula', ({ made }) => (made.rows.get(3)!.get(3)!.formula = '=1+1')],
    [
      'a row was coloured',
      ({ made, workbook }) => {
        const style = workbook.styles.push({ numberFormat: '@', fillColor: '#FFFF00' }) - 1;
        made.rows.get(3)!.get(1)!.style = style;
      },
    ],
  ])('refuses where %s', async (_, edit) => {
    const opened = await created();
    edit(opened);
    const edited = structuredClone(opened.workbook);
    expect(await undoRuns()).toEqual({
      kind: 'failed',
      failure: { kind: 'addedSheetChanged', sheetName: 'Danh mục tiêu chí' },
    });
    expect(compareWorkbooks(edited, opened.workbook)).toEqual([]);
  });

  it('refuses where the sheet was renamed, or deleted', async () => {
    const { workbook, made } = await created();
    made.name = 'Danh mục của xã';
    const failure = { kind: 'addedSheetGone', sheetName: 'Danh mục tiêu chí' };
    expect(await undoRuns()).toEqual({ kind: 'failed', failure });
    expect(workbook.sheets).toHaveLength(3);
    workbook.sheets.pop();
    expect(await undoRuns()).toEqual({ kind: 'failed', failure });
  });

  it('refuses where a formula on another sheet reads from it, and says which cell', async () => {
    const { workbook } = await created({ name: 'Biểu đồ', kind: 'chart' });
    const cell = workbook.sheets[1]!.rows.get(2)!.get(1)!;
    cell.formula = "=VLOOKUP(A1,'DANH MỤC TIÊU CHÍ'!A:C,3,0)";
    expect(await undoRuns()).toEqual({
      kind: 'failed',
      failure: { kind: 'addedSheetUsed', sheetName: 'Danh mục tiêu chí', user: "'Của tôi'!A2" },
    });
    expect(workbook.sheets).toHaveLength(4);
  });

  it('refuses where a formula on a protected sheet needs it', async () => {
    const { workbook } = await created({ name: 'Trống', isProtected: true });
    const user = workbook.sheets[1]!;
    user.rows.get(2)!.get(1)!.formula = "='Danh mục tiêu chí'!A1";
    user.isProtected = true;
    expect(await undoRuns()).toEqual({
      kind: 'failed',
      failure: { kind: 'addedSheetUsed', sheetName: 'Danh mục tiêu chí', user: "'Của tôi'!A2" },
    });
    user.rows.get(2)!.get(1)!.formula = '=A1';
    expect(await undoRuns()).toMatchObject({ kind: 'done' });
  });

  it('takes the sheet away, too, where it was only protected', async () => {
    const { workbook, made } = await created();
    made.isProtected = true;
    expect(await undoRuns()).toMatchObject({ kind: 'done' });
    expect(workbook.sheets).toHaveLength(2);
  });

  it('keeps the sheet and the record where the structure of the workbook was protected meanwhile', async () => {
    const { workbook } = await created();
    workbook.isStructureProtected = true;
    expect(await undoRuns()).toMatchObject({ failure: { kind: 'excelFailed', code: 'AccessDenied' } });
    expect(workbook.sheets).toHaveLength(3);
    workbook.isStructureProtected = false;
    expect(await undoRuns()).toMatchObject({ kind: 'done' });
    expect(workbook.sheets).toHaveLength(2);
  });
});

describe('createCatalogue() of which one action fails', () => {
  it('leaves the workbook wholly as it was or with the whole sheet', async () => {
    const original = drawWorkbook(PLAN, { name: 'Khác' });
    const actions: ActionPlace[] = [];
    const whole = structuredClone(original);
    await withExcel(whole, async ({ host }) => {
      host.onAction(({ batch, actionIndex }) => actions.push({ batch, actionIndex }));
      await createCatalogue();
    });
    const [asBefore, asPlanned] = [holding(original), holding(whole)];
    expect(actions.length).toBeGreaterThan(30);
    const halfDone: string[] = [];
    for (const place of actions) {
      const workbook = structuredClone(original);
      const outcome = await withExcel(workbook, ({ host }) => {
        host.failAt({ ...place, code: 'GeneralException' });
        return createCatalogue();
      });
      const wanted = outcome.kind === 'done' ? asPlanned : asBefore;
      if (holding(workbook) !== wanted) halfDone.push(`${place.batch}/${place.actionIndex}`);
    }
    expect(halfDone).toEqual([]);
  });
});
