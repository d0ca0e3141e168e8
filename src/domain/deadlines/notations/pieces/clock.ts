import type { ClockTime } from '../../bound';

/** A piece of pattern: "17h00", "17 giờ 30 phút", "17:00", "16g30", "24h". */
export const CLOCK = String.raw`(?<hour>[01]?\d|2[0-4])(?: ?(?:h|g|giờ|:) ?)(?<minute>[0-5]\d)?(?::[0-5]\d)?(?: ?(?:phút|p|'))?`;

/** The time that a pattern with CLOCK found; undefined where it names none that a clock shows. */
export function clockTime(groups: Record<string, string | undefined> | undefined): ClockTime | undefined {
  if (groups?.hour === undefined) return undefined;
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  return hour < 24 || minute === 0 ? { hour, minute } : undefined;
}
