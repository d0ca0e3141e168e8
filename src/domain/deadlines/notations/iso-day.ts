import type { PointNotation } from './notation';

export const isoDay: PointNotation = {
  name: 'iso-day',
  // 2024-11-15 · 2024/11/15 · 2024.11.15 · ngày 2024-11-15
  pattern: /^(?:ngày )?(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  read: ([, year, , month, day]) => ({
    shape: 'day',
    day: Number(day),
    month: Number(month),
    year: { kind: 'number', value: Number(year) },
  }),
};
