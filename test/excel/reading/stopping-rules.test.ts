import { isMarked } from '../../../src/domain/edits/highlights/marker';
import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { drawRule, drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void;

afterEach(() => {
  uninstall();
  closeExcel();
});

async function open(workbook: HostWorkbook): Promise<HostSheet> {
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return workbook.sheets[0]!;
}

describe("a rule of the user's with “stop if true”", () => {
  it('is told where it stands before ours, once for all of them, and not while nothing of ours stands', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const [drawn] = workbook.sheets;
    drawRule(drawn!, { at: 'A3:F9', formula: '=$C3="Tư pháp"', stopIfTrue: true });
    drawRule(drawn!, { at: 'A3:F9', formula: '=$C3="Một cửa"' });
    drawRule(drawn!, { at: 'E3:E9', type: 'cellValue', stopIfTrue: true });
    await open(workbook);

    expect((await readActiveSheet(ON_15_OCTOBER)) as object).not.toHaveProperty('value.stoppingRules');
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done', value: { stoppingRules: 2 } });
    expect(await readActiveSheet(ON_15_OCTOBER)).toMatchObject({ value: { stoppingRules: 2 } });
    await clearHighlights();
    expect((await readActiveSheet(ON_15_OCTOBER)) as object).not.toHaveProperty('value.stoppingRules');
  });

  it('is not told where it stands behind ours', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const sheet = await open(workbook);
    await recompute(ON_15_OCTOBER);
    const own = drawRule(sheet, { at: 'A3:F9', formula: '=$C3="Tư pháp"', stopIfTrue: true });
    for (const rule of sheet.conditionalFormats) if (rule !== own) rule.priority -= 1;
    own.priority = sheet.conditionalFormats.length - 1;
    expect(sheet.conditionalFormats.filter(({ formula }) => isMarked(formula)).length).toBeGreaterThan(0);
    expect((await recompute(ON_15_OCTOBER)) as object).not.toHaveProperty('value.stoppingRules');
  });
});
