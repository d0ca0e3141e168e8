import { atPeriodEnd } from '../../recurrence';
import type { DeadlineNotation } from '../pieces/notation';
import { MONTHS } from '../pieces/recurring-units';

export const edgeOfSome: DeadlineNotation = {
  name: 'edge-of-some',
  // cuối quý · đầu tháng · hết quý · trong quý · quý: which one was not written
  pattern:
    /^(?:vào |trong |hết |đến |theo )*(?:ngày )?(?:(cuối|cả|đầu|giữa)(?: cùng| tiên)?(?: của)? )?(tháng|quý)$/,
  read: ([, edge, unit = '']) => ({
    kind: 'recurring',
    rules: edge === 'đầu' || edge === 'giữa' ? [] : [atPeriodEnd(MONTHS[unit] ?? 1)],
    doubts: [{ kind: 'whichPeriod' }],
  }),
};
