import * as z from 'zod/mini';
import { type FindingKey, LONGEST_REASON, type SetAsideReason } from '../../domain/review/set-aside-finding';

/** What one sheet may set aside: more is no looking at findings, but turning them off. */
export const MOST_SET_ASIDE = 300;

const reason = z.union([
  z.object({ kind: z.enum(['asInDocument', 'asInstructed', 'later']) }),
  z.object({ kind: z.literal('own'), text: z.string().check(z.minLength(1), z.maxLength(LONGEST_REASON)) }),
]);

const key = z.string().check(z.minLength(1), z.maxLength(300));
const entry = z.object({ key, reason });
const sheet = z.object({
  id: z.string(),
  name: z.string(),
  findings: z.array(entry).check(z.maxLength(MOST_SET_ASIDE)),
});
const stored = z.object({ version: z.literal(1), sheets: z.array(z.unknown()) });

/** What was set aside on one sheet, the oldest first. */
export type SheetSetAside = z.infer<typeof sheet>;

/** The workbook's setting that holds it. */
export const SET_ASIDE_KEY = 'tienDo.setAside';

export interface ReadSetAside {
  readonly sheets: readonly SheetSetAside[];
  /** Something was stored that could not be read: its findings are told again. */
  readonly damaged: boolean;
}

/** Reads what a workbook has stored; nothing stored is nothing set aside, undamaged. */
export function parseSetAside(value: unknown): ReadSetAside {
  if (value === undefined || value === null) return { sheets: [], damaged: false };
  const read = stored.safeParse(value).data;
  if (read === undefined) return { sheets: [], damaged: true };
  const sheets = read.sheets.map((each) => sheet.safeParse(each).data);
  const whole = sheets.filter((each) => each !== undefined);
  return { sheets: whole, damaged: whole.length < sheets.length };
}

export function reasonsOf(setAside: SheetSetAside | undefined): ReadonlyMap<FindingKey, SetAsideReason> {
  return new Map(setAside?.findings.map((each) => [each.key, each.reason]));
}
