import { HIGHLIGHT_KINDS } from '../../../src/domain/edits/highlights/highlight-kind';
import { isMarked, markedKind } from '../../../src/domain/edits/highlights/marker';
import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import { openExcel } from '../../excel-host/node/excel-in-node';
import { EXCEL_PROFILE_NAMES } from '../../excel-host/protocol/profiles';
import { drawRule, drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

const inOrder = ({ conditionalFormats }: HostSheet) =>
  [...conditionalFormats].sort((a, b) => a.priority - b.priority);
const users = (sheet: HostSheet) =>
  inOrder(sheet)
    .filter(({ formula }) => !isMarked(formula))
    .map(({ formula, areas, format }) => ({ formula, areas, format }));
const ours = (sheet: HostSheet) =>
  inOrder(sheet).flatMap(({ formula }) => HIGHLIGHT_KINDS.findIndex((kind) => kind === markedKind(formula)));

/** "uuoou": rules of the user's and ours in order. */
const pattern = (sheet: HostSheet): string =>
  inOrder(sheet)
    .map(({ formula }) => (isMarked(formula) ? 'o' : 'u'))
    .join('');

function withUsersRules(): HostWorkbook {
  const workbook = drawWorkbook(PLAN_SHEET);
  drawRule(workbook.sheets[0]!, { at: 'A3:F9', formula: '=$A3="I"' });
  drawRule(workbook.sheets[0]!, { at: 'B5:B5', formula: '=$B5="x"' });
  return workbook;
}

const STATUSES = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', 'xong?', ''] as const;

describe.each(EXCEL_PROFILE_NAMES)("ours among the user's rules in profile %s", (name) => {
  it('over many runs, no rule of the user changes, and ours stand in order of strength', async () => {
    const workbook = withUsersRules();
    const sheet = workbook.sheets[0]!;
    const excel = await openExcel(workbook, { profile: name });
    const uninstall = excel.installGlobals();
    try {
      const before = users(sheet);
      expect(before).toHaveLength(2);
      let changed = 0;
      for (let run = 0; run < 25; run += 1) {
        excel.host.user.typeInto(sheet.id, 4 + (run % 2), 5, STATUSES[run % STATUSES.length] ?? '');
        excel.host.user.typeInto(sheet.id, 7 + (run % 2), 4, run % 3 === 0 ? '31/6/2024' : '30/9/2024');
        const was = pattern(sheet);
        expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
        if (pattern(sheet) !== was) changed += 1;
        expect(users(sheet)).toEqual(before);
        expect(pattern(sheet)).toMatch(/^uuo*$/);
        const kinds = ours(sheet).filter((kind) => kind >= 0);
        expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
      }
      expect(changed).toBeGreaterThan(3);
      expect(await clearHighlights()).toMatchObject({ kind: 'done' });
      expect(pattern(sheet)).toBe('uu');
      expect(users(sheet)).toEqual(before);
    } finally {
      uninstall();
      excel.dispose();
    }
  }, 60_000);

  it("a user's rule that was put behind ours stays there, and an undo gives back the order", async () => {
    const workbook = withUsersRules();
    const sheet = workbook.sheets[0]!;
    const excel = await openExcel(workbook, { profile: name });
    const uninstall = excel.installGlobals();
    try {
      await recompute(ON_15_OCTOBER);
      const own = drawRule(sheet, { at: 'C3:C9', formula: '=$C3="Một cửa"' });
      for (const rule of sheet.conditionalFormats) if (rule !== own) rule.priority -= 1;
      own.priority = sheet.conditionalFormats.length - 1;
      // Ours of one kind look alike: their order among themselves cannot be seen.
      const seen = () => inOrder(sheet).map(({ formula }) => markedKind(formula) ?? formula);
      const before = seen();
      expect(pattern(sheet)).toMatch(/^uuo+u$/);
      excel.host.user.typeInto(sheet.id, 5, 5, 'Đang thực hiện');
      expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
      expect(pattern(sheet)).toMatch(/^uuo+u$/);
      expect(await undoLastRun()).toMatchObject({ kind: 'done' });
      expect(seen()).toEqual(before);
    } finally {
      uninstall();
      excel.dispose();
    }
  }, 60_000);
});
