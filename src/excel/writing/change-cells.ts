import { roundTrip } from '../office/round-trip';
import { isSameCell } from '../reading/is-same-cell';
import type { RecordedCell, RecordedName, RunRecord } from '../stored/run-record';
import { queueGuard } from './marks/guard';
import { loadCell } from './marks/load-cell';
import type { StandingRule } from './marks/marks-now';
import { queueCell, queueRecord } from './marks/queue-marks';
import { queueRulesSeen, withoutIds, withSeen } from './marks/rules-seen';
import { usedWith } from './record-of-run';
import { rewriteRecord } from './rewrite-record';
import { allOrNothing } from './taking-back/all-or-nothing';
import { changeOf } from './taking-back/plan-taking-back';
import { refuseHalf, takeBack } from './taking-back/take-back';

/** Cells that are about to hold something else, on a sheet as it was read a moment ago. */
export interface CellsToChange {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The used cells, as "A1:K30". */
  readonly used: string;
  readonly rowOrder: string;
  readonly lastRun: RunRecord | undefined;
  /** What of ours stands in the sheet, and stays. */
  readonly rules: readonly StandingRule[];
  readonly names: readonly RecordedName[];
  /** What the cells were read to hold, and what they are to hold, in one order. */
  readonly before: readonly RecordedCell[];
  readonly after: readonly RecordedCell[];
}

/** Excel on the web takes 5 MB in one request; a cell asks for three things and weighs less than 2 kB. */
const CELLS_A_BATCH = 500;

/**
 * Writes cells, all of them or none, and remembers it so that it can be undone: one batch, several where there are many
 * cells. Answers the address of a cell that was somebody else's by the time it was written, or that does not show what
 * was written into it; then all is as it was.
 */
export async function changeCells(cells: CellsToChange, isGuarded: boolean): Promise<string | undefined> {
  const { lastRun, before } = cells;
  const record = recordOf(cells);
  const change = changeOf(record);
  const held: HeldCell[] = [];
  let rules = cells.rules;
  await allOrNothing(change, { before: lastRun, after: record }, async () => {
    for (let from = 0; from < cells.after.length; from += CELLS_A_BATCH) {
      const written = await writeBatch(cells, record, from, isGuarded);
      held.push(...written.held);
      rules = written.rules ?? rules;
      if (held.some(({ isTaken }) => isTaken)) return;
    }
  });
  const taken = held.find(({ isTaken }) => isTaken)?.cell;
  if (taken === undefined) {
    if (rules.some((rule) => !cells.rules.includes(rule))) await rewriteRecord(recordOf({ ...cells, rules }));
    return undefined;
  }
  // Somebody was faster than our batch, and it is theirs; or a merge that Excel does not tell of swallows the text.
  const was = before.map((cell, index) => ({ ...cell, ...held[index]?.cell }));
  // Our marks may have moved with the rows before the batch wrote, and say nothing of where it wrote.
  const marks = { rules: [], names: [] };
  const back = {
    ...change,
    before: { ...marks, cells: was },
    after: { ...marks, cells: [...cells.after] },
  };
  refuseHalf(await allOrNothing(back, { before: lastRun }, () => takeBack(back, { record: lastRun })));
  return taken.address;
}

interface HeldCell {
  /** What the cell held until it was written. */
  readonly cell: RecordedCell;
  readonly isTaken: boolean;
}

interface WrittenBatch {
  readonly held: readonly HeldCell[];
  /** Ours as they lay; undefined where nobody has asked. */
  readonly rules: readonly StandingRule[] | undefined;
}

/** The record goes first: where it does not stand, nothing was written. */
function writeBatch(
  { sheetId, used, rules, before, after }: CellsToChange,
  record: RunRecord,
  from: number,
  isGuarded: boolean,
): Promise<WrittenBatch> {
  const wrote = after.slice(from, from + CELLS_A_BATCH);
  return roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (isGuarded) queueGuard(sheet, { used, names: record.before.names, rules: [] });
    // The last run tells where they lie, and rows that were put elsewhere since have taken their part along.
    const told = rules.filter(({ areas }) => areas !== '');
    const seen = from === 0 && isGuarded ? queueRulesSeen(sheet, told) : undefined;
    const queued = wrote.map((cell) => ({ cell, range: sheet.getRange(cell.address) }));
    const reads = queued.map(({ cell, range }) => loadCell(range, cell.address));
    if (from === 0) queueRecord(context.workbook, record);
    for (const { cell, range } of queued) queueCell(sheet, sheetId, cell, range);
    const shown = wrote.map(({ address }) => loadCell(sheet.getRange(address), address));
    return () => ({
      held: reads.map((read, index) => {
        const cell = read();
        const isShown = isSameEntry(shown[index]?.(), wrote[index]);
        return { cell, isTaken: !isSameCell(cell, before[from + index]) || !isShown };
      }),
      rules: seen && withSeen(rules, seen()),
    });
  });
}

function recordOf({
  sheetId,
  sheetName,
  used,
  rowOrder,
  rules,
  names,
  before,
  after,
}: CellsToChange): RunRecord {
  const marks = { rules: withoutIds(rules), names: [...names] };
  return {
    version: 1,
    sheetId,
    sheetName,
    used: { before: used, after: usedWith(used, after) },
    rowOrder,
    before: { ...marks, cells: [...before] },
    after: { ...marks, cells: [...after] },
  };
}

function isSameEntry(now: RecordedCell | undefined, wrote: RecordedCell | undefined): boolean {
  return wrote !== undefined && isSameCell({ entry: wrote.entry }, now);
}
