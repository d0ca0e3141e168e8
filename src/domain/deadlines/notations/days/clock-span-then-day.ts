import type { WrittenPoint } from '../../reading';
import { atTime, CLOCK } from '../pieces/clock';
import type { DeadlineReader, PointNotation } from '../pieces/notation';

export const clockSpanThenDay = (point: DeadlineReader['point']): PointNotation => ({
  name: 'clock-span-then-day',
  // 8h-11h ngày 20/6 · từ 8h00 đến 11h00 ngày 20/6/2024: on time until the later hour
  pattern: new RegExp(
    String.raw`^(?:từ )?(?:[01]?\d|2[0-4]) ?(?:h|g|giờ|:) ?(?:[0-5]\d)?(?: phút)?(?: ?- ?| (?:đến|tới) )${CLOCK},? (?<day>(?:ngày )?\d.*)$`,
  ),
  read: (match): WrittenPoint | undefined => atTime(point(match.groups?.day ?? ''), match),
});
