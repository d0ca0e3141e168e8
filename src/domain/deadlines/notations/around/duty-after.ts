import { HIDES_A_DATE } from '../pieces/hides-a-date';
import type { DeadlineNotation } from '../pieces/notation';

/** Words behind a day that may take it back, move it or tell another. */
const CHANGES_THE_DAY =
  /(?<!\p{L})(?:gia hạn|lùi|dời|đẩy|hủy|hoãn|sửa|điều chỉnh|thay|cũ|mới|đã|chưa|không|xong|trừ|trước|sau|hết|kết thúc|bắt đầu|quá|chậm|muộn|âm lịch|đến|từ|ngày|tháng|quý|năm|tuần)(?!\p{L})/u;

export const dutyAfter: DeadlineNotation = {
  name: 'duty-after',
  // tháng 6/2024: tập huấn · 30/6/2024: nộp dự thảo · trước 30/6: trình, ký
  pattern: /^([^:]+): ([\p{L}][\p{L} ,]{2,80})$/u,
  read: ([, head = '', duty = ''], reader) =>
    HIDES_A_DATE.test(duty) || CHANGES_THE_DAY.test(duty) ? undefined : reader.dated(head),
};
