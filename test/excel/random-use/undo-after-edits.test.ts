import { PALETTES } from '../../../src/domain/edits/highlights/highlight-palettes';
import { markedKind } from '../../../src/domain/edits/highlights/marker';
import { acceptProposal } from '../../../src/excel/actions/accept-proposal';
import { addSample } from '../../../src/excel/actions/add-sample';
import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { createCatalogue } from '../../../src/excel/actions/create-catalogue';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { differences } from '../../monkey/harm';
import { withTwins } from '../../monkey/twin-workbooks';
import { areaOf, drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { litRows } from '../matrix/our-marks';
import { PROPOSAL_CELL, trackedPlan } from '../matrix/tracked-plan';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';
import { choosing, draw, HEADING } from './sheets';

jest.setTimeout(120_000);

const { today } = ON_15_OCTOBER;

describe('undo after rows have moved', () => {
  test("undoTakesUsersNumber: a number that the user typed stays the user's", async () => {
    const workbook = draw([
      ['PHỤ LỤC'],
      [...HEADING.slice(0, 2), 'Chủ trì', ...HEADING.slice(2), 'Tỷ lệ hoàn thành'],
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ['1', 'Ban hành kế hoạch năm 2024', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
      ['II', 'CẢI CÁCH THỦ TỤC', undefined, undefined, undefined, 1],
      ['1', 'Niêm yết thủ tục', 'Một cửa', '20/10/2024', 'Đã hoàn thành'],
      ['2', 'Số hóa hồ sơ', 'Một cửa', 'Thường xuyên', 'Đang thực hiện'],
    ]);
    await withTwins(workbook, async (twins) => {
      await recompute(ON_15_OCTOBER);
      expect(heldAt(twins.sheet, 'F3')).toBe(1);
      twins.people((user, { id }) => user.typeInto(id, 3, 6, 'theo báo cáo'));
      await recompute(ON_15_OCTOBER);
      twins.people((user, { id }) => user.deleteRows(id, 3, 2));
      await undoLastRun();
      await recompute(ON_15_OCTOBER);
      expect(twins.harm()).toEqual([]);
      expect(heldAt(twins.sheet, 'F3')).toBe(1);
    });
  });

  test('clearInsertUndo: highlights that were cleared come back to the rows that they belong to, or not at all', async () => {
    await withTwins(drawWorkbook(PLAN_SHEET), async (twins) => {
      await recompute(ON_15_OCTOBER);
      expect(litRows(twins.workbook, twins.sheet, 'overdue', today)).toEqual([5]);
      await clearHighlights();
      twins.people((user, { id }) => user.insertRows(id, 1, 1));
      const outcome = await undoLastRun();
      const lit = litRows(twins.workbook, twins.sheet, 'overdue', today);
      expect([outcome.kind, lit]).toEqual(outcome.kind === 'done' ? ['done', [6]] : ['failed', []]);
    });
  });

  test('paletteLost: highlights come back in the colours that they had', async () => {
    const workbook = choosing(drawWorkbook(PLAN_SHEET), { palette: 'orangeAndBlue' });
    await withTwins(workbook, async (twins) => {
      await recompute(ON_15_OCTOBER);
      twins.people((user, { id }) => user.insertRows(id, 1, 1));
      await recompute(ON_15_OCTOBER);
      await undoLastRun();
      const colours = twins.sheet.conditionalFormats.map(({ formula, format }) => [
        format.fillColor,
        PALETTES.orangeAndBlue[markedKind(formula)!].fill,
      ]);
      expect(colours.length).toBeGreaterThan(0);
      expect(colours.map(([shown]) => shown)).toEqual(colours.map(([, chosen]) => chosen));
    });
  });
});

describe('undo of what was done in several steps', () => {
  test('halfUndone: a run that had to write twice is undone whole', async () => {
    await withTwins(drawWorkbook(PLAN_SHEET), async (twins) => {
      await recompute(ON_15_OCTOBER);
      const [rule] = twins.sheet.conditionalFormats;
      rule!.areas = [areaOf('A5:F6')];
      twins.people((user, { id }) => user.typeInto(id, 8, 5, 'Chưa thực hiện'));
      const before = structuredClone(twins.workbook);
      await recompute(ON_15_OCTOBER);
      expect([heldAt(twins.sheet, 'F6'), heldAt(twins.sheet, 'F9')]).toEqual([0, 0.25]);
      expect(await undoLastRun()).toMatchObject({ kind: 'done' });
      expect(cellsOf(twins.workbook)).toEqual(cellsOf(before));
      expect(namesOf(twins.workbook)).toEqual(namesOf(before));
    });
  });

  test('undoSampleHalf: what is said of an undo that broke off is true of the added sheet', async () => {
    const wrong: string[] = [];
    const { workbook: original } = await trackedPlan();
    for (const make of [() => addSample(today), () => createCatalogue()]) {
      const made = structuredClone(original);
      await withTwins(made, async () => void (await make()));
      const actions: { batch: number; actionIndex: number }[] = [];
      await withTwins(structuredClone(made), async ({ host }) => {
        host.onAction(({ batch, actionIndex }) => actions.push({ batch, actionIndex }));
        expect(await undoLastRun()).toMatchObject({ kind: 'done' });
      });
      const lastTrip = actions.at(-1)?.batch;
      for (const { batch, actionIndex } of actions.filter((action) => action.batch === lastTrip)) {
        for (const code of ['GeneralException', 'RequestAborted', 'InvalidOperationInCellEditMode']) {
          const workbook = structuredClone(made);
          await withTwins(workbook, async ({ host }) => {
            host.failAt({ batch, actionIndex, code });
            const outcome = await undoLastRun();
            const isAsBefore = differences(made, workbook).length === 0;
            const saysAsBefore =
              outcome.kind === 'failed' &&
              (outcome.failure.kind !== 'excelFailed' || outcome.failure.restored);
            if (saysAsBefore && !isAsBefore) wrong.push(`${code} at action ${actionIndex}`);
          });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('undoOfAccept: an accepted proposal is taken back where a highlight of ours stands twice', async () => {
    const plan = await trackedPlan();
    await withTwins(plan.workbook, async (twins) => {
      // The same row, pasted twice: its highlight then stands twice there.
      twins.people((user, { id }) => user.pasteRows(id, 5, 1, 12));
      twins.people((user, { id }) => user.pasteRows(id, 5, 1, 12));
      await acceptProposal(plan.planId, plan.finding);
      const outcome = await undoLastRun();
      expect(outcome).toMatchObject({ kind: 'done' });
      expect(heldAt(twins.sheet, PROPOSAL_CELL)).toBe('1,3');
      expect(twins.harm()).toEqual([]);
    });
  });

  test('acceptAfterARow: an accepted proposal is taken back, though a row was put in before it was accepted', async () => {
    const workbook = draw([
      HEADING,
      ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'],
      ['2', 'Ban hành kế hoạch', '31/6/2024', 'Đã hoàn thành'],
      ['3', 'Niêm yết thủ tục', '30/9/2024', 'Chưa thực hiện'],
    ]);
    await withTwins(workbook, async (twins) => {
      const run = await recompute(ON_15_OCTOBER);
      const report = run.kind === 'done' ? run.value : undefined;
      const finding = report?.reviews[0].findings.find(({ proposal }) => proposal?.text === '30/6/2024');
      expect(litRows(twins.workbook, twins.sheet, 'overdue', today)).toEqual([2, 4]);
      // The one highlight lies on rows 2 and 5 then, and its formula stays as it was.
      twins.people((user, { id }) => user.insertRows(id, 4, 1));
      await acceptProposal(twins.sheet.id, finding!);
      expect(heldAt(twins.sheet, 'C3')).toBe('30/6/2024');
      expect(await undoLastRun()).toMatchObject({ kind: 'done', value: { restored: 1 } });
      expect(heldAt(twins.sheet, 'C3')).toBe('31/6/2024');
      expect(twins.harm()).toEqual([]);
    });
  });
});

describe('small things of undo', () => {
  test('undoDays: the days that were recorded since the undone run go with it', async () => {
    await withTwins(drawWorkbook(PLAN_SHEET), async (twins) => {
      await recompute(ON_15_OCTOBER);
      // Neither done nor overdue changes: the run writes highlights, and no day.
      twins.people((user, { id }) => user.typeInto(id, 5, 5, 'Đang thực hiện'));
      await recompute(ON_15_OCTOBER);
      const days = daysOf(twins.workbook);
      await recompute({ today: { ...today, day: 16 } });
      expect(daysOf(twins.workbook).length).toBe(days.length + 1);
      expect(await undoLastRun()).toMatchObject({ kind: 'done' });
      expect(daysOf(twins.workbook)).toEqual(days);
    });
  });

  test('undoOnlyVisible: why the only sheet that can be seen is not taken away is said in words', async () => {
    const { workbook } = await trackedPlan();
    await withTwins(workbook, async () => {
      await createCatalogue();
      const made = workbook.sheets.at(-1)!;
      workbook.activeSheetId = made.id;
      for (const sheet of workbook.sheets) if (sheet !== made) sheet.visibility = 'hidden';
      const before = structuredClone(workbook);
      const outcome = await undoLastRun();
      expect(outcome.kind).toBe('failed');
      expect(outcome.kind === 'failed' && outcome.failure.kind).not.toBe('excelFailed');
      expect(differences(before, workbook)).toEqual([]);
    });
  });
});

function cellsOf(workbook: HostWorkbook): unknown {
  return workbook.sheets.map(({ rows }) =>
    [...rows].map(([row, cells]) => [
      row,
      [...cells].flatMap(([column, { value, formula, style }]) =>
        value === '' ? [] : [[column, value, formula, workbook.styles[style]]],
      ),
    ]),
  );
}

function namesOf(workbook: HostWorkbook): unknown {
  return workbook.names
    .map(({ name, formula, comment, visible }) => [name, formula, comment, visible])
    .sort();
}

function daysOf(workbook: HostWorkbook): readonly unknown[] {
  const stored = workbook.settings.get('tienDo.progress') as { sheets: { days: unknown[] }[] } | undefined;
  return stored?.sheets[0]?.days ?? [];
}
