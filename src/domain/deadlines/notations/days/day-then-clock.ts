import { ANY_UNIT, HAS } from '../../features';
import type { WrittenPoint } from '../../reading';
import { CLOCK } from '../pieces/clock';
import type { Inner, PointNotation } from '../pieces/notation';
import { withTime } from '../pieces/with-time';

export const dayThenClock = (point: Inner['point']): PointNotation => ({
  name: 'day-then-clock',
  needs: HAS.clock | HAS.digit,
  opens: HAS.digit | ANY_UNIT | HAS.weekday | HAS.occasion | HAS.clock,
  // ngày 20/6/2024 lúc 17h00 · 20/6/2024 (17h00) · 20/6/2024, 17 giờ · 20/6/2024 08:30
  pattern: new RegExp(String.raw`^(.+?),? (?:lúc |vào lúc |trước )?\(?${CLOCK}\)?$`),
  read: (match): WrittenPoint | undefined => withTime(point(match[1] ?? ''), match),
});
