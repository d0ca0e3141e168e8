import type { PointReading, Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

const WEEK = '(?:[1-4]|i{1,3}|iv|một|hai|ba|tư|cuối)';
const BETWEEN = '(?:, ?(?:và )?| và | & | ?- ?)(?:tuần )?(?:thứ )?';
const AND = new RegExp(BETWEEN);

export const weeksOfMonth: DeadlineNotation = {
  name: 'weeks-of-month',
  // tuần 1, 2 tháng 6 · tuần 1 và tuần 3 của tháng 6/2024 · tuần 3-4 tháng 6: the month belongs to each
  pattern: new RegExp(
    String.raw`^(?:trong |các )*tuần (?:thứ )?(${WEEK}(?:${BETWEEN}${WEEK}){1,4}),? (?:của )?(tháng ?\d.*)$`,
  ),
  read: ([, weeks = '', month = ''], reader): Reading | undefined => {
    const parts: PointReading[] = [];
    for (const week of weeks.split(AND)) {
      const point = reader.point(`tuần ${week} ${month}`);
      if (!point) return undefined;
      parts.push({ kind: 'point', point });
    }
    const [first, last] = parts;
    if (!weeks.includes('-')) return { kind: 'list', parts };
    return first && last && parts.length === 2
      ? { kind: 'range', start: first.point, end: last.point }
      : undefined;
  },
};
