import type { WrittenPoint } from '../../reading';
import { clockTime } from './clock';

/** The day with the clock time that a pattern found beside it; undefined where no clock shows that time. */
export function withTime(read: WrittenPoint | undefined, match: RegExpExecArray): WrittenPoint | undefined {
  if (read?.shape !== 'day') return undefined;
  if (match.groups?.hour === undefined) return read;
  const time = clockTime(match.groups);
  return time && { ...read, time };
}
