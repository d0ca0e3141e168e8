import { type Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const fromOnly: DeadlineNotation = {
  name: 'from-only',
  // từ tháng 5 · từ ngày 01/6/2024 trở đi · bắt đầu từ quý II · kể từ 01/7 · bắt đầu tháng 5
  pattern:
    /^(?:(?:thực hiện|triển khai|áp dụng) )*(?:bắt đầu (?:kể )?(?:từ |vào )?|(?:kể |tính )?từ )(.+?)(?: trở đi| trở về sau| trở lên)?$/,
  read: ([, start = ''], reader): Reading | undefined => {
    const from = reader.point(start);
    return from && { kind: 'ongoing', from };
  },
};
