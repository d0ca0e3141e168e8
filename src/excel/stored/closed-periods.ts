import * as z from 'zod/mini';
import { formatIsoDate, parseIsoDate } from '../../domain/calendar/iso-date';
import type { ClosedPeriod } from '../../domain/reports/closed-period';
import { formatPeriodName, parsePeriodName } from '../../domain/reports/reporting-period';
import { explanation, itemKey, shownItem } from './reports-store';

const count = z.int().check(z.gte(0));

const closed = z.object({
  version: z.literal(1),
  name: z.string(),
  calendar: z.enum(['decree', 'plain']),
  mode: z.enum(['period', 'toDate']),
  closedOn: z.string(),
  counts: z.object({
    total: count,
    done: count,
    doneOnTime: count,
    doneLate: count,
    doneUnknown: count,
    notDone: count,
    inTime: count,
    overdue: count,
    noDay: count,
    noDayReasons: z.object({
      recurring: count,
      ongoing: count,
      conditional: count,
      notApplicable: count,
      none: count,
    }),
  }),
  items: z.array(
    z.object({
      key: itemKey,
      shown: shownItem,
      status: z.string(),
      evidence: z.string(),
      course: z.enum(['doneOnTime', 'doneLate', 'doneUnknown', 'inTime', 'overdue', 'noDay']),
    }),
  ),
  list: z.array(z.object({ shown: shownItem, explanation })),
});

/** The setting that keeps one closed period of one plan's reports; it is written once. */
export function closedKey(
  number: number,
  { name, calendar }: Pick<ClosedPeriod, 'name' | 'calendar'>,
): string {
  return `${prefixOf(number)}${formatPeriodName(name)}.${calendar}`;
}

export function isClosedKey(key: string, number: number): boolean {
  return key.startsWith(prefixOf(number));
}

function prefixOf(number: number): string {
  return `tienDo.closed.${number}.`;
}

export function storedClosed({ name, closedOn, ...rest }: ClosedPeriod): unknown {
  return { version: 1, ...rest, name: formatPeriodName(name), closedOn: formatIsoDate(closedOn) };
}

/** Undefined where it was not written by us, or by a later version. */
export function parseClosed(value: unknown): ClosedPeriod | undefined {
  const read = closed.safeParse(value).data;
  if (read === undefined) return undefined;
  const [name, closedOn] = [parsePeriodName(read.name), parseIsoDate(read.closedOn)];
  return name === undefined || closedOn === undefined ? undefined : { ...read, name, closedOn };
}
