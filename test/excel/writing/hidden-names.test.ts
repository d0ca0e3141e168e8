import { recompute } from '../../../src/excel/actions/recompute';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void;

afterEach(() => {
  uninstall();
  closeExcel();
});

const seen = ({ names }: HostWorkbook): number => names.filter(({ visible }) => visible).length;

test('names of ours that an earlier run could not hide are hidden with the next write', async () => {
  const workbook = drawWorkbook(PLAN_SHEET);
  const { host, ...excel } = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  await recompute(ON_15_OCTOBER);
  expect(workbook.names).toHaveLength(3);
  for (const name of workbook.names) name.visible = true;
  workbook.names.push({ name: 'cua_toi', formula: "='Kế hoạch 2024'!$A$1", visible: true });

  // Another highlight, and the same ratios.
  host.user.typeInto(workbook.sheets[0]!.id, 7, 4, '30/9/2024');
  expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
  expect(workbook.names.filter(({ visible }) => visible).map(({ name }) => name)).toEqual(['cua_toi']);
});

test('a run that has nothing else to write hides them, too', async () => {
  const workbook = drawWorkbook(PLAN_SHEET);
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  await recompute(ON_15_OCTOBER);
  for (const name of workbook.names) name.visible = true;
  await recompute(ON_15_OCTOBER);
  expect(seen(workbook)).toBe(0);
});
