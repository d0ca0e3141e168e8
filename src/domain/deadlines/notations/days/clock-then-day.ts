import { HAS } from '../../features';
import type { WrittenPoint } from '../../reading';
import { CLOCK } from '../pieces/clock';
import type { Inner, PointNotation } from '../pieces/notation';
import { withTime } from '../pieces/with-time';

export const clockThenDay = (point: Inner['point']): PointNotation => ({
  name: 'clock-then-day',
  needs: HAS.clock,
  opens: HAS.digit | HAS.clock | HAS.work,
  // 17h00 ngày 20/6/2024 · 17 giờ 00 phút, ngày 20/6 · 24h00 30/12/2026 · chiều ngày 20/6
  pattern: new RegExp(
    String.raw`^(?:lúc |vào )?(?:${CLOCK}(?: (?:sáng|trưa|chiều|tối|đêm))?|sáng|trưa|chiều|tối),? (.+)$`,
  ),
  read: (match): WrittenPoint | undefined => withTime(point(match[3] ?? ''), match),
});
