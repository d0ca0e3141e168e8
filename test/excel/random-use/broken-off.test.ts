import { recompute } from '../../../src/excel/actions/recompute';
import type { Outcome } from '../../../src/excel/office/outcome';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { withTwins } from '../../monkey/twin-workbooks';
import { drawRule, drawWorkbook } from '../../support/host-workbook-builder';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { litRows } from '../matrix/our-marks';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';
import { type ActionPlace, actionsOfRun, CODES, holding } from '../writing/fault-sweep';
import { draw } from './sheets';

jest.setTimeout(120_000);
withoutPausesInThisFile();

const { today } = ON_15_OCTOBER;

/** True where the sentence that the user reads says that the sheet is as it was before the button was pressed. */
function saysAsBefore(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'failed' && (outcome.failure.kind !== 'excelFailed' || outcome.failure.restored);
}

/** The actions that are to fail: all of them where the sweep is whole, else every third. */
const some = (actions: readonly ActionPlace[]): readonly ActionPlace[] =>
  actions.filter((_, index) => IS_WHOLE_SWEEP || index % 3 === 0);

/** The plan after a run, with a row put in at the top since and a status changed. */
async function withRowsMoved(): Promise<HostWorkbook> {
  const workbook = drawWorkbook(PLAN_SHEET);
  await withTwins(workbook, async (twins) => {
    await recompute(ON_15_OCTOBER);
    twins.people((user, { id }) => user.insertRows(id, 1, 1));
    twins.people((user, { id }) => user.typeInto(id, 9, 5, 'Chưa thực hiện'));
  });
  return workbook;
}

async function asPlanned(original: HostWorkbook): Promise<string> {
  const workbook = structuredClone(original);
  await withTwins(workbook, () => recompute(ON_15_OCTOBER));
  return holding(workbook);
}

