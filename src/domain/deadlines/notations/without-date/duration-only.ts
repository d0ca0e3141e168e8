import type { DeadlineNotation } from '../pieces/notation';
import { SMALL_NUMBER } from '../pieces/word-numbers';

export const durationOnly: DeadlineNotation = {
  name: 'duration-only',
  // 30 ngày · trong vòng 15 ngày · 6 tháng · 2 năm: so long, but from when
  pattern: new RegExp(
    String.raw`^(?:(?:trong|vòng|khoảng|thời gian|thời hạn|tối đa|không quá) )*(?:\d{1,3}|${SMALL_NUMBER}) (?:giờ|ngày|tuần|tháng|năm)(?: làm việc)?$`,
  ),
  read: () => ({ kind: 'invalid', reason: 'noStart' }),
};
