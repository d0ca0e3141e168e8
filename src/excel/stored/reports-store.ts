import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(32_767));

export const itemKey = z.object({
  code: text,
  text,
  section: text,
  leads: text,
  deadline: text,
  twin: z.int().check(z.gte(0)),
  alike: z.int().check(z.gte(1)),
});

export const shownItem = z.object({ code: text, task: text, leads: text, deadline: text });

export const explanation = z.object({
  cause: text,
  remedy: text,
  newDeadline: text,
  answers: text,
  note: text,
});

/** A field that a later version has added stays with the item. */
const explained = z.looseObject({
  id: z.int().check(z.gte(1)),
  key: itemKey,
  shown: shownItem,
  explanation,
  periods: z.array(text),
  isSettled: z.optional(z.literal(true)),
});

const titles = z.object({ unit: text, title: text, days: text });

const sheet = z.looseObject({
  id: z.string(),
  name: z.string(),
  /** Tells the report sheets of one plan from those of another in the same workbook. */
  number: z.int().check(z.gte(1)),
  explained: z.array(explained),
  titles: z.partialRecord(z.enum(['summary', 'overdue', 'evidence', 'points']), titles),
});

const stored = z.object({ version: z.literal(1), sheets: z.array(z.unknown()) });

/** What the workbook keeps of the reports on one sheet; the name is the one that the sheet had when it was written. */
export type SheetReports = z.infer<typeof sheet>;

/** The workbook's setting that holds it. */
export const REPORTS_KEY = 'tienDo.reports';

/** Reads what a workbook has stored; what cannot be read is left out. */
export function parseReports(value: unknown): readonly SheetReports[] {
  return storedSheets(value).flatMap((each) => sheet.safeParse(each).data ?? []);
}

/** What is to be stored of these sheets, beside what of `value` this version cannot read: a later one may. */
export function storedReports(value: unknown, sheets: readonly SheetReports[]): unknown {
  const unread = storedSheets(value).filter((each) => !sheet.safeParse(each).success);
  return { version: 1, sheets: [...sheets, ...unread] };
}

function storedSheets(value: unknown): readonly unknown[] {
  return stored.safeParse(value).data?.sheets ?? [];
}
