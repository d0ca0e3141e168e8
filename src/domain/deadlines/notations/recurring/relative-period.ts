import type { DeadlineNotation } from '../pieces/notation';

export const relativePeriod: DeadlineNotation = {
  name: 'relative-period',
  // tháng sau · quý này · tuần tới: counted from a day that nobody wrote down
  pattern: /^(?:trong |đầu |cuối |giữa )*(?:tháng|quý|tuần) (?:sau|này|tới|trước|nay|kế tiếp|tiếp theo)$/,
  read: () => ({ kind: 'invalid', reason: 'whichPeriod' }),
};
