import { errorCode } from '../../office/error-code';
import { mayPass, roundTrip, waitFor } from '../../office/round-trip';
import { failureOf, RunFailure } from '../../office/run-failure';
import { isSameCell } from '../../reading/is-same-cell';
import type { RecordedCell, RunRecord } from '../../stored/run-record';
import { queueGuard } from '../marks/guard';
import { loadCell } from '../marks/load-cell';
import { expectedOf, localAddress, type MarksNow, readMarks, type StandingRule } from '../marks/marks-now';
import { queueCell, queueName } from '../marks/queue-marks';
import { tidyMarks } from '../marks/tidy-marks';
import {
  lieRulesOnOtherRows,
  planTakingBack,
  type SheetChange,
  soughtFor,
  type TakingBack,
} from './plan-taking-back';
import { writeMarksBack } from './write-marks-back';

/** What came of putting back. */
export type TakenBack =
  /** All of ours is as it was; what somebody else wrote meanwhile is theirs. `changes` counts cells and highlights. */
  | { readonly kind: 'whole'; readonly changes: number; readonly now: MarksNow }
  /**
   * The place of something is not known any more, or the cell at the address holds something else. `mayHaveMoved`: rows
   * or columns have moved since the change was made, or may have.
   */
  | {
      readonly kind: 'partly';
      readonly address: string | undefined;
      readonly now: MarksNow;
      readonly mayHaveMoved: boolean;
      /** Rules of ours that were taken away, as they lay by then: their rows may have moved since `now`. */
      readonly removed?: readonly StandingRule[];
    }
  /**
   * Of a taking back that must be whole: nothing was changed, for the cell holds something else, or, without an address,
   * for rows or columns have moved.
   */
  | { readonly kind: 'refused'; readonly address: string | undefined };

export interface TakeBackOptions {
  /** What the workbook then tells of the last run; undefined: nothing. */
  readonly record: RunRecord | undefined;
  /** Change nothing where not all can be put back. */
  readonly isWhole?: boolean;
  /** The sheet as it was just looked at, with `soughtFor` the change. */
  readonly now?: MarksNow | undefined;
}

const MOST_ATTEMPTS = 4;
const PAUSE = 300;

/**
 * Takes back what was written into a sheet: the one way in which undo, a run that failed and a proposal that came too
 * late put things back. Looks at the sheet, then writes in batches that fail before they write where the sheet is no
 * longer the one that was looked at; then it looks again. Throws Excel's error where that goes on failing.
 */
export async function takeBack(change: SheetChange, options: TakeBackOptions): Promise<TakenBack> {
  let changes = 0;
  let hasBegun = false;
  let mayHaveMoved = false;
  let known = options.now;
  for (let attempt = 1; ; attempt += 1) {
    const now = known ?? (await readMarks(change.sheetId, soughtFor(change)));
    known = undefined;
    // A batch that failed may have put back its first cells.
    const usedThen = attempt === 1 ? change.used : [...change.used, ...(change.usedMeanwhile ?? [])];
    const plan = planTakingBack({ ...change, used: usedThen }, now, options.isWhole !== true);
    mayHaveMoved ||= plan.mayHaveMoved;
    if (options.isWhole === true && plan.theirs.length + plan.lost.length > 0) {
      const [address] = plan.theirs;
      return hasBegun ? { kind: 'partly', address, now, mayHaveMoved } : { kind: 'refused', address };
    }
    if (options.isWhole === true && attempt === 1 && isAllBack(plan)) {
      const elsewhere = change.after.cells.find((wrote, at) => !isSameCell(wrote, change.before.cells[at]));
      if (elsewhere !== undefined) return { kind: 'refused', address: elsewhere.address };
    }
    // On its last attempt a batch goes by the look alone: an Excel may judge the guard in its own way.
    const isGuarded = attempt < MOST_ATTEMPTS;
    try {
      const { taken, stuck, used } = await writeCellsBack(
        change.sheetId,
        plan,
        now,
        isGuarded,
        options.isWhole === true,
      );
      const [address] = [...taken, ...stuck];
      if (address !== undefined && options.isWhole === true) return { kind: 'refused', address };
      changes += plan.cells.length;
      hasBegun ||= plan.cells.length > 0;
      const marks = withNamesOf(stuck, plan.cells.length > 0 ? withoutAddedNames(plan) : plan, now);
      const written = await writeMarksBack(change, marks, { ...now, used }, options.record, isGuarded);
      changes += plan.rules.add.length + plan.rules.remove.length;
      hasBegun ||= written !== undefined;
      if (written?.rows !== undefined && lieRulesOnOtherRows(change, now, written.rows))
        return { kind: 'partly', address: undefined, now, mayHaveMoved: true, removed: written.removed };
      if (written !== undefined) await tidyMarks(change.sheetId, written, plan.rules, isGuarded);
      return plan.lost.length + stuck.length === 0
        ? { kind: 'whole', changes, now }
        : { kind: 'partly', address: undefined, now, mayHaveMoved };
    } catch (error) {
      const mayHelp = mayPass(error) || errorCode(error) === 'ItemNotFound';
      if (!mayHelp || attempt >= MOST_ATTEMPTS) throw error;
      if (mayPass(error)) await waitFor(PAUSE);
    }
  }
}

