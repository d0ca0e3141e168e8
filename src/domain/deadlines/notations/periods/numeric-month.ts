import type { PointNotation } from '../pieces/notation';

export const numericMonth: PointNotation = {
  name: 'numeric-month',
  // 06/2024 · 6.2024 · 6-2024 · 06 / 2024
  pattern: /^(\d{1,2}) ?[/.-] ?(\d{4})$/,
  read: ([, month, year]) => ({
    shape: 'month',
    month: Number(month),
    year: { kind: 'number', value: Number(year) },
  }),
};
