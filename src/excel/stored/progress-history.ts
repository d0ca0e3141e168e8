import * as z from 'zod/mini';
import { formatIsoDate, parseIsoDate } from '../../domain/calendar/iso-date';
import type { ProgressDay } from '../../domain/progress/progress-day';

const count = z.int().check(z.gte(0), z.lte(1_048_576));

/** One day in few characters: ["2024-10-15", done, total, overdue]. */
const day = z.tuple([
  z.string().check(z.refine((text) => parseIsoDate(text) !== undefined)),
  count,
  count,
  count,
]);

/** Far more than is ever kept: what is longer was not written by us. */
const days = z.array(day).check(z.maxLength(400));

/** What is longer was not written by us. */
const text = z.string().check(z.maxLength(32_767));
const place = z.int().check(z.gte(0));
const isoDay = z.union([
  z.literal(''),
  z.string().check(z.refine((given) => parseIsoDate(given) !== undefined)),
]);

/**
 * One item as the latest run saw it: code, text, section, leads and deadline of its key (the last three as places in
 * `texts`), how many items have its text, and between which days it became done, "" for what is not known.
 */
const itemRow = z.tuple([text, text, place, place, place, place, isoDay, isoDay]);

const items = z.object({ texts: z.array(text), rows: z.array(itemRow) });

/** Fields of a later version stay as they are; items that it writes in another way are seen anew. */
const sheet = z.looseObject({
  id: z.string(),
  name: z.string(),
  days,
  items: z.catch(z.optional(items), undefined),
});

const history = z.object({ version: z.literal(1), sheets: z.array(z.unknown()) });

export const recordedDays = days;

export const recordedItems = items;

/** The days of one sheet as the workbook keeps them, in order. */
export type RecordedDays = z.infer<typeof days>;

/** The items of one sheet as its latest run saw them. */
export type RecordedItems = z.infer<typeof items>;

/** What the workbook remembers of one sheet's runs. */
export interface RecordedHistory {
  readonly days: RecordedDays;
  readonly items?: RecordedItems | undefined;
}

/** The same of a sheet; the name is the one that it had when this was last written. */
export type SheetHistory = z.infer<typeof sheet>;

/** The workbook's setting that holds the history of all sheets. */
export const PROGRESS_KEY = 'tienDo.progress';

export interface ReadProgress {
  readonly sheets: readonly SheetHistory[];
  /** Something was stored that could not be read; what could be is in `sheets`. */
  readonly damaged: boolean;
}

/** Reads what a workbook has stored; nothing stored is an empty history, undamaged. */
export function parseProgress(stored: unknown): ReadProgress {
  if (stored === undefined || stored === null) return { sheets: [], damaged: false };
  const read = history.safeParse(stored).data;
  if (read === undefined) return { sheets: [], damaged: true };
  const sheets = read.sheets.map((each) => sheet.safeParse(each).data);
  const whole = sheets.filter((each) => each !== undefined);
  return { sheets: whole, damaged: whole.length < sheets.length };
}

export function progressDays(recorded: RecordedDays): readonly ProgressDay[] {
  return recorded.flatMap(([iso, done, total, overdue]) => {
    const at = parseIsoDate(iso);
    return at === undefined ? [] : [{ day: at, done, total, overdue }];
  });
}

export function recordDays(known: readonly ProgressDay[]): RecordedDays {
  return known.map(({ day: at, done, total, overdue }) => [formatIsoDate(at), done, total, overdue]);
}

/** What a run has to remember of its day, and of the items that it saw. */
export interface ProgressChange {
  /** The sheet's history before the run, for its undoing. */
  readonly before: RecordedHistory;
  readonly after: RecordedHistory;
  /** What the workbook's setting then holds. */
  readonly sheets: readonly SheetHistory[];
}

/** Queues what the workbook remembers of its sheets' days; nothing to remember leaves no setting behind. */
export function queueProgress(workbook: Excel.Workbook, sheets: readonly SheetHistory[]): void {
  if (sheets.length === 0) workbook.settings.getItemOrNullObject(PROGRESS_KEY).delete();
  else workbook.settings.add(PROGRESS_KEY, { version: 1, sheets });
}
