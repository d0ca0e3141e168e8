import { formatArea } from '../../../src/domain/a1-notation';
import { isMarked } from '../../../src/domain/edits/highlights/marker';
import { clearHighlights } from '../../../src/excel/actions/clear-highlights';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { rulesInOrder } from '../../../src/excel-host/protocol/sheet/rule-order';
import type { HostSheet, HostValue } from '../../../src/xlsx/host-workbook';
import { openExcel } from '../../excel-host/node/excel-in-node';
import { EXCEL_PROFILE_NAMES, type ExcelProfileName } from '../../excel-host/protocol/profiles';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawRule, drawWorkbook } from '../../support/host-workbook-builder';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

const STATUSES: readonly HostValue[] = [
  'Đã hoàn thành',
  'Chưa thực hiện',
  'Đang thực hiện',
  '',
  'Không phát sinh',
];
const DEADLINES: readonly HostValue[] = ['30/9/2024', '20/10/2024', '31/8/2024', '31/12/2024', 'Quý IV'];
const ITEM_ROWS = [4, 5, 7, 8] as const;

/** The same numbers in every run of the test. */
function* numbersFrom(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** What the user would miss: each own rule with its words, its cells and its colours, the first to apply first. */
function usersRules(sheet: HostSheet): readonly string[] {
  return rulesInOrder(sheet)
    .filter(({ formula }) => formula === undefined || !isMarked(formula))
    .map(({ formula, areas, format, stopIfTrue }) =>
      JSON.stringify([formula, areas.map(formatArea), format, stopIfTrue]),
    );
}

/** Puts one of the user's rules in among the others, as the rules' manager of Excel does. */
function moveUsersRule(sheet: HostSheet, which: number, place: number): void {
  const rules = rulesInOrder(sheet);
  const own = rules.filter(({ formula }) => formula === undefined || !isMarked(formula));
  const rule = own[Math.floor(which * own.length)];
  if (!rule) return;
  const others = rules.filter((other) => other !== rule);
  others.splice(Math.floor(place * (others.length + 1)), 0, rule);
  others.forEach((other, index) => {
    other.priority = index;
  });
}

async function runs(profile: ExcelProfileName, count: number, seed: number): Promise<void> {
  const workbook = drawWorkbook(PLAN_SHEET);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('unreachable');
  drawRule(sheet, { at: 'A3:F9', formula: '=$A3="I"', format: { fillColor: '#FFFF00' } });
  drawRule(sheet, { at: 'D4:D8', formula: '=ISNUMBER($D4)', format: { bold: true } });
  drawRule(sheet, { at: 'F3:F9', type: 'dataBar' });
  drawRule(sheet, { at: 'E4:E5,E7:E8', formula: '=$E4=""', format: { fillColor: '#EEEEEE' } });
  const excel = await openExcel(workbook, { profile });
  const uninstall = excel.installGlobals();
  const numbers = numbersFrom(seed);
  const next = (): number => numbers.next().value;
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  try {
    for (let run = 0; run < count; run += 1) {
      excel.host.user.typeInto(sheet.id, one(ITEM_ROWS), 5, one(STATUSES));
      if (next() < 0.3) excel.host.user.typeInto(sheet.id, one(ITEM_ROWS), 4, one(DEADLINES));
      if (next() < 0.5) moveUsersRule(sheet, next(), next());
      const expected = usersRules(sheet);
      const before = structuredClone(workbook);
      const outcome = await recompute(ON_15_OCTOBER);
      expect(outcome.kind).toBe('done');
      expect(usersRules(sheet)).toEqual(expected);
      if (run % 10 === 4) {
        expect(await clearHighlights()).toMatchObject({ kind: 'done' });
        expect(usersRules(sheet)).toEqual(expected);
        expect(sheet.conditionalFormats).toHaveLength(expected.length);
        expect(await undoLastRun()).toMatchObject({ kind: 'done' });
        expect(usersRules(sheet)).toEqual(expected);
      }
      if (run % 10 === 9 && JSON.stringify(before.sheets) !== JSON.stringify(workbook.sheets)) {
        await undoLastRun();
        expect(usersRules(sheet)).toEqual(expected);
        const lines = compareWorkbooks(before, workbook).filter((line) => /![A-Z]+\d+:/.test(line));
        expect(lines).toEqual([]);
      }
    }
    expect(await clearHighlights()).toMatchObject({ kind: 'done' });
    expect(sheet.conditionalFormats.some(({ formula }) => formula !== undefined && isMarked(formula))).toBe(
      false,
    );
    expect(excel.host.unsupported).toEqual([]);
  } finally {
    uninstall();
    excel.dispose();
  }
}

const LONG_RUN = IS_WHOLE_SWEEP ? 1_000 : 100;
const SHORT_RUN = IS_WHOLE_SWEEP ? 100 : 30;

describe('the rules of the user, before, between and after ours', () => {
  it(
    `stay as they are over ${LONG_RUN} runs in Excel 2021 as measured`,
    () => runs('2021', LONG_RUN, 1),
    300_000,
  );

  it.each(EXCEL_PROFILE_NAMES)(
    `stay as they are over ${SHORT_RUN} runs in %s`,
    (name) => runs(name, SHORT_RUN, 2),
    120_000,
  );
});
