import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import type { Outcome } from '../../../src/excel/office/outcome';
import { evaluateInHost } from '../../../src/excel-host/display/evaluate-in-host';
import type { ExcelProfileName } from '../../excel-host/protocol/profiles';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';
import { choosing } from '../random-use/sheets';
import { withExcel } from './fault-sweep';

jest.setTimeout(60_000);

/** The presses of one afternoon on a sheet whose merges matter, each with the round trips that it took. */
async function afternoon(profile: ExcelProfileName, liveFormulas: boolean): Promise<Record<string, number>> {
  const workbook = choosing(drawWorkbook(PLAN_SHEET), { liveFormulas });
  const id = workbook.sheets[0]!.id;
  return withExcel(
    workbook,
    async ({ host }) => {
      const trips: Record<string, number> = {};
      const press = async (name: string, action: () => Promise<Outcome<unknown>>): Promise<void> => {
        const before = host.roundTrips;
        expect(await action()).toMatchObject({ kind: 'done' });
        trips[name] = host.roundTrips - before;
      };
      const run = () => recompute(ON_15_OCTOBER);
      const status = (text: string): void => host.user.typeInto(id, 7, 5, text);
      await press('first run', run);
      await press('nothing to do', run);
      status('Đã hoàn thành');
      await press('a status', run);
      await press('undo', undoRuns);
      await press('after the undo', run);
      await press('clear', () => clearHighlights());
      await press('undo of the clear', undoRuns);
      return trips;
    },
    { profile, evaluate: evaluateInHost },
  );
}

/**
 * Read, ask for merges, write: three. One more reads formulas of ours, one more hides the names just added where that is
 * refused in the batch that adds them, two look where rules lie whose run was undone. Undo: which runs, the record, a look
 * of two, cells, marks.
 */
test.each([
  ['2021', false, [3, 3, 3, 6, 5, 3, 5]],
  ['2021', true, [3, 4, 4, 5, 6, 3, 5]],
  ['web', false, [4, 3, 4, 6, 6, 3, 5]],
  ['web', true, [4, 4, 4, 5, 6, 3, 5]],
  ['mac', false, [3, 3, 3, 6, 5, 3, 5]],
  ['mac', true, [3, 4, 4, 5, 6, 3, 5]],
] as const)('round trips of %s, live formulas %s', async (profile, isLive, expected) => {
  // Where new rules come first, which the first run of a session learns, it takes one more.
  await afternoon(profile, isLive);
  expect(Object.values(await afternoon(profile, isLive))).toEqual(expected);
});
