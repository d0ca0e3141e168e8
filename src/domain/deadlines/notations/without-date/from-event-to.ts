import type { Reading } from '../../reading';
import { HIDES_A_DATE } from '../pieces/hides-a-date';
import type { DeadlineNotation } from '../pieces/notation';

export const fromEventTo: DeadlineNotation = {
  name: 'from-event-to',
  // từ ngày ký đến 30/6/2024 · kể từ khi ban hành Kế hoạch đến hết năm 2024: only the end is a day
  pattern:
    /^(?:(?:bắt đầu|thực hiện|triển khai) )*(?:kể |tính )?từ (?:khi|lúc|ngày (?=ký|ban hành|có|nhận|được|phê duyệt|triển khai|công bố)) ?([^\d;]+?) (?:cho )?((?:đến|tới) .+)$/,
  read: ([, event = '', until = ''], reader): Reading | undefined => {
    if (HIDES_A_DATE.test(event)) return undefined;
    const reading = reader.dated(until);
    return reading?.kind === 'point' ? reading : undefined;
  },
};
