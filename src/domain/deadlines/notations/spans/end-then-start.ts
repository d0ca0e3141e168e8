import { HAS } from '../../features';
import type { Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const endThenStart: DeadlineNotation = {
  name: 'end-then-start',
  needs: HAS.part,
  oneOf: HAS.month | HAS.quarter | HAS.year,
  opens: HAS.work | HAS.part,
  // cuối tháng 6 đầu tháng 7 · giữa quý II, đầu quý III: one stretch over the edge, without a word between
  pattern:
    /^(?:vào |khoảng )?((?:giữa|cuối) (?:tháng|quý|năm) ?[^ ]+?)(?:,| và| sang)? ((?:đầu|giữa) (?:tháng|quý|năm) .+)$/,
  read: ([, left = '', right = ''], inner): Reading | undefined => {
    const start = inner.point(left);
    const end = inner.point(right);
    return start && end && { kind: 'range', start, end };
  },
};
