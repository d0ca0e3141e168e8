import type { WrittenPoint } from '../../reading';
import { CLOCK, atTime } from '../pieces/clock';
import type { DeadlineReader, PointNotation } from '../pieces/notation';

export const clockThenDay = (point: DeadlineReader['point']): PointNotation => ({
  name: 'clock-then-day',
  // 17h00 ngày 20/6/2024 · 17 giờ 00 phút, ngày 20/6 · 24h00 30/12/2026 · chiều ngày 20/6
  pattern: new RegExp(
    String.raw`^(?:lúc |vào )?(?:${CLOCK}(?: (?:sáng|trưa|chiều|tối|đêm))?|sáng|trưa|chiều|tối),? (.+)$`,
  ),
  read: (match): WrittenPoint | undefined => atTime(point(match[3] ?? ''), match),
});
