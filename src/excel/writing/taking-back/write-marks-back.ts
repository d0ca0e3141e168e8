import { roundTrip } from '../../office/round-trip';
import { queueProgress } from '../../stored/progress-history';
import { isSameRecord, type RunRecord } from '../../stored/run-record';
import { queueGuard } from '../marks/guard';
import { addressesOf, expectedOf, type MarksNow, type StandingRule } from '../marks/marks-now';
import { queueName, queueNameRemoval, queueNoRecord, queueRecord, queueRules } from '../marks/queue-marks';
import { queueRows, type RowsSeen } from '../marks/rows-seen';
import { queueRuleList, refuseUserRulesChanged } from '../marks/rule-list';
import { queueRulesSeen } from '../marks/rules-seen';
import { queueSeenNames, type Untidy } from '../marks/tidy-marks';
import { type SheetChange, soughtFor, type TakingBack } from './plan-taking-back';

export interface MarksBack extends Untidy {
  /** Which rows lay where as the batch began, where a highlight went back to its place. */
  readonly rows: RowsSeen | undefined;
  /** The rules that the batch took away, as they lay by then. */
  readonly removed: readonly StandingRule[];
}

/**
 * Takes away what is to go, and puts rules and names back to their places: one round trip where anything is to be changed.
 * Answers how the marks stand then. `now` tells the used cells as they are once cells are back.
 */
export async function writeMarksBack(
  change: SheetChange,
  { rules, addNames, removeNames, hideNames, histories }: TakingBack,
  now: MarksNow,
  record: RunRecord | undefined,
  isGuarded: boolean,
): Promise<MarksBack | undefined> {
  const { sheetId } = change;
  const sought = soughtFor(change);
  const forgets = record === undefined && now.hasRecord;
  const remembers = record !== undefined && !isSameRecord(record, now.record);
  const names = addNames.length + removeNames.length + hideNames.length;
  const isSame = rules.add.length + rules.remove.length + names === 0 && histories === undefined;
  if (isSame && !forgets && !remembers) return undefined;
  const touchesRules = rules.add.length + rules.remove.length > 0;
  const lists = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    // Where nothing is put to a place, it does not matter what has moved.
    const isPlaced = touchesRules || addNames.length > 0;
    if (isGuarded && isPlaced) queueGuard(sheet, expectedOf(now, rules.remove));
    // Where cells were given back to somebody, the used cells are not known.
    const isSeen = rules.add.length > 0 && now.used !== '';
    const rows = isSeen ? queueRows(sheet, now.used, sought) : undefined;
    if (remembers && !now.hasRecord) queueRecord(context.workbook, record);
    if (histories !== undefined) queueProgress(context.workbook, histories);
    const before = touchesRules ? queueRuleList(sheet, now.rules) : undefined;
    const removed = queueRulesSeen(
      sheet,
      now.ours.filter(({ id }) => rules.remove.includes(id)),
    );
    // Names go first: a cell that is back without its name would be nobody's, should Excel refuse a rule.
    queueNameRemoval(sheet, removeNames);
    const seenNames = queueSeenNames(addNames.map((name) => queueName(sheet, name)));
    for (const name of hideNames) sheet.names.getItem(name).visible = false;
    queueRules(sheet, rules, now.rules.length);
    const after = touchesRules ? queueRuleList(sheet, now.rules) : undefined;
    if (remembers && now.hasRecord) queueRecord(context.workbook, record);
    else if (forgets) queueNoRecord(context.workbook);
    return () => ({
      before: before?.(),
      after: after?.(),
      seenNames: seenNames(),
      rows: rows?.(addressesOf(now.names, sought.cells)),
      removed: removed(),
    });
  });
  refuseUserRulesChanged(now.sheetName, lists.before, lists.after);
  const { after, seenNames, rows, removed } = lists;
  return { rules: after, seenNames, rows, removed };
}
