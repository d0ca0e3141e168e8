import type { WrittenPoint } from '../../reading';
import { atTime, CLOCK } from '../pieces/clock';
import type { DeadlineReader, PointNotation } from '../pieces/notation';

export const dayThenClock = (point: DeadlineReader['point']): PointNotation => ({
  name: 'day-then-clock',
  // ngày 20/6/2024 lúc 17h00 · 20/6/2024 (17h00) · 20/6/2024, 17 giờ · 20/6/2024 08:30 · 20/6/2024 - 17h00
  pattern: new RegExp(String.raw`^(.+?)(?:,| -)? (?:lúc |vào lúc |trước |đến )?\(?${CLOCK}\)?$`),
  read: (match): WrittenPoint | undefined => atTime(point(match[1] ?? ''), match),
});
