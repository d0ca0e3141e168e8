import * as z from 'zod/mini';
import { recordedDays, type RecordedHistory, recordedItems } from './progress-history';

const rule = z.object({
  formula: z.string(),
  areas: z.string(),
  fill: z.string(),
  font: z.string(),
  bold: z.boolean(),
  /** What its rows held when it was made. */
  print: z.optional(z.string()),
  /** How many of the user's rules go before it. */
  usersBefore: z.optional(z.int().check(z.gte(0))),
});

/** What one cell held, as Excel takes it back (a text with a leading apostrophe), and its number format. */
const cell = z.object({
  address: z.string(),
  entry: z.union([z.string(), z.number(), z.boolean()]),
  format: z.string(),
  /** What else its row held: nothing of ours moves with a cell that has no name. */
  print: z.optional(z.string()),
});

const name = z.object({
  name: z.string(),
  address: z.string(),
  comment: z.string(),
  /** What its cell held when the name went because that was not ours any more. */
  print: z.optional(z.string()),
});

/**
 * What of ours stands in a sheet: highlights with their areas ("A14:K14,A18:K18"), written cells, hidden names, and,
 * where the run touches them, the days and the items that are remembered of it.
 */
const marks = z.object({
  rules: z.array(rule),
  /** There are rules, but too many to be kept here. */
  rulesUntold: z.optional(z.literal(true)),
  cells: z.array(cell),
  names: z.array(name),
  days: z.optional(recordedDays),
  items: z.catch(z.optional(recordedItems), undefined),
});

/** A sheet that was added: its name, its area ("A1:C9"), and what tells that it still holds what was written. */
const addedSheet = z.object({ name: z.string(), area: z.string(), print: z.string() });

const record = z.object({
  version: z.literal(1),
  sheetId: z.string(),
  sheetName: z.optional(z.string()),
  /** The used cells ("A1:K30") before the run and after it: they tell whether rows have moved since. */
  used: z.optional(z.object({ before: z.string(), after: z.string() })),
  /** Which row stood where: they tell the same where nothing of ours is left that moves with them. */
  rowOrder: z.optional(z.string()),
  before: marks,
  after: marks,
  /** Rows moved between two attempts of the run: it cannot be undone. */
  hasMoved: z.optional(z.literal(true)),
  addedSheet: z.optional(addedSheet),
});

export type RecordedRule = z.infer<typeof rule>;
export type RecordedCell = z.infer<typeof cell>;
export type RecordedName = z.infer<typeof name>;
export type Marks = z.infer<typeof marks>;

/** What the last run changed, kept in the workbook so that the pane can take back what the ribbon button did. */
export type RunRecord = z.infer<typeof record>;

/** A sheet's history as the record of a run holds it; a sheet that has none yet holds no days. */
export function historyMarks(history: RecordedHistory | undefined): Pick<Marks, 'days' | 'items'> {
  return {
    days: history?.days ?? [],
    ...(history?.items === undefined ? {} : { items: history.items }),
  };
}

/** The workbook's setting that holds it. */
export const RECORD_KEY = 'tienDo.lastRun';

/** True where what the workbook tells is the record that was written. */
export function isSameRecord(one: RunRecord | undefined, other: RunRecord | undefined): boolean {
  return JSON.stringify(parseRunRecord(one)) === JSON.stringify(parseRunRecord(other));
}

/** Undefined where nothing is stored or it cannot be read: then there is nothing to undo. */
export function parseRunRecord(stored: unknown): RunRecord | undefined {
  return record.safeParse(stored).data;
}

const runs = z.object({ version: z.literal(1), records: z.array(z.unknown()) });

/** The workbook's setting that holds, sheet by sheet, what a run over several sheets changed; the last one last. */
export const RUNS_KEY = 'tienDo.lastRuns';

/** Nothing where nothing is stored, or where it is not what it should be. */
export function parseRuns(stored: unknown): readonly RunRecord[] {
  const records = (runs.safeParse(stored).data?.records ?? []).map(parseRunRecord);
  const whole = records.filter((record) => record !== undefined);
  return whole.length === records.length ? whole : [];
}
