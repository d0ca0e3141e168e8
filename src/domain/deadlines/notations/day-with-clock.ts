import type { WrittenPoint } from '../reading';
import { CLOCK, clockTime } from './clock';
import type { Inner, PointNotation } from './notation';

export const clockThenDay = (point: Inner['point']): PointNotation => ({
  name: 'clock-then-day',
  // 17h00 ngày 20/6/2024 · 17 giờ 00 phút, ngày 20/6 · 24h00 30/12/2026 · chiều ngày 20/6
  pattern: new RegExp(String.raw`^(?:lúc |vào )?(?:${CLOCK}(?: (?:sáng|chiều|tối))?|sáng|chiều|tối),? (.+)$`),
  read: (match): WrittenPoint | undefined => withTime(point(match[3] ?? ''), match),
});

export const dayThenClock = (point: Inner['point']): PointNotation => ({
  name: 'day-then-clock',
  // ngày 20/6/2024 lúc 17h00 · 20/6/2024 (17h00) · 20/6/2024, 17 giờ · 20/6/2024 08:30
  pattern: new RegExp(String.raw`^(.+?),? (?:lúc |vào lúc |trước )?\(?${CLOCK}\)?$`),
  read: (match): WrittenPoint | undefined => withTime(point(match[1] ?? ''), match),
});

function withTime(read: WrittenPoint | undefined, match: RegExpExecArray): WrittenPoint | undefined {
  if (read?.shape !== 'day') return undefined;
  if (match.groups?.hour === undefined) return read;
  const time = clockTime(match.groups);
  return time && { ...read, time };
}