describe('a run that something stops', () => {
  test('saidNothingWritten: a cell in which the user begins to type makes no untruth of what is said', async () => {
    const original = await withRowsMoved();
    const planned = await asPlanned(original);
    const wrong: string[] = [];
    for (let trip = 1; trip <= 6; trip += 1) {
      for (const isLong of [true, false]) {
        const workbook = structuredClone(original);
        await withTwins(workbook, async ({ host }) => {
          host.beforeBatch(trip, () => (host.isCellBeingEdited = true));
          if (!isLong) host.beforeBatch(trip + 1, () => (host.isCellBeingEdited = false));
          const outcome = await recompute(ON_15_OCTOBER);
          const now = holding(workbook);
          if (outcome.kind === 'done' && now !== planned) wrong.push(`trip ${trip}: done, and it is not`);
          if (saysAsBefore(outcome) && now !== holding(original))
            wrong.push(
              `trip ${trip}: ${outcome.kind === 'failed' ? outcome.failure.kind : ''}, and it was written`,
            );
        });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('rowAboveThenFault: one failed action leaves the sheet as it was or as planned, rows moved or not', async () => {
    const original = await withRowsMoved();
    const [before, planned] = [holding(original), await asPlanned(original)];
    const actions = await actionsOfRun(structuredClone(original), ON_15_OCTOBER);
    const wrong: string[] = [];
    for (const { batch, actionIndex } of some(actions)) {
      const code = CODES[actionIndex % CODES.length]!;
      const workbook = structuredClone(original);
      await withTwins(workbook, async ({ host }) => {
        host.failAt({ batch, actionIndex, code });
        const outcome = await recompute(ON_15_OCTOBER);
        const now = holding(workbook);
        if (outcome.kind === 'done' ? now !== planned : !saysAsBefore(outcome) || now !== before)
          wrong.push(`${batch}/${actionIndex} ${code}: ${JSON.stringify(outcome).slice(0, 100)}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test('rowsGoneNothingWritten: rows that a co-author takes away meanwhile are no failure of the run', async () => {
    const kinds: string[] = [];
    for (let trip = 1; trip <= 4; trip += 1) {
      const workbook = await withRowsMoved();
      await withTwins(workbook, async (twins) => {
        twins.peopleBefore(trip, (user, { id }) => user.deleteRows(id, 6, 1, 'coAuthor'));
        const outcome = await recompute(ON_15_OCTOBER);
        kinds.push(outcome.kind === 'done' ? 'done' : JSON.stringify(outcome.failure));
        expect(twins.harm()).toEqual([]);
      });
    }
    expect(kinds).toEqual(['done', 'done', 'done', 'done']);
  });

  test("colourless: no highlight is left without its colours, or before the user's own", async () => {
    // Without a ratio column: the highlights are all that is written.
    const original = draw(PLAN_SHEET.cells!.map((row) => row.slice(0, 5)));
    drawRule(original.sheets[0]!, { at: 'A4:E8', formula: '=$A4="1"', format: { italic: true } });
    await withTwins(original, async (twins) => {
      await recompute(ON_15_OCTOBER);
      twins.people((user, { id }) => user.typeInto(id, 7, 5, 'Chưa thực hiện'));
    });
    const [before, planned] = [holding(original), await asPlanned(original)];
    const actions = await actionsOfRun(structuredClone(original), ON_15_OCTOBER);
    expect(actions.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const { batch, actionIndex } of some(actions)) {
      const workbook = structuredClone(original);
      await withTwins(workbook, async ({ host }) => {
        host.failAt({ batch, actionIndex, code: 'RequestAborted' });
        const outcome = await recompute(ON_15_OCTOBER);
        if (holding(workbook) !== (outcome.kind === 'done' ? planned : before))
          wrong.push(`${batch}/${actionIndex}: ${outcome.kind}`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

describe('what a run says of a sheet that has changed since it was read', () => {
  test('ownRatioInCondition: what is reported overdue is alight, though our own ratio goes with the same run', async () => {
    const workbook = draw([
      ['TT', 'Nội dung nhiệm vụ', 'Thời hạn', '% hoàn thành', 'Tỷ lệ hoàn thành'],
      [undefined, 'Cải cách thể chế'],
      ['1', 'Ban hành kế hoạch', '31/01/2024', 0.5],
      ['2', 'Rà soát văn bản', '30/9/2024', 0.2],
    ]);
    await withTwins(workbook, async (twins) => {
      await recompute(ON_15_OCTOBER);
      twins.people((user, { id }) => user.deleteColumns(id, 4, 1));
      twins.people((user, { id }) => user.typeInto(id, 2, 3, '30/9/2024'));
      const outcome = await recompute(ON_15_OCTOBER);
      const reported =
        outcome.kind === 'done'
          ? outcome.value.reviews[0].items.flatMap(({ item, standing }) =>
              standing.kind === 'overdue' ? [item.row] : [],
            )
          : [];
      expect(reported.length).toBeGreaterThan(0);
      expect(litRows(workbook, twins.sheet, 'overdue', today)).toEqual(reported);
      expect(twins.harm()).toEqual([]);
    });
  });

  test('idleButChanged: a run with nothing to write tells of the sheet as it stands when it ends', async () => {
    const told: unknown[] = [];
    for (let trip = 1; trip <= 3; trip += 1) {
      const workbook = drawWorkbook(PLAN_SHEET);
      await withTwins(workbook, async (twins) => {
        await recompute(ON_15_OCTOBER);
        const isMet = twins.peopleBefore(trip, (user, { id }) =>
          user.typeInto(id, 5, 5, 'Đã hoàn thành', 'coAuthor'),
        );
        const outcome = await recompute(ON_15_OCTOBER);
        if (!isMet()) return;
        told.push(outcome.kind === 'done' ? outcome.value.reviews[0].completion.done : outcome.failure.kind);
      });
    }
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.map(() => 3));
  });
});
