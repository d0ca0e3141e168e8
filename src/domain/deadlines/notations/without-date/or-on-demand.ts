import type { Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const orOnDemand: DeadlineNotation = {
  name: 'or-on-demand',
  // tháng 6, tháng 12 hằng năm hoặc đột xuất · ngày 25 hằng tháng và khi có yêu cầu: the rhythm stays
  pattern: /^(.+?)(?:,| và| hoặc|;|\/)+ (?:báo cáo )?(?:đột xuất|khi có yêu cầu|khi phát sinh)(?: [^\d;]+)?$/,
  read: ([, head = ''], reader): Reading | undefined => {
    const reading = reader.reading(head);
    return reading?.kind === 'recurring' ? reading : undefined;
  },
};
