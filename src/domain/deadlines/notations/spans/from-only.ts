import { type Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const fromOnly: DeadlineNotation = {
  name: 'from-only',
  // từ tháng 5 · từ ngày 01/6/2024 trở đi · bắt đầu từ quý II · kể từ 01/7 · bắt đầu tháng 5 · bắt đầu thực hiện từ năm 2026 · bắt đầu: 01/3/2024
  pattern:
    /^(?:(?:thực hiện|triển khai|áp dụng|tổ chức|tiến hành) )*(?:bắt đầu:? (?:(?:thực hiện|triển khai|áp dụng|tổ chức|tiến hành) )*(?:(?:kể |tính )?từ |vào )?|(?:kể |tính )?từ )(.+?)(?: trở đi| trở về sau| trở lên)?$/,
  read: ([, start = ''], reader): Reading | undefined => {
    const from = reader.point(start);
    return from && { kind: 'ongoing', from };
  },
};
