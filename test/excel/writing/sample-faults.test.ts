import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recompute } from '../../../src/excel/actions/recompute';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { profileInUse } from '../../excel-host/node/profile-in-use';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { actionsOfRun, CODES, holding, withExcel } from './fault-sweep';

withoutPausesInThisFile();

const SAMPLES = [
  { file: 'cam-giang-phu-luc-1.xlsx', today: { year: 2024, month: 10, day: 15 } },
  { file: 'trung-trac-cchc.xlsx', today: { year: 2024, month: 7, day: 10 } },
] as const;

/** The sample, with the user's consent to a summary line: the first run writes highlights, cells, names and the record. */
function sample(file: string): HostWorkbook {
  const bytes = readFileSync(join(__dirname, '../../fixtures/workbooks', file));
  const { workbook } = loadWorkbook(new Uint8Array(bytes));
  const sheets = { [workbook.activeSheetId]: { summaryLine: true } };
  workbook.settings.set('tienDo.settings', { ...DEFAULT_SETTINGS, sheets });
  return workbook;
}

describe.each(SAMPLES)('a first recompute of $file of which one action fails', ({ file, today }) => {
  it('leaves the workbook wholly as planned or as it was, whichever action it is', async () => {
    const original = sample(file);
    // The first run of a session learns where Excel puts new rules, which takes a trip of its own.
    await actionsOfRun(structuredClone(original), { today });
    const done = structuredClone(original);
    const actions = await actionsOfRun(done, { today });
    // Where nothing tells how far merges reach, both samples are held back: read, and not written to.
    const isHeldBack = profileInUse() === '2021-least';
    expect(actions.length).toBeGreaterThan(isHeldBack ? 50 : 300);
    const [asBefore, asPlanned] = [holding(original), holding(done)];
    expect(asPlanned === asBefore).toBe(isHeldBack);
    const halfDone: string[] = [];
    const endings = new Map<string, number>();
    // Two codes an action where the sweep is whole; else one, at every sixth action.
    const faults = actions.flatMap((action, index) => {
      const codes = IS_WHOLE_SWEEP ? [index, index + 3] : index % 6 === 0 ? [index / 6] : [];
      return codes.map((at) => ({ ...action, code: CODES[at % CODES.length]! }));
    });
    for (const { batch, actionIndex, code } of faults) {
      const workbook = structuredClone(original);
      const { outcome, waiting } = await withExcel(workbook, async ({ host }) => {
        host.failAt({ batch, actionIndex, code });
        return { outcome: await recompute({ today }), waiting: host.faultsWaiting };
      });
      const ending = outcome.kind === 'done' ? 'done' : outcome.failure.kind;
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      const isWhole = holding(workbook) === (outcome.kind === 'done' ? asPlanned : asBefore);
      if (isWhole && waiting === 0) continue;
      const lines = compareWorkbooks(outcome.kind === 'done' ? done : original, workbook);
      halfDone.push(`${code} at ${batch}/${actionIndex}: ${ending} ${lines.join('; ').slice(0, 300)}`);
    }
    process.stdout.write(
      `${file}: ${actions.length} actions, ${faults.length} faults, ${JSON.stringify([...endings])}\n`,
    );
    expect(halfDone).toEqual([]);
    expect([...endings.keys()].sort()).toEqual(['done', 'excelFailed', 'tooLarge']);
  }, 600_000);
});
