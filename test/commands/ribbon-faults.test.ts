import { DEFAULT_SETTINGS } from '../../src/excel/stored/settings-schema';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { PLAN_SHEET } from '../excel/plan-sheet';
import { type ActionPlace, CODES } from '../excel/writing/fault-sweep';
import { type ExcelInNode, openExcel } from '../excel-host/node/excel-in-node';
import { drawWorkbook } from '../support/host-workbook-builder';
import { IS_WHOLE_SWEEP } from '../support/whole-sweep';
import { withoutPausesInThisFile } from '../support/without-pauses';

withoutPausesInThisFile();

/** The small plan, always computed for the same day: the ribbon button knows today's only. */
function plan(): HostWorkbook {
  const workbook = drawWorkbook(PLAN_SHEET);
  workbook.settings.set('tienDo.settings', { ...DEFAULT_SETTINGS, asOf: '2024-10-15' });
  return workbook;
}

/** Presses the real button: office.js runs the command's function and hands its `event.completed()` back to the host. */
async function pressed(prepare: (excel: ExcelInNode) => void): Promise<ExcelInNode> {
  const excel = await openExcel(plan(), { page: 'addin' });
  const uninstall = excel.installGlobals();
  try {
    // Associates its function when it is first loaded, in a window that serves all runs.
    await import('../../src/commands/commands');
    prepare(excel);
    await excel.pressRibbonButton('recompute');
    return excel;
  } finally {
    uninstall();
    excel.dispose();
  }
}

/** The codes that an action meets, by its number. */
const SWEEPS: readonly [string, (index: number) => string][] = IS_WHOLE_SWEEP
  ? CODES.map((code) => [code, () => code])
  : [['one code after the other', (index) => CODES[index % CODES.length] ?? '']];

describe('the ribbon button of whose run one action fails', () => {
  it.each(SWEEPS)(
    'is done exactly once, whichever action fails with %s',
    async (_, codeOf) => {
      // The first run of a session learns where Excel puts new rules, which takes a trip of its own.
      await pressed(() => undefined);
      const actions: ActionPlace[] = [];
      await pressed(({ host }) =>
        host.onAction(({ batch, actionIndex }) => actions.push({ batch, actionIndex })),
      );
      expect(actions.length).toBeGreaterThan(70);
      const broken: string[] = [];
      for (const [index, { batch, actionIndex }] of actions.entries()) {
        const code = codeOf(index);
        try {
          const { host } = await pressed((excel) => excel.host.failAt({ batch, actionIndex, code }));
          if (host.faultsWaiting > 0) broken.push(`${batch}/${actionIndex}: the fault was never met`);
        } catch (error) {
          broken.push(`${batch}/${actionIndex}: ${String(error)}`);
        }
      }
      expect(broken).toEqual([]);
    },
    120_000,
  );
});
