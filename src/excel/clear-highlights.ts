import { isMarked } from '../domain/edits/marker';
import { loadRules } from './existing-rules';
import { guarded } from './guarded';
import type { Outcome } from './outcome';
import { queueRecord, queueRuleRemoval } from './queue-marks';
import { rulesNow } from './record-of-run';
import { refuseUnwritable } from './refuse-unwritable';
import { parseRunRecord, RECORD_KEY, type RunRecord } from './run-record';
import { readTrip, trip } from './trip';

/**
 * Takes our highlights, and only ours, off the active sheet; ratios stay. `removed` counts the conditional formats.
 * Two round trips, one where there is nothing to take off. Can be undone like a run.
 */
export function clearHighlights(): Promise<Outcome<{ readonly removed: number }>> {
  return guarded(async () => {
    const reading = await readTrip(queueReading);
    const ours = reading.rules.filter(({ formula }) => isMarked(formula));
    if (ours.length === 0) return { removed: 0 };
    refuseUnwritable(reading);
    await trip((context) => {
      const sheet = context.workbook.worksheets.getItem(reading.sheetId);
      const record = recordOf(reading);
      if (record !== undefined) queueRecord(context.workbook, record);
      queueRuleRemoval(
        sheet,
        ours.map(({ id }) => id),
      );
      return () => undefined;
    });
    return { removed: ours.length };
  });
}

type Reading = ReturnType<ReturnType<typeof queueReading>>;

function queueReading(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load('id,name,protection/protected');
  const rules = loadRules(sheet);
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  return () => ({
    sheetId: sheet.id,
    sheetName: sheet.name,
    isProtected: sheet.protection.protected,
    isReadOnly: workbook.readOnly,
    rules: rules(),
    lastRun: record.isNullObject ? undefined : parseRunRecord(record.value),
  });
}

/** Undefined where the areas of a highlight are not known: then it cannot be put back, and the last run stays undoable. */
function recordOf(reading: Reading): RunRecord | undefined {
  const rules = [...rulesNow(reading)];
  if (rules.some(({ areas }) => areas === '')) return undefined;
  const names = reading.lastRun?.after.names ?? [];
  return {
    version: 1,
    sheetId: reading.sheetId,
    before: { rules, cells: [], names },
    after: { rules: [], cells: [], names },
  };
}
