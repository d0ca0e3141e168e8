import type { Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const durationThenRange: DeadlineNotation = {
  name: 'duration-then-range',
  // trong 02 ngày 20, 21/6 · 60 ngày, bắt đầu từ 01/11/2025 đến 30/12/2025 · 30 ngày (từ 01/6 đến 30/6/2024)
  pattern:
    /^(?:trong )?(?:vòng )?(\d{1,3}) (ngày|tuần|tháng),? \(?((?:(?:bắt đầu |kể |tính )*từ |(?=\d))[^()]+)\)?$/,
  read: ([, count, unit, rest = ''], reader): Reading | undefined => {
    const range = reader.reading(rest);
    if (range?.kind === 'list') return range.parts.length === Number(count) ? range : undefined;
    if (range?.kind !== 'range') return undefined;
    return unit === 'ngày' ? { ...range, writtenDays: Number(count) } : range;
  },
};
