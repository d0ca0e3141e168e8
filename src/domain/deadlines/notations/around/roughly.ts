import { HAS } from '../../features';
import { doubting } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const roughly: DeadlineNotation = {
  name: 'roughly',
  needs: HAS.work,
  // 30/6 (dự kiến) · tháng 6 (tạm tính)
  pattern: /^(.+?),? \(?(?:dự kiến|tạm tính)\)?$/,
  read: ([, head = ''], inner) => {
    const reading = inner.reading(head);
    return reading && doubting(reading);
  },
};
