import { type Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const afterDay: DeadlineNotation = {
  name: 'after-day',
  // sau ngày 30/6/2024 · sau tháng 6: begins, but has no end
  pattern: /^sau (?:ngày )?(.+)$/,
  read: ([, day = ''], reader): Reading | undefined => {
    const from = reader.point(day);
    return from && { kind: 'ongoing', doubts: [{ kind: 'noEnd' }] };
  },
};
