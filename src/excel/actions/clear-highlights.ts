import { isMarked } from '../../domain/edits/highlights/marker';
import { canTellOurs } from '../reading/can-tell-ours';
import { readWithRules, type RulesRead } from '../reading/read-with-rules';
import { toOutcome } from '../office/to-outcome';
import { orPutBack } from '../writing/or-put-back';
import { loadOurNames } from '../reading/our-names';
import type { Outcome } from '../office/outcome';
import { queueRecord, queueRuleRemoval } from '../writing/queue-marks';
import { recordedNames, rulesNow } from '../writing/record-of-run';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { parseRunRecord, RECORD_KEY, type Marks, type RunRecord } from '../stored/run-record';
import { roundTrip } from '../office/round-trip';

/**
 * Takes our highlights, and only ours, off the active sheet; ratios stay. `removed` counts the conditional formats.
 * Two round trips, one where there is nothing to take off. Can be undone like a run.
 */
export function clearHighlights(): Promise<Outcome<{ readonly removed: number }>> {
  return toOutcome(async () => {
    const reading = await readWithRules(undefined, queueReading);
    refuseUntoldRules(reading);
    const ours = reading.rules.filter(({ formula }) => isMarked(formula));
    if (ours.length === 0) return { removed: 0 };
    refuseUnwritable(reading);
    const { sheetId, lastRun } = reading;
    const marks: Marks = { rules: [...rulesNow(reading)], cells: [], names: recordedNames(reading.names) };
    await orPutBack(sheetId, marks, lastRun, () =>
      roundTrip((context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        queueRuleRemoval(
          sheet,
          ours.map(({ id }) => id),
        );
        // Where the areas of a highlight are not known it cannot be put back, and the last run stays undoable.
        if (marks.rules.every(({ areas }) => areas !== ''))
          queueRecord(context.workbook, recordOf(sheetId, marks));
        return () => undefined;
      }),
    );
    return { removed: ours.length };
  });
}

function queueReading({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet, rules: () => RulesRead) {
  workbook.load('readOnly');
  sheet.load('id,name,protection/protected');
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
      rules: rules() ?? [],
      canTellOurRules: canTellOurs(rules(), sheet.id, lastRun),
      names: names(),
      lastRun,
    };
  };
}

function recordOf(sheetId: string, before: Marks): RunRecord {
  return { version: 1, sheetId, before, after: { ...before, rules: [] } };
}
