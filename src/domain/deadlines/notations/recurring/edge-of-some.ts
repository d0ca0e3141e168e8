import { HAS } from '../../features';
import { atPeriodEnd } from '../../recurrence';
import type { DeadlineNotation } from '../pieces/notation';
import { MONTHS } from '../pieces/months-of-unit';

export const edgeOfSome: DeadlineNotation = {
  name: 'edge-of-some',
  needs: 0,
  oneOf: HAS.month | HAS.quarter,
  opens: HAS.work | HAS.within | HAS.bound | HAS.every | HAS.day | HAS.part | HAS.month | HAS.quarter,
  // cuối quý · đầu tháng · hết quý · trong quý · quý: which one was not written
  pattern:
    /^(?:vào |trong |hết |đến |theo )*(?:ngày )?(?:(cuối|cả|đầu|giữa)(?: cùng| tiên)?(?: của)? )?(tháng|quý)$/,
  read: ([, edge, unit = '']) => ({
    kind: 'recurring',
    rules: edge === 'đầu' || edge === 'giữa' ? [] : [atPeriodEnd(MONTHS[unit] ?? 1)],
    doubts: [{ kind: 'whichPeriod' }],
  }),
};
