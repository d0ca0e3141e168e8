import type { WrittenPoint } from '../../reading';
import { atTime, CLOCK } from '../pieces/clock';
import type { DeadlineReader, PointNotation } from '../pieces/notation';

export const clockThenDay = (point: DeadlineReader['point']): PointNotation => ({
  name: 'clock-then-day',
  // 17h00 ngày 20/6/2024 · 17 giờ 00 phút, ngày 20/6 · 24h00 30/12/2026 · 16h00 - 24/8/2024 · 16h00 (24/8/2024)
  // chiều ngày 20/6 · hết giờ hành chính ngày 24/8/2024 · cuối giờ chiều ngày 24/8
  pattern: new RegExp(
    String.raw`^(?:lúc |vào )?(?:${CLOCK}(?: (?:sáng|trưa|chiều|tối|đêm))?|sáng|trưa|chiều|tối|(?:(?:trong|cuối|hết) )?(?:giờ|buổi) (?:hành chính|làm việc|sáng|chiều|tối)(?: của)?)(?: ?- ?|,? )\(?(?<day>[^()]+)\)?$`,
  ),
  read: (match): WrittenPoint | undefined => atTime(point(match.groups?.day ?? ''), match),
});
