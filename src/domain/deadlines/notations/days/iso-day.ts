import type { PointNotation } from '../pieces/notation';

export const isoDay: PointNotation = {
  name: 'iso-day',
  // 2024-11-15 · 2024/11/15 · 2024.11.15 · ngày 2024-11-15
  pattern: /^(?:ngày )?(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  read: ([, year, , month, day]) => {
    const ofYear = { kind: 'number', value: Number(year) } as const;
    // Nobody writes year, day, month: a month 13 here is a slip, not another order.
    return Number(month) > 12
      ? { shape: 'month', month: Number(month), year: ofYear }
      : { shape: 'day', day: Number(day), month: Number(month), year: ofYear };
  },
};
