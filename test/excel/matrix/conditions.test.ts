import { acceptProposal } from '../../../src/excel/actions/accept-proposal';
import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { Outcome, SheetReport } from '../../../src/excel/office/outcome';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { profileInUse } from '../../excel-host/node/profile-in-use';
import type { ExcelProfileName } from '../../excel-host/protocol/profiles';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { heldAt } from '../../support/host-workbook-builder';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { ON_15_OCTOBER } from '../plan-sheet';
import { CONDITIONS } from './conditions';
import { litRows, marksOf, ourCells, withoutOurMarks } from './our-marks';
import { play } from './play';
import { PROPOSAL_CELL, type TrackedPlan, trackedPlan } from './tracked-plan';

withoutPausesInThisFile();

/** The two that differ most; `npm run test:profiles` plays the others. */
const PROFILES: readonly ExcelProfileName[] = process.env['EXCEL_PROFILE']
  ? [profileInUse()]
  : ['2021', 'web'];

let plan: TrackedPlan;

/** `writesIn`: the round trip that is the first to write. "Meanwhile" is right before it. */
const BUTTONS: readonly {
  readonly button: 'recompute' | 'clear' | 'undo' | 'accept';
  readonly press: () => Promise<Outcome<unknown>>;
  readonly writesIn: number;
}[] = [
  { button: 'recompute', press: () => recompute(ON_15_OCTOBER), writesIn: 3 },
  { button: 'clear', press: () => clearHighlights(), writesIn: 2 },
  { button: 'undo', press: () => undoLastRun(), writesIn: 4 },
  { button: 'accept', press: () => acceptProposal(plan.planId, plan.finding), writesIn: 2 },
];

const CELLS = CONDITIONS.flatMap((condition) =>
  BUTTONS.map((button, at) => ({ ...button, condition, at, name: condition.name })),
);

it(`the matrix has ${CELLS.length} cells`, () => {
  process.stdout.write(
    `${CELLS.length} cells: ${CONDITIONS.length} conditions × ${BUTTONS.length} buttons\n`,
  );
  expect(CELLS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(CELLS.map(({ name, button }) => `${button}: ${name}`)).size).toBe(CELLS.length);
});

describe.each(PROFILES.flatMap((profile) => BUTTONS.map(({ button }) => ({ profile, button }))))(
  '$button in $profile',
  ({ profile, button }) => {
    beforeAll(async () => {
      plan = await trackedPlan(profile);
    });

    it.each(CELLS.filter((cell) => cell.button === button))('$name', async (cell) => {
      const { condition, press, writesIn, at } = cell;
      const { workbook, expected, outcome, unsupported, wasMet } = await play({
        profile,
        plan,
        condition,
        press,
        writesIn,
      });
      expect(outcome.kind === 'done' ? 'done' : outcome.failure.kind).toBe(condition.results[at]);
      expect({ unsupported, wasMet }).toEqual({ unsupported: [], wasMet: true });
      if (outcome.kind === 'failed') {
        expect(compareWorkbooks(expected, workbook)).toEqual([]);
        return;
      }
      const ours = ourCells(plan.planId, expected, workbook);
      if (button === 'accept') ours.push(PROPOSAL_CELL);
      const rest = (book: HostWorkbook): HostWorkbook => withoutOurMarks(book, plan.planId, ours);
      expect(compareWorkbooks(rest(expected), rest(workbook))).toEqual([]);
      const sheet = workbook.sheets.find(({ id }) => id === plan.planId);
      switch (button) {
        case 'recompute': {
          const {
            reviews: [review],
          } = outcome.value as SheetReport;
          const late = review.items.flatMap(({ item, standing }) =>
            standing.kind === 'overdue' ? [item.row] : [],
          );
          expect(litRows(workbook, sheet!, 'overdue', ON_15_OCTOBER.today)).toEqual(late);
          return;
        }
        case 'clear':
          if (condition.before === undefined) expect(marksOf(sheet)).toEqual([]);
          else expect(marksOf(workbook.sheets.find(({ id }) => id === expected.activeSheetId))).toEqual([]);
          return;
        case 'undo':
          expect(marksOf(sheet)).toEqual([]);
          return;
        case 'accept':
          expect(heldAt(sheet!, PROPOSAL_CELL)).toBe('1.3');
      }
    });
  },
);
