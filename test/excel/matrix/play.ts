import type { Outcome } from '../../../src/excel/office/outcome';
import { ExcelHost } from '../../../src/excel-host/protocol/excel-host';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import { type ExcelInNode, joinExcel, openExcel } from '../../excel-host/node/excel-in-node';
import type { ExcelProfileName } from '../../excel-host/protocol/profiles';
import type { Condition } from './conditions';
import type { TrackedPlan } from './tracked-plan';

export interface Played {
  readonly workbook: HostWorkbook;
  /** The same workbook in which the people of the condition did what they did, and the add-in nothing. */
  readonly expected: HostWorkbook;
  readonly outcome: Outcome<unknown>;
  readonly unsupported: readonly string[];
  /** What was to happen meanwhile has happened. */
  readonly wasMet: boolean;
}

/** Presses one button under one condition. */
export async function play({
  profile,
  plan,
  condition,
  press,
  writesIn,
}: {
  readonly profile: ExcelProfileName;
  readonly plan: TrackedPlan;
  readonly condition: Condition;
  readonly press: () => Promise<Outcome<unknown>>;
  readonly writesIn: number;
}): Promise<Played> {
  const workbook = structuredClone(plan.workbook);
  condition.is?.(workbook, planOf(workbook, plan));
  const expected = structuredClone(workbook);
  const people = new ExcelHost(expected).user;
  const excel = await openExcel(workbook, { profile, ...condition.options });
  const uninstall = excel.installGlobals();
  const { host } = excel;
  condition.before?.(people, plan);
  condition.before?.(host.user, plan);
  await condition.host?.(excel);
  const second = condition.hasSecondPane === undefined ? undefined : await listeningPane(host);
  let wasMet = condition.meanwhile === undefined;
  host.beforeBatch(writesIn, () => {
    condition.meanwhile?.(people, plan);
    condition.meanwhile?.(host.user, plan);
    wasMet = true;
  });
  const outcome = await press();
  uninstall();
  second?.dispose();
  excel.dispose();
  return { workbook, expected, outcome, unsupported: host.unsupported, wasMet };
}

async function listeningPane(host: ExcelHost): Promise<ExcelInNode> {
  const second = await joinExcel(host);
  await second.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  return second;
}

function planOf(workbook: HostWorkbook, { planId }: TrackedPlan): HostSheet {
  const sheet = workbook.sheets.find(({ id }) => id === planId);
  if (sheet === undefined) throw new Error('The plan is gone.');
  return sheet;
}
