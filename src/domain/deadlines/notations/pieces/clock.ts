import type { ClockTime } from '../../bound';
import type { WrittenPoint } from '../../reading';

/** A piece of pattern: "17h00", "17 giờ 30 phút", "17:00", "16g30", "24h". */
export const CLOCK = String.raw`(?<hour>[01]?\d|2[0-4])(?: ?(?:h|g|giờ|:) ?)(?<minute>[0-5]\d)?(?::[0-5]\d)?(?: ?(?:phút|p|'))?`;

/** The time that a pattern with CLOCK found; undefined where it names none that a clock shows. */
export function clockTime(groups: Record<string, string | undefined> | undefined): ClockTime | undefined {
  if (groups?.hour === undefined) return undefined;
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  return hour < 24 || minute === 0 ? { hour, minute } : undefined;
}

/** The day with the clock time that a pattern found beside it; undefined where no clock shows that time. */
export function atTime(read: WrittenPoint | undefined, match: RegExpExecArray): WrittenPoint | undefined {
  if (read?.shape !== 'day') return undefined;
  if (match.groups?.hour === undefined) return read;
  const time = clockTime(match.groups);
  return time && { ...read, time };
}
