import { atPeriodEnd, type RecurrenceRule } from '../../recurrence';
import { SMALL_NUMBER, smallNumber } from './word-numbers';

/** A piece of pattern: how long a period is. */
export const UNIT = String.raw`(?:(?:${SMALL_NUMBER}) )?(?:ngày|tuần|tháng|quý|năm)|nửa năm`;

/** How many months a period has. */
export const MONTHS: Record<string, number> = { tháng: 1, quý: 3, '6 tháng': 6, năm: 12 };

/** The rule of "tháng", "6 tháng", "tuần"; undefined for a length that does not divide the year. */
export function ruleOfUnit(unit: string): RecurrenceRule | undefined {
  if (unit === 'nửa năm') return atPeriodEnd(6);
  const parts = /^(?:(.+) )?(ngày|tuần|tháng|quý|năm)$/.exec(unit);
  if (!parts) return undefined;
  const count = parts[1] === undefined ? 1 : smallNumber(parts[1]);
  const word = parts[2] ?? '';
  if (word === 'ngày') return count === 1 ? { unit: 'day' } : undefined;
  if (word === 'tuần') return { unit: 'week', every: count };
  const months = count * (MONTHS[word] ?? 0);
  return months > 0 && 12 % months === 0 ? atPeriodEnd(months) : undefined;
}
