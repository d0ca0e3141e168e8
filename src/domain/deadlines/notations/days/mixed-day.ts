import type { PointNotation } from '../pieces/notation';

export const mixedDay: PointNotation = {
  name: 'mixed-day',
  // 15-6/2024 · 30/6-2024 · 30.6/2024
  pattern: /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?[/.-] ?(\d{4})$/,
  read: ([text, day, , month, year]) => {
    const point = {
      shape: 'day',
      day: Number(day),
      month: Number(month),
      year: { kind: 'number', value: Number(year) },
    } as const;
    return Number(day) <= 12 && Number(month) <= 12
      ? { ...point, doubts: [{ kind: 'twoReadings', other: text.replace(/^ngày /, '').replaceAll(' ', '') }] }
      : point;
  },
};
