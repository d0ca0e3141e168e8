import type { WrittenPoint } from '../../reading';
import type { DeadlineReader, PointNotation } from '../pieces/notation';

export const lastDayOfPeriod = (point: DeadlineReader['point']): PointNotation => ({
  name: 'last-day-of',
  // ngày cuối tháng 6 · ngày cuối cùng của quý II/2024 · ngày cuối năm
  pattern: /^ngày cuối(?: cùng)?(?: của)? ((?:tháng|quý|năm) .+|năm)$/,
  read: ([, period = '']): WrittenPoint | undefined => {
    const inner = point(period === 'năm' ? 'cả năm' : period);
    return inner && inner.shape !== 'day' ? { ...inner, vague: 'end' } : undefined;
  },
});
