import type { Outcome } from '../office/outcome';
import { readWithRetry } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { asSheetGone } from '../office/sheet-gone';
import { toOutcome } from '../office/to-outcome';
import { canTellOurs } from '../reading/can-tell-ours';
import { queueTabs } from '../reading/queue-tabs';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { tabOfEntry } from '../stored/per-sheet';
import { historyMarks, parseRunRecord, RECORD_KEY, type RunRecord } from '../stored/run-record';
import type { SheetTab } from '../stored/sheet-tab';
import { type MarksNow, readMarks } from '../writing/marks/marks-now';
import { withSeen } from '../writing/marks/rules-seen';
import { allOrNothing } from '../writing/taking-back/all-or-nothing';
import { type SheetChange, soughtFor } from '../writing/taking-back/plan-taking-back';
import { refuseHalf, takeBack } from '../writing/taking-back/take-back';
import { usedBetween } from '../writing/taking-back/used-between';
import { undoAddedSheet } from './undo-added-sheet';

/**
 * Puts back what the last run changed: highlights, ratios, number formats, names, or a sheet that was added. Refuses where
 * what the run wrote is something else by now, or where rows have moved so that a place is not known any more. `restored`
 * counts cells, highlights and sheets. It can be done once; `next` is what can be undone then.
 */
export function undoLastRun(next?: RunRecord): Promise<Outcome<{ readonly restored: number }>> {
  return toOutcome(async () => {
    const { record: kept, isReadOnly, tabs } = await readWithRetry(queueRecordReading);
    const record = kept && ofSheetNow(kept, tabs);
    if (record === undefined) throw new RunFailure({ kind: 'nothingToUndo' });
    if (record.addedSheet !== undefined) {
      if (isReadOnly) throw new RunFailure({ kind: 'readOnly' });
      await undoAddedSheet(record.addedSheet, next);
      return { restored: 1 };
    }
    return asSheetGone(record.sheetId, () => undoOnSheet(record, next, isReadOnly));
  });
}

function queueRecordReading(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('readOnly');
  const setting = workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  const tabs = queueTabs(workbook);
  return () => ({
    record: setting.isNullObject ? undefined : parseRunRecord(setting.value),
    isReadOnly: workbook.readOnly,
    tabs: tabs(),
  });
}

/** The record with the id that its sheet has now: another program may have put the sheets in another order. */
function ofSheetNow(record: RunRecord, tabs: readonly SheetTab[]): RunRecord {
  const tab = tabOfEntry({ id: record.sheetId, name: record.sheetName ?? '' }, tabs);
  return tab === undefined ? record : { ...record, sheetId: tab.id };
}

async function undoOnSheet(
  record: RunRecord,
  next: RunRecord | undefined,
  isReadOnly: boolean,
): Promise<{ readonly restored: number }> {
  const change = changeOfRun(record);
  const now = await readMarks(record.sheetId, soughtFor(change));
  refuseUnwritable({ ...now, isReadOnly });
  refuseUntoldRules({ ...now, canTellOurRules: canTellOurs(now.rulesRead, record.sheetId, record) });
  if (record.hasMoved === true) throw changed(undefined);
  const back = reverseOf(change, now, record);
  const taken = await allOrNothing(back, { before: record }, () =>
    takeBack(change, { record: next, isWhole: true, now }),
  );
  if (taken.kind === 'whole') return { restored: taken.changes };
  // Rows moved after the first cells were put back: they get again what the run had written.
  if (taken.kind === 'partly') {
    const again = reverseOf(change, { ...now, ours: withSeen(now.ours, taken.removed ?? []) }, record);
    refuseHalf(await allOrNothing(again, { before: record }, () => takeBack(again, { record })));
  }
  throw changed(taken.address);
}

function changeOfRun({ sheetId, before, after, used, rowOrder }: RunRecord): SheetChange {
  if (used === undefined) return { sheetId, before, after, used: [] };
  return {
    sheetId,
    before,
    after,
    rowOrder,
    used: [used.after],
    usedMeanwhile: usedBetween(used.before, used.after),
  };
}

/** The undoing as a change of its own, from how the sheet stands now to how it was before the run. */
function reverseOf({ sheetId, before }: SheetChange, now: MarksNow, { used }: RunRecord): SheetChange {
  return {
    sheetId,
    before: {
      rules: now.ours.map(({ id: _id, ...rule }) => rule),
      cells: [...now.cells],
      names: now.names.flatMap(({ name, comment, address }) =>
        address === undefined ? [] : [{ name, comment, address }],
      ),
      ...(before.days === undefined ? {} : historyMarks(now.history)),
    },
    after: {
      ...before,
      cells: before.cells.map((cell, index) => ({
        ...cell,
        address: now.cells[index]?.address ?? cell.address,
      })),
    },
    used: used === undefined ? [] : usedBetween(now.used, used.before),
  };
}

function changed(address: string | undefined): RunFailure {
  return new RunFailure({ kind: 'changedSinceRun', ...(address === undefined ? {} : { address }) });
}
