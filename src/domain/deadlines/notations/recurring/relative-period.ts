import { HAS } from '../../features';
import type { DeadlineNotation } from '../pieces/notation';

export const relativePeriod: DeadlineNotation = {
  name: 'relative-period',
  needs: HAS.relative,
  oneOf: HAS.month | HAS.quarter | HAS.week,
  opens: HAS.within | HAS.part | HAS.month | HAS.quarter | HAS.week,
  // tháng sau · quý này · tuần tới: counted from a day that nobody wrote down
  pattern: /^(?:trong |đầu |cuối |giữa )*(?:tháng|quý|tuần) (?:sau|này|tới|trước|nay|kế tiếp|tiếp theo)$/,
  read: () => ({ kind: 'invalid', reason: 'whichPeriod' }),
};
