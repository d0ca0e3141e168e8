import { HAS } from '../../features';
import type { WrittenPoint } from '../../reading';
import type { Inner, PointNotation } from '../pieces/notation';

export const lastDayOfPeriod = (point: Inner['point']): PointNotation => ({
  name: 'last-day-of',
  needs: HAS.day | HAS.part,
  opens: HAS.day,
  // ngày cuối tháng 6 · ngày cuối cùng của quý II/2024 · ngày cuối năm
  pattern: /^ngày cuối(?: cùng)?(?: của)? ((?:tháng|quý|năm) .+|năm)$/,
  read: ([, period = '']): WrittenPoint | undefined => {
    const inner = point(period === 'năm' ? 'cả năm' : period);
    return inner && inner.shape !== 'day' ? { ...inner, vague: 'end' } : undefined;
  },
});
