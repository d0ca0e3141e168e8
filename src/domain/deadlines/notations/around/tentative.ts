import { withDoubts } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const tentative: DeadlineNotation = {
  name: 'tentative',
  // 30/6 (dự kiến) · tháng 6 (tạm tính) · dự kiến tháng 9/2024 · dự kiến: 30/6
  pattern: /^(?:(.+?),? \(?(?:dự kiến|tạm tính)\)?|(?:dự kiến|tạm tính)[,:]? (.+))$/,
  read: ([, before, after], reader) => {
    const reading = reader.reading(before ?? after ?? '');
    return reading && withDoubts(reading, { kind: 'tentative' });
  },
};
