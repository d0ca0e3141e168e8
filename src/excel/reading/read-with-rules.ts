import type { ExistingRule } from '../../domain/edits/highlights/highlight-rule';
import { errorCode, errorLocation } from '../office/error-code';
import { mayPass, readWithRetry } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { isSheetGone } from '../office/sheet-gone';
import { loadRuleAt, loadRules } from './existing-rules';

/** The conditional formats of a sheet in order of priority; undefined where Excel cannot even say which there are. */
export type RulesRead = readonly ExistingRule[] | undefined;

/** Queues a reading of the sheet; `rules` gives its conditional formats once the batch has come back. */
type QueueReading<T> = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: () => RulesRead,
) => () => T;

/** So many rules are read one by one; a round trip each. */
const MOST_ONE_BY_ONE = 100;
/** Rules that go on changing are read so often. */
const MOST_LOOKS = 3;

/**
 * Reads a sheet, the active one where no id is given, and its conditional formats with it, in one round trip. Excel fails a
 * batch for one rule that it cannot read (restored by Ctrl+Z, copied in the rules manager): then the rules are read one by
 * one, the unreadable ones passed over, and the sheet once more without them.
 */
export async function readWithRules<T>(
  sheetId: string | undefined,
  queue: QueueReading<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await readWithRetry((context) => {
      const sheet = sheetOf(context, sheetId);
      return queue(context, sheet, loadRules(sheet));
    }, signal);
  } catch (error) {
    if (!mayBeOfRules(error)) throw error;
    if (sheetId !== undefined && (await isSheetGone(sheetId))) throw new RunFailure({ kind: 'sheetGone' });
    const listed = await listRules(sheetId, signal);
    // What was read of the rules is of this sheet, wherever the user has gone meanwhile.
    const id = listed?.sheetId ?? sheetId;
    const rules = listed?.rules;
    return readWithRetry((context) => queue(context, sheetOf(context, id), () => rules), signal);
  }
}

function sheetOf({ workbook }: Excel.RequestContext, sheetId: string | undefined): Excel.Worksheet {
  return sheetId === undefined
    ? workbook.worksheets.getActiveWorksheet()
    : workbook.worksheets.getItem(sheetId);
}

/** Excel's codes for what it cannot read; a chart sheet, which has no cells, ends in one of them too. */
const OF_RULES: ReadonlySet<string> = new Set(['ItemNotFound', 'GeneralException']);

function mayBeOfRules(error: unknown): boolean {
  const isOfRules = errorLocation(error)?.startsWith('ConditionalFormat') === true && !mayPass(error);
  return isOfRules || OF_RULES.has(errorCode(error));
}

interface ListedRules {
  readonly sheetId: string;
  readonly rules: readonly ExistingRule[];
}

/** A rule that goes or comes between two round trips puts all behind it at other places: the list is then read anew. */
async function listRules(
  sheetId: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ListedRules | undefined> {
  let counted = await countRules(sheetId, signal);
  for (let looks = 1; ; looks += 1) {
    if (counted === undefined || counted.count > MOST_ONE_BY_ONE) return undefined;
    const { id, count } = counted;
    const rules: ExistingRule[] = [];
    for (let place = 0; place < count; place += 1) rules.push(await readRuleAt(id, place, signal));
    counted = await countRules(id, signal);
    if (counted?.count === count || looks >= MOST_LOOKS) return { sheetId: id, rules };
  }
}

function countRules(
  sheetId: string | undefined,
  signal: AbortSignal | undefined,
): Promise<{ readonly id: string; readonly count: number } | undefined> {
  return orUndefined(() =>
    readWithRetry((context) => {
      const sheet = sheetOf(context, sheetId);
      sheet.load('id');
      const count = sheet.getRange().conditionalFormats.getCount();
      return () => ({ id: sheet.id, count: count.value });
    }, signal),
  );
}

async function readRuleAt(
  sheetId: string,
  place: number,
  signal: AbortSignal | undefined,
): Promise<ExistingRule> {
  const rule = await orUndefined(() =>
    readWithRetry(
      (context) => loadRuleAt(sheetOf(context, sheetId).getRange().conditionalFormats, place),
      signal,
    ),
  );
  return rule ?? { id: String(place), isUnreadable: true };
}

/** Undefined where Excel cannot tell; a failure that has another cause is thrown. */
async function orUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RunFailure || mayPass(error)) throw error;
    return undefined;
  }
}
