import { createCatalogue } from '../../src/excel/create-catalogue';
import { readActiveSheet } from '../../src/excel/recompute';
import { closeExcel, excelForTest } from '../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../support/compare-workbooks';
import { drawWorkbook, heldAt, type DrawnCell, type SheetDrawing } from '../support/host-workbook-builder';
import { ON_15_OCTOBER } from './plan-sheet';

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
    expect(await createCatalogue()).toEqual({ kind: 'done', value: { entries: 4 } });
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
    expect(outcome.value.review.findings.filter(({ rule }) => rule.startsWith('catalogue/'))).toEqual([]);
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

  it('leaves no sheet behind in a workbook whose structure is protected', async () => {
    const { workbook } = await open(PLAN);
    workbook.isStructureProtected = true;
    expect(await createCatalogue()).toMatchObject({ failure: { kind: 'excelFailed', code: 'AccessDenied' } });
    expect(workbook.sheets).toHaveLength(1);
  });
});
