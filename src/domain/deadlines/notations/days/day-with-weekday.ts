import type { WrittenPoint } from '../../reading';
import type { DeadlineReader, PointNotation } from '../pieces/notation';
import { WEEKDAY, weekdayNumber } from '../pieces/weekday-names';

export const dayWithWeekday = (point: DeadlineReader['point']): PointNotation => ({
  name: 'day-with-weekday',
  // thứ Năm ngày 15/11/2024 · thứ 6, 15/11/2024 · 15/11/2024 (thứ sáu) · sáng thứ hai ngày 3/6
  pattern: new RegExp(
    String.raw`^(?:(?:sáng |chiều |tối )?(?:ngày )?(${WEEKDAY})(?:,| -)? (?=ngày|\d|mùng)\(?(.+?)\)?|(.+?),? \(?(${WEEKDAY})\)?)$`,
  ),
  read: ([, before, after, head, behind]): WrittenPoint | undefined => {
    const read = point(after ?? head ?? '');
    const weekday = weekdayNumber(before ?? behind ?? '');
    return read?.shape === 'day' && read.month !== undefined && weekday !== undefined
      ? { ...read, weekday }
      : undefined;
  },
});
