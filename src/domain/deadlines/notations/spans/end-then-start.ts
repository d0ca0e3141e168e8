import type { Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const endThenStart: DeadlineNotation = {
  name: 'end-then-start',
  // cuối tháng 6 đầu tháng 7 · giữa quý II, đầu quý III: one stretch over the edge, without a word between
  pattern:
    /^(?:vào |khoảng )?((?:giữa|cuối) (?:tháng|quý|năm) ?[^ ]+?)(?:,| và| sang)? ((?:đầu|giữa) (?:tháng|quý|năm) .+)$/,
  read: ([, left = '', right = ''], reader): Reading | undefined => {
    const start = reader.point(left);
    const end = reader.point(right);
    return start && end && { kind: 'range', start, end };
  },
};
