import { SETTINGS_KEY } from '../../src/excel/stored/settings-key';
import { DEFAULT_SETTINGS } from '../../src/excel/stored/settings-schema';
import { PLAN_SHEET } from '../excel/plan-sheet';
import { drawWorkbook, heldAt } from '../support/host-workbook-builder';
import { runCommand } from './run-command';

it('the built ribbon command fetches what formulas need where the workbook asks for them', async () => {
  const workbook = drawWorkbook(PLAN_SHEET);
  workbook.settings.set(SETTINGS_KEY, { ...DEFAULT_SETTINGS, asOf: '2024-10-15', liveFormulas: true });
  const { report } = await runCommand(workbook, {});
  expect(report.written).toContainEqual({ address: 'F3', value: 0.5 });
  expect(heldAt(workbook.sheets[0]!, 'F3')).toBe(
    '=(COUNTIF($E$4:$E$5,"Đã hoàn thành")+COUNTIF($E$4:$E$5,"Hoàn thành"))/ROWS($E$4:$E$5)',
  );
}, 300_000);
