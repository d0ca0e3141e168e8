import type { Reading } from '../../reading';
import { HIDES_A_DATE } from '../pieces/hides-a-date';
import type { DeadlineNotation } from '../pieces/notation';

export const untilEvent: DeadlineNotation = {
  name: 'until-event',
  // từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê · từ 01/6 cho đến khi hoàn thành
  pattern:
    /^(?:(?:bắt đầu|thực hiện|triển khai) )*(?:kể )?từ (.+?) (?:cho )?(?:đến|tới)(?: hết)? ((?:khi|lúc|kỳ|ngày|thời điểm|trước khi|hết|xong|hoàn thành|kết thúc)[^\d;]*)$/,
  read: ([, start = '', trigger = ''], reader): Reading | undefined => {
    const from = reader.point(start);
    return from &&
      reader.point(trigger) === undefined &&
      !HIDES_A_DATE.test(trigger) &&
      !/(?:^| )(?:năm|tháng|quý)$/.test(trigger)
      ? { kind: 'conditional', trigger, from }
      : undefined;
  },
};