/** The same, and once more where Excel refuses it; throws the failure that says that something may remain. */
export async function takeBackOrSayHalf(change: SheetChange, options: TakeBackOptions): Promise<TakenBack> {
  try {
    return await takeBack(change, options);
  } catch (error) {
    if (error instanceof RunFailure) throw error;
    try {
      return await takeBack(change, { ...options, now: undefined });
    } catch (second) {
      throw second instanceof RunFailure ? second : new RunFailure(failureOf(error, false));
    }
  }
}

/** The record of an attempt that could not be taken back whole: the next attempt and it are undone as one. */
export function leftBy(record: RunRecord, taken: TakenBack): { readonly record?: RunRecord } {
  if (taken.kind === 'whole') return {};
  const hasMoved = taken.kind === 'partly' && taken.mayHaveMoved;
  return { record: hasMoved ? { ...record, hasMoved: true } : record };
}

/** Throws the failure that says that something may remain, where not all could be taken back. */
export function refuseHalf({ kind }: TakenBack): void {
  if (kind !== 'whole')
    throw new RunFailure({ kind: 'excelFailed', code: 'changedMeanwhile', restored: false });
}

/**
 * Nothing is left to put back. Where something had been written, that is no undo: somebody has put it right, or another row
 * has come to its address and happens to hold what the cell held.
 */
function isAllBack({ cells, rules, addNames, removeNames, histories }: TakingBack): boolean {
  const marks = rules.add.length + rules.remove.length + addNames.length + removeNames.length;
  return cells.length + marks === 0 && histories === undefined;
}

/** Names came back with their cells; an Excel that hides a name only later is asked to hide it then. */
function withoutAddedNames(plan: TakingBack): TakingBack {
  return {
    ...plan,
    addNames: [],
    hideNames: [...plan.hideNames, ...plan.addNames.map(({ name }) => name)],
  };
}

/** What still stands in a cell stays ours. */
function withNamesOf(stuck: readonly string[], plan: TakingBack, { names }: MarksNow): TakingBack {
  const staying = new Set(
    names.flatMap(({ name, address }) => (address !== undefined && stuck.includes(address) ? [name] : [])),
  );
  return { ...plan, removeNames: plan.removeNames.filter((name) => !staying.has(name)) };
}

/** Cells, by their addresses, that have not got back what they held, and the used cells by then. */
interface CellsBack {
  /** "" where they are not known. */
  readonly used: string;
  /** Somebody had changed them in the meantime. */
  readonly taken: readonly string[];
  /** A merge hides them, and Excel does not write there. */
  readonly stuck: readonly string[];
}

/**
 * Writes cells and looks, in the same batch, at what they held until then and at what came of it. Names that come back
 * come with them: rows may move before the next batch. Where somebody has changed a cell in the meantime, it is given back
 * to them, and where it is all or nothing, every cell gets back what it held. One round trip, more where one is not back.
 */
async function writeCellsBack(
  sheetId: string,
  { cells, addNames }: Pick<TakingBack, 'cells' | 'addNames'>,
  now: MarksNow,
  isGuarded: boolean,
  isWhole: boolean,
): Promise<CellsBack> {
  if (cells.length === 0) return { taken: [], stuck: [], used: now.used };
  const { held, shown, used } = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (isGuarded) queueGuard(sheet, expectedOf(now, []));
    const queued = cells.map((cell) => ({ cell, range: sheet.getRange(cell.now.address) }));
    const reads = queued.map(({ cell, range }) => loadCell(range, cell.now.address));
    for (const name of addNames) queueName(sheet, name);
    for (const { cell, range } of queued)
      queueCell(sheet, sheetId, { address: cell.now.address, entry: cell.entry, format: cell.format }, range);
    const after = cells.map(({ now: { address } }) => loadCell(sheet.getRange(address), address));
    const standing = sheet.getUsedRangeOrNullObject(true);
    standing.load('address');
    return () => ({
      held: reads.map((read) => read()),
      shown: after.map((read) => read()),
      used: standing.isNullObject ? '' : localAddress(standing.address),
    });
  });
  const isTaken = (cell: RecordedCell, index: number): boolean =>
    !isSameCell(cells[index]?.now ?? cell, cell);
  const taken = held.filter(isTaken).map(({ address }) => address);
  const stuck = held.flatMap(({ address, entry }, index) =>
    isSameCell({ entry }, shown[index]) && !isSameCell({ entry: cells[index]?.entry ?? entry }, shown[index])
      ? [address]
      : [],
  );
  if (taken.length === 0 && (stuck.length === 0 || !isWhole)) return { taken, stuck, used };
  const given = held.flatMap((cell, index) =>
    isWhole || isTaken(cell, index) ? [{ cell, wrote: cells[index] }] : [],
  );
  // The names only tell where the cells stand: they stay. Those that came back go where all cells are given back.
  const names = now.names.flatMap(({ name, comment, address }) =>
    address === undefined ? [] : [{ name, comment, address }],
  );
  const back = await takeBack(
    {
      sheetId,
      before: {
        rules: [],
        cells: given.map(({ cell }) => cell),
        names: isWhole ? names : [...names, ...addNames],
      },
      after: {
        rules: [],
        cells: given.flatMap(({ wrote }) =>
          wrote === undefined
            ? []
            : [{ address: wrote.now.address, entry: wrote.entry, format: wrote.format }],
        ),
        names: [...names, ...addNames],
      },
      used: [],
    },
    { record: now.record },
  );
  refuseHalf(back);
  return { taken, stuck, used: '' };
}
