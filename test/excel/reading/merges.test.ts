import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import type { SheetReport } from '../../../src/excel/office/outcome';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { EXCEL_PROFILE_NAMES, type ExcelProfileName } from '../../excel-host/protocol/profiles';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_CELLS, PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void;

afterEach(() => {
  uninstall();
  closeExcel();
});

async function open<T extends { readonly workbook: HostWorkbook }>(
  opened: T,
  profile: ExcelProfileName,
): Promise<T> {
  const excel = await excelForTest(opened.workbook, { profile });
  uninstall = excel.installGlobals();
  return opened;
}

async function run(action: typeof recompute | typeof readActiveSheet): Promise<SheetReport> {
  const outcome = await action(ON_15_OCTOBER);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const SAMPLES = [
  {
    file: 'cam-giang-phu-luc-1.xlsx',
    today: { year: 2024, month: 10, day: 15 },
    completion: { done: 9, total: 23, overdue: 5, dueSoon: 0 },
  },
  {
    file: 'trung-trac-cchc.xlsx',
    today: { year: 2024, month: 7, day: 10 },
    completion: { done: 9, total: 24, overdue: 4, dueSoon: 0 },
  },
] as const;

/** Tells how far a merge reaches: by the counts of its rows and columns, if not by its address. */
const TELLING = EXCEL_PROFILE_NAMES.filter((name) => name !== '2021-least');

/** The lead of row 4 is that of row 5, too. */
const sharedLead = (): HostWorkbook =>
  drawWorkbook({
    ...PLAN_SHEET,
    merges: ['A1:F1', 'B3:F3', 'C4:C5'],
    cells: PLAN_CELLS.map((row, at) => (at === 4 ? [row[0], row[1], undefined, row[3], row[4]] : row)),
  });

const leadsOf = ({ reviews: [review] }: SheetReport): unknown =>
  Object.fromEntries(review.items.map(({ item }) => [item.row, item.leads]));

describe('merged areas', () => {
  it.each(TELLING)('are read as they reach in the profile %s', async (profile) => {
    await open({ workbook: sharedLead() }, profile);
    const report = await run(recompute);
    expect(report.unknownMerges).toBeUndefined();
    expect(leadsOf(report)).toMatchObject({ 4: ['Văn phòng'], 5: ['Văn phòng'], 7: ['Một cửa'] });
    // F3 lies under B3:F3.
    expect(report.written.map(({ address }) => address)).toEqual(['F6', 'F9']);
  });

  it('of which the first cell alone is told hold the sheet back, and the report says which', async () => {
    const { workbook } = await open({ workbook: sharedLead() }, '2021-least');
    const before = structuredClone(workbook);
    expect(await run(readActiveSheet)).toMatchObject({ unknownMerges: ['B3', 'C4'] });
    expect(await run(recompute)).toMatchObject({ unknownMerges: ['B3', 'C4'], written: [] });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('of which the first cell alone is told do no harm over filled cells and beside what is written', async () => {
    const workbook = drawWorkbook({ ...PLAN_SHEET, merges: ['A1:F1', 'B5:B6', 'A9:C9'] });
    await open({ workbook }, '2021-least');
    const report = await run(recompute);
    expect(report.unknownMerges).toEqual(['A9']);
  });

  it.each(EXCEL_PROFILE_NAMES)(
    'in both sample appendices are read rightly or hold the sheet back, in the profile %s',
    async (profile) => {
      for (const { file, today, completion } of SAMPLES) {
        const bytes = await readFile(resolve(__dirname, '../../fixtures/workbooks', file));
        const { workbook } = await open(loadWorkbook(new Uint8Array(bytes)), profile);
        const outcome = await recompute({ today });
        if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
        const {
          reviews: [review],
          unknownMerges,
          written,
        } = outcome.value;
        if (unknownMerges === undefined) expect(review.completion).toEqual(completion);
        else expect([profile, written]).toEqual(['2021-least', []]);
        const isLit = workbook.sheets[0]!.conditionalFormats.length > 0;
        expect(isLit).toBe(unknownMerges === undefined);
        uninstall();
      }
    },
  );
});
