import { HAS } from '../../features';
import type { WrittenPoint } from '../../reading';
import { CLOCK } from '../pieces/clock';
import type { Inner, PointNotation } from '../pieces/notation';
import { withTime } from '../pieces/with-time';

export const clockSpanThenDay = (point: Inner['point']): PointNotation => ({
  name: 'clock-span-then-day',
  needs: HAS.clock | HAS.digit,
  opens: HAS.digit | HAS.from,
  // 8h-11h ngày 20/6 · từ 8h00 đến 11h00 ngày 20/6/2024: on time until the later hour
  pattern: new RegExp(
    String.raw`^(?:từ )?(?:[01]?\d|2[0-4]) ?(?:h|g|giờ|:) ?(?:[0-5]\d)?(?: phút)?(?: ?- ?| (?:đến|tới) )${CLOCK},? (?<day>(?:ngày )?\d.*)$`,
  ),
  read: (match): WrittenPoint | undefined => withTime(point(match.groups?.day ?? ''), match),
});
