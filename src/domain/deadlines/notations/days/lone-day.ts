import type { PointNotation } from '../pieces/notation';

export const loneDay: PointNotation = {
  name: 'lone-day',
  // ngày 15 · mùng 5: its month stands beside it ("ngày 15 và 30/6") or is missing
  pattern: /^(?:ngày (?:mùng )?|mùng )(\d{1,2})$/,
  read: ([, day]) => ({ shape: 'day', day: Number(day) }),
};
