import { isMarked } from '../../../../src/domain/edits/highlights/marker';
import { recompute } from '../../../../src/excel/actions/recompute';
import { readMarks } from '../../../../src/excel/writing/marks/marks-now';
import type { HostSheet } from '../../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../../excel-host/node/excel-for-test';
import { drawRule, drawWorkbook } from '../../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../../plan-sheet';

afterEach(closeExcel);

/** A sheet with our rules; `moves` tells how many of the coming trips a colleague gets in between with a rule of their own. */
async function readWhileRulesMove(
  moves: number,
): Promise<{ sheet: HostSheet; marks: ReturnType<typeof readMarks> }> {
  const workbook = drawWorkbook(PLAN_SHEET);
  const sheet = workbook.sheets[0]!;
  const { host, installGlobals } = await excelForTest(workbook);
  installGlobals();
  expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
  for (let trip = 2; trip < 2 + moves; trip += 1)
    host.beforeBatch(trip, () => drawRule(sheet, { at: 'A3:F9', formula: `=$A3="colleague ${trip}"` }));
  return { sheet, marks: readMarks(sheet.id) };
}

it('looks again where a colleague made a rule between its two trips, and tells of what stands then', async () => {
  const { sheet, marks } = await readWhileRulesMove(1);
  const { rules, ours } = await marks;
  expect(rules.map(({ formula }) => formula)).toContain('=$A3="colleague 2"');
  expect(ours).toHaveLength(sheet.conditionalFormats.filter(({ formula }) => isMarked(formula)).length);
});

it('says that what it sought is not there where a rule came at every look', async () => {
  await expect((await readWhileRulesMove(12)).marks).rejects.toMatchObject({ code: 'ItemNotFound' });
});
