import { withDoubts } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const tentative: DeadlineNotation = {
  name: 'tentative',
  // 30/6 (dự kiến) · tháng 6 (tạm tính)
  pattern: /^(.+?),? \(?(?:dự kiến|tạm tính)\)?$/,
  read: ([, head = ''], reader) => {
    const reading = reader.reading(head);
    return reading && withDoubts(reading);
  },
};
