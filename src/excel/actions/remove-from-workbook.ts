import { readWithRetry, roundTrip } from '../office/round-trip';
import type { Outcome } from '../office/outcome';
import { asSheetGone } from '../office/sheet-gone';
import { toOutcome } from '../office/to-outcome';
import { canTellOurs } from '../reading/can-tell-ours';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { readMarks, type MarksNow } from '../writing/marks-now';
import { queueNameRemoval, queueRules } from '../writing/queue-marks';
import { queueRuleList, refuseUserRulesChanged } from '../writing/rule-list';

/** What was taken out of a workbook, counted. */
export interface RemovedFromWorkbook {
  readonly rules: number;
  readonly names: number;
  readonly settings: number;
}

interface SheetMarks {
  readonly id: string;
  readonly marks: MarksNow;
}

/** Every setting of the add-in begins so, those of a later version too. */
const OUR_SETTINGS = 'tienDo.';

/**
 * Takes out of the workbook whatever the add-in keeps in it: highlights and hidden names of every sheet, and settings.
 * What stands in cells stays, ratios and sheets that were added too: they are part of the document by now.
 * Nothing is written where a sheet is protected or its rules cannot be told apart. Settings go last, so that after a
 * failure the same press goes on. One round trip, two for each sheet, one more for each that has marks, and one at last.
 */
export function removeFromWorkbook(): Promise<Outcome<RemovedFromWorkbook>> {
  return toOutcome(async () => {
    const { isReadOnly, sheets, settings } = await readWorkbook();
    const marked: SheetMarks[] = [];
    for (const { id } of sheets) {
      const marks = await readMarks(id);
      const { ours, names, rulesRead, record, sheetName } = marks;
      refuseUntoldRules({ canTellOurRules: canTellOurs(rulesRead, id, record), sheetName });
      if (ours.length > 0 || names.length > 0) {
        refuseUnwritable({ ...marks, isReadOnly });
        marked.push({ id, marks });
      }
    }
    for (const { id, marks } of marked) await asSheetGone(id, () => removeMarks(id, marks));
    if (settings.length > 0) await removeSettings(settings);
    return {
      rules: marked.reduce((sum, { marks }) => sum + marks.ours.length, 0),
      names: marked.reduce((sum, { marks }) => sum + marks.names.length, 0),
      settings: settings.length,
    };
  });
}

function readWorkbook() {
  return readWithRetry(({ workbook }) => {
    workbook.load('readOnly');
    workbook.worksheets.load('items/id');
    workbook.settings.load('items/key');
    return () => ({
      isReadOnly: workbook.readOnly,
      sheets: workbook.worksheets.items.map(({ id }) => ({ id })),
      settings: workbook.settings.items.flatMap(({ key }) => (key.startsWith(OUR_SETTINGS) ? [key] : [])),
    });
  });
}

async function removeMarks(id: string, { ours, names, rules, sheetName }: MarksNow): Promise<void> {
  const lists = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const before = queueRuleList(sheet, rules);
    queueRules(sheet, { add: [], remove: ours.map((rule) => rule.id) }, rules.length);
    queueNameRemoval(
      sheet,
      names.map(({ name }) => name),
    );
    const after = queueRuleList(sheet, rules);
    return () => ({ before: before(), after: after() });
  });
  refuseUserRulesChanged(sheetName, lists.before, lists.after);
}

function removeSettings(keys: readonly string[]): Promise<void> {
  return roundTrip(({ workbook }) => {
    for (const key of keys) workbook.settings.getItem(key).delete();
    return () => undefined;
  });
}
