import { recompute } from '../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import type { SheetOutcome } from '../../../src/excel/office/outcome';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { failTrip } from '../../support/fail-trip';
import { drawWorkbook, heldAt, type SheetDrawing } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_CELLS, PLAN_SHEET } from '../plan-sheet';

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

const LETTER: SheetDrawing = { name: 'Công văn', cells: [['Kính gửi: UBND huyện'], ['Nội dung báo cáo']] };
const HEADINGS = ['Mã tiêu chí', 'Nội dung', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'];

/** An appendix of two criteria, both done, with these codes. */
function appendix(name: string, title: string, codes: readonly [string, string]): SheetDrawing {
  return {
    name,
    cells: [
      [title],
      ['Kèm theo Kế hoạch năm 2024'],
      HEADINGS,
      [codes[0], 'Ban hành kế hoạch', 1, 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
      [codes[1], 'Rà soát văn bản', 2, 'Tư pháp', '30/9/2024', 'Đã hoàn thành'],
    ],
  };
}

async function runAll(): Promise<readonly SheetOutcome[]> {
  const outcome = await recomputeAll(ON_15_OCTOBER);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.sheets;
}

/** "Kế hoạch 2024: done", "Công văn: notAnAppendix". */
const inShort = (sheets: readonly SheetOutcome[]): readonly string[] =>
  sheets.map((sheet) =>
    sheet.kind === 'done' ? `${sheet.report.sheetName}: done` : `${sheet.sheetName}: ${sheet.failure.kind}`,
  );

const ratios = (workbook: HostWorkbook, sheet: number): readonly unknown[] =>
  ['F3', 'F6', 'F9'].map((address) => heldAt(workbook.sheets[sheet]!, address));

describe('recomputeAll()', () => {
  it('computes every visible appendix and leaves the rest alone with its reason', async () => {
    const { workbook, before } = await open(
      PLAN_SHEET,
      LETTER,
      { ...PLAN_SHEET, name: 'Kế hoạch ẩn', visibility: 'hidden' },
      { ...PLAN_SHEET, name: 'Kế hoạch rất ẩn', visibility: 'veryHidden' },
      { ...PLAN_SHEET, name: 'Kế hoạch khóa', isProtected: true },
      {
        name: 'Danh mục tiêu chí',
        cells: [
          ['Mã', 'Tên tiêu chí'],
          ['1', 'Cải cách thể chế'],
        ],
      },
      { ...PLAN_SHEET, name: 'Kế hoạch thôn' },
    );
    expect(inShort(await runAll())).toEqual([
      'Kế hoạch 2024: done',
      'Công văn: notAnAppendix',
      'Kế hoạch khóa: protectedSheet',
      'Kế hoạch thôn: done',
    ]);
    expect(ratios(workbook, 0)).toEqual([0.5, 0.5, 0.5]);
    expect(ratios(workbook, 6)).toEqual([0.5, 0.5, 0.5]);
    const touched = compareWorkbooks(before, workbook).filter((line) =>
      /^(?:Công văn|Kế hoạch ẩn|Kế hoạch rất ẩn|Kế hoạch khóa|Danh mục)/.test(line),
    );
    expect(touched).toEqual([]);
  });

  it('tells a chart sheet from a plan, and computes the sheets around it', async () => {
    await open(PLAN_SHEET, { name: 'Biểu đồ', kind: 'chart' }, { ...PLAN_SHEET, name: 'Kế hoạch thôn' });
    expect(inShort(await runAll())).toEqual([
      'Kế hoạch 2024: done',
      'Biểu đồ: chartSheet',
      'Kế hoạch thôn: done',
    ]);
  });

  it('reads five sheets in two round trips, and asks for the merges of a plan and writes it in one each', async () => {
    const noRatios = PLAN_CELLS.map((row) => row.slice(0, 5));
    const names = ['A', 'B', 'C', 'D'];
    const { host } = await open(...names.map((name) => ({ name, cells: noRatios })), LETTER);
    await runAll();
    // Four questions, four writes, and one that remembers them as one run.
    expect(host.roundTrips).toBe(2 + 4 + 4 + 1);
    await runAll();
    expect(host.roundTrips).toBe(2 + 4 + 4 + 1 + 2 + 4 + 4);
  });

  it('changes nothing the second time, nor does the button on one of its sheets', async () => {
    const { workbook } = await open(PLAN_SHEET, { ...PLAN_SHEET, name: 'Kế hoạch thôn' });
    await runAll();
    const first = structuredClone(workbook);
    await runAll();
    await recompute(ON_15_OCTOBER);
    expect(compareWorkbooks(first, workbook)).toEqual([]);
  });

  it('tells on both sides of a code that stands in Phụ lục 1 and in Phụ lục 2', async () => {
    await open(
      appendix('PL1', 'PHỤ LỤC 1', ['1.1', '1.2']),
      appendix('PL2', 'PHỤ LỤC 2', ['1.2', '1.3']),
      LETTER,
    );
    const found = (await runAll()).flatMap((sheet) =>
      sheet.kind === 'done'
        ? sheet.report.reviews[0].findings
            .filter(({ rule }) => rule === 'code/in-both-appendices')
            .map(({ row, column, found, facts }) => [sheet.report.sheetName, row, column, found, facts])
        : [],
    );
    expect(found).toEqual([
      ['PL1', 5, 1, '1.2', { sheet: 'PL2', otherRow: 4 }],
      ['PL2', 4, 1, '1.2', { sheet: 'PL1', otherRow: 5 }],
    ]);
  });

  it('fails as a whole in a file that may only be read', async () => {
    const { workbook } = await open(PLAN_SHEET);
    workbook.isReadOnly = true;
    expect(await recomputeAll(ON_15_OCTOBER)).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
  });
});

describe('undoRuns()', () => {
  it('puts back every sheet of a run over several', async () => {
    const { workbook, before } = await open(PLAN_SHEET, LETTER, { ...PLAN_SHEET, name: 'Kế hoạch thôn' });
    await runAll();
    expect(compareWorkbooks(before, workbook)).not.toEqual([]);
    expect((await undoRuns()).kind).toBe('done');
    expect(compareWorkbooks(before, workbook)).toEqual([]);
    expect([...workbook.settings.keys()]).toEqual([]);
  });

  it('puts back one sheet where one was computed after all were', async () => {
    const { workbook, host } = await open(PLAN_SHEET, { ...PLAN_SHEET, name: 'Kế hoạch thôn' });
    await runAll();
    host.user.typeInto(workbook.sheets[0]!.id, 5, 5, 'Đã hoàn thành');
    await recompute(ON_15_OCTOBER);
    expect(ratios(workbook, 0)).toEqual([1, 0.5, 0.75]);
    expect((await undoRuns()).kind).toBe('done');
    expect(ratios(workbook, 0)).toEqual([0.5, 0.5, 0.5]);
    expect(ratios(workbook, 1)).toEqual([0.5, 0.5, 0.5]);
  });

  it.each([0, 1, 2])(
    'tells of a sheet that was deleted since, and puts back the others: %i',
    async (gone) => {
      const names = ['Kế hoạch 2024', 'Kế hoạch thôn', 'Kế hoạch tổ'];
      const { workbook, host, before } = await open(...names.map((name) => ({ ...PLAN_SHEET, name })));
      await runAll();
      host.user.deleteSheet(workbook.sheets[gone]!.id);
      const outcome = await undoRuns();
      expect(outcome).toMatchObject({ kind: 'done', value: { gone: [names[gone]] } });
      expect(workbook.sheets.map(({ rows }) => rows)).toEqual(
        before.sheets.filter((_, at) => at !== gone).map(({ rows }) => rows),
      );
    },
  );

  it('stops at a sheet that was changed since, and can be tried again', async () => {
    const { workbook, host, before } = await open(PLAN_SHEET, { ...PLAN_SHEET, name: 'Kế hoạch thôn' });
    await runAll();
    host.user.typeInto(workbook.sheets[0]!.id, 3, 6, 0.75);
    expect(await undoRuns()).toEqual({ kind: 'failed', failure: { kind: 'changedSinceRun', address: 'F3' } });
    expect(ratios(workbook, 1)).toEqual([undefined, undefined, undefined]);
    host.user.typeInto(workbook.sheets[0]!.id, 3, 6, 0.5);
    expect((await undoRuns()).kind).toBe('done');
    expect(ratios(workbook, 0).map((held) => held ?? '')).toEqual(['', '', '']);
    expect(workbook.names).toEqual(before.names);
  });

  it('takes back the rest at the next press, at whichever round trip Excel fails', async () => {
    const names = ['Kế hoạch 2024', 'Kế hoạch thôn', 'Kế hoạch tổ'];
    let failures = 0;
    for (let trip = 1, isMet = true; isMet; trip += 1) {
      const { workbook, host, before } = await open(...names.map((name) => ({ ...PLAN_SHEET, name })));
      await runAll();
      const fault = failTrip(host, trip);
      const outcome = await undoRuns();
      isMet = fault.stop();
      if (outcome.kind === 'failed') {
        failures += 1;
        expect((await undoRuns()).kind).toBe('done');
      }
      expect(compareWorkbooks(before, workbook)).toEqual([]);
      uninstall();
    }
    expect(failures).toBeGreaterThan(9);
  });
});
