import { isMarked } from '../../domain/edits/highlights/marker';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { asSheetGone } from '../office/sheet-gone';
import { canTellOurs } from '../reading/can-tell-ours';
import { loadOurNames } from '../reading/our-names';
import { readWithRules, type RulesRead } from '../reading/read-with-rules';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { parseRunRecord, RECORD_KEY, type RunRecord } from '../stored/run-record';
import { queueGuard } from './marks/guard';
import { localAddress, readMarks, type StandingRule } from './marks/marks-now';
import { queueRecord, queueRules } from './marks/queue-marks';
import { queueRowOrder } from './marks/row-order';
import { queuePrint } from './marks/row-print';
import { queueRuleList, refuseUserRulesChanged } from './marks/rule-list';
import { queueRulesSeen, withoutIds } from './marks/rules-seen';
import { recordedNames, rulesNow } from './record-of-run';
import { againWhereChanged, allOrNothing, type Attempt } from './taking-back/all-or-nothing';
import { changeOf } from './taking-back/plan-taking-back';

/**
 * Takes our highlights off a sheet, the active one where no id is given, wholly or not at all; answers how many
 * conditional formats there were. It can be undone like a run. Three round trips, one where there is nothing to take off;
 * two more where the last run does not tell where they lie, three where they lie elsewhere by now.
 */
export async function clearRules(sheetId?: string): Promise<number> {
  let known = sheetId;
  return againWhereChanged(async (attempt) => {
    const reading = await readWithRules(known, queueReading);
    known = reading.sheetId;
    refuseUntoldRules(reading);
    const ours = reading.rules.filter(({ formula }) => isMarked(formula));
    if (ours.length === 0) return 0;
    refuseUnwritable(reading);
    return asSheetGone(reading.sheetId, () => clear(reading, attempt));
  });
}

type Reading = ReturnType<ReturnType<typeof queueReading>>;

async function clear(reading: Reading, { looksFirst, isGuarded }: Attempt): Promise<number> {
  const { rules: ours, rowOrder } =
    (looksFirst ? undefined : await readRowsAsTold(reading)) ??
    (await readRows(reading, (await readMarks(reading.sheetId)).ours));
  const { sheetId, sheetName, used, lastRun } = reading;
  const marks = {
    rules: withoutIds(ours.filter(({ formula }) => formula !== '')),
    cells: [],
    names: recordedNames(reading.names),
  };
  const record: RunRecord = {
    version: 1,
    sheetId,
    sheetName,
    used: { before: used, after: used },
    rowOrder,
    before: marks,
    after: { ...marks, rules: [] },
  };
  const lists = await allOrNothing(changeOf(record), { before: lastRun, after: record }, () =>
    roundTrip((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (isGuarded) queueGuard(sheet, { used, names: marks.names, rules: ours });
      const before = queueRuleList(sheet, reading.rules);
      queueRecord(context.workbook, record);
      queueRules(sheet, { add: [], remove: ours.map(({ id }) => id) }, ours.length);
      const after = queueRuleList(sheet, reading.rules);
      return () => ({ before: before(), after: after() });
    }),
  );
  refuseUserRulesChanged(sheetName, lists.before, lists.after);
  return ours.length;
}

/** What tells which rows a sheet's highlights lie on. */
interface RowsRead {
  /** With what their rows hold now: the last run may have found other words in them. */
  readonly rules: readonly StandingRule[];
  /** Rows that were put elsewhere have not taken a part of them along. */
  readonly areAsTold: boolean;
  readonly rowOrder: string;
}

/** One round trip. */
function readRows({ sheetId, names, used }: Reading, ours: readonly StandingRule[]): Promise<RowsRead> {
  const ourCells = new Set(recordedNames(names).map(({ address }) => address));
  return readWithRetry((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const prints = ours.map(({ areas }) => queuePrint(sheet, areas, used));
    const rowOrder = queueRowOrder(sheet);
    const seen = queueRulesSeen(sheet, ours);
    return () => ({
      rules: ours.map((rule, index) => ({ ...rule, print: prints[index]?.(ourCells) })),
      areAsTold: seen().every((rule) => ours.includes(rule)),
      rowOrder: rowOrder(ourCells),
    });
  });
}

/** The same where the last run tells of all of them, and they lie as it tells. */
async function readRowsAsTold(reading: Reading): Promise<RowsRead | undefined> {
  const told = rulesNow(reading);
  const ours = reading.rules.filter(({ formula }) => isMarked(formula));
  if (told.length !== ours.length || told.some(({ areas }) => areas === '')) return undefined;
  const rows = await readRows(reading, told);
  return rows.areAsTold ? rows : undefined;
}

function queueReading({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet, rules: () => RulesRead) {
  workbook.load('readOnly');
  sheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const names = loadOurNames(sheet);
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  return () => {
    const lastRun = record.isNullObject ? undefined : parseRunRecord(record.value);
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      isReadOnly: workbook.readOnly,
      used: used.isNullObject ? '' : localAddress(used.address),
      rules: rules() ?? [],
      canTellOurRules: canTellOurs(rules(), sheet.id, lastRun),
      names: names().names,
      lastRun,
    };
  };
}
