import type { PointNotation } from '../pieces/notation';

export const isoMonth: PointNotation = {
  name: 'iso-month',
  // 2024-06 · 2024/6
  pattern: /^((?:19|20)\d{2})[/-](\d{1,2})$/,
  read: ([, year, month]) => ({
    shape: 'month',
    month: Number(month),
    year: { kind: 'number', value: Number(year) },
  }),
};
