import type { PointNotation } from '../pieces/notation';

export const isoDay: PointNotation = {
  name: 'iso-day',
  // 2024-11-15 · 2024/11/15 · 2024.11.15 · ngày 2024-11-15 · 2026-09-30T00:00:00 · 2026-09-29T17:00:00Z
  pattern:
    /^(?:ngày )?(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(z|[+-]\d{2}:?\d{2})?)?$/,
  read: ([, year, , month, day, hour, minute, zone]) => {
    const ofYear = { kind: 'number', value: Number(year) } as const;
    // Nobody writes year, day, month: a month 13 here is a slip, not another order.
    if (Number(month) > 12) return { shape: 'month', month: Number(month), year: ofYear };
    // A program's day at 17:00 of Greenwich is the next day in Vietnam.
    const isLateInZone = zone === 'z' && Number(hour) >= 17;
    return {
      shape: 'day',
      day: Number(day),
      month: Number(month),
      year: ofYear,
      // Midnight is what a program writes beside a day without an hour.
      ...(Number(hour ?? 0) + Number(minute ?? 0) > 0
        ? { time: { hour: Number(hour), minute: Number(minute) } }
        : {}),
      ...(isLateInZone ? { doubts: [{ kind: 'twoReadings', other: '' }] as const } : {}),
    };
  },
};
