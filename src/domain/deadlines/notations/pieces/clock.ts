import type { ClockTime } from '../../bound';
import type { WrittenPoint } from '../../reading';

/** A piece of pattern: "17h00", "17 giờ 30 phút", "17:00", "16g30", "24h". */
export const CLOCK = String.raw`(?<hour>[01]?\d|2[0-4])(?: ?(?:h|g|giờ|:) ?)(?<minute>[0-5]\d)?(?::[0-5]\d)?(?: ?(?:phút|p|'))?(?: ?(?<half>am|pm|sa|ch))?`;

/** The time that a pattern with CLOCK found; undefined where it names none that a clock shows. */
export function clockTime(groups: Record<string, string | undefined> | undefined): ClockTime | undefined {
  if (groups?.hour === undefined) return undefined;
  const hour = hourOf(Number(groups.hour), groups.half);
  const minute = Number(groups.minute ?? 0);
  return hour < 24 || minute === 0 ? { hour, minute } : undefined;
}

/** "12:00 SA" is midnight, "05:30 CH" half past five in the afternoon. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' || half === 'ch' ? 12 : 0);
}

/** The day with the clock time that a pattern found beside it; undefined where no clock shows that time. */
export function atTime(read: WrittenPoint | undefined, match: RegExpExecArray): WrittenPoint | undefined {
  if (read?.shape !== 'day') return undefined;
  if (match.groups?.hour === undefined) return read;
  const time = clockTime(match.groups);
  return time && { ...read, time };
}
