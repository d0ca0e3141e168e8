import { formatIsoDate, parseIsoDate } from '../../domain/calendar/iso-date';
import type { ProgressDay } from '../../domain/progress/progress-day';
import * as z from 'zod/mini';

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

const sheet = z.object({ id: z.string(), name: z.string(), days });

const history = z.object({ version: z.literal(1), sheets: z.array(z.unknown()) });

export const recordedDays = days;

/** The days of one sheet as the workbook keeps them, in order. */
export type RecordedDays = z.infer<typeof days>;

/** One sheet's days; the name is the one that it had when it was last written. */
export type SheetHistory = z.infer<typeof sheet>;

/** The workbook's setting that holds the days of all sheets. */
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

/** What a run has to remember of its day. */
export interface ProgressChange {
  /** The sheet's days before the run, for its undoing. */
  readonly before: RecordedDays;
  readonly after: RecordedDays;
  /** What the workbook's setting then holds. */
  readonly sheets: readonly SheetHistory[];
}

/** Queues what the workbook remembers of its sheets' days; nothing to remember leaves no setting behind. */
export function queueProgress(workbook: Excel.Workbook, sheets: readonly SheetHistory[]): void {
  if (sheets.length === 0) workbook.settings.getItemOrNullObject(PROGRESS_KEY).delete();
  else workbook.settings.add(PROGRESS_KEY, { version: 1, sheets });
}
