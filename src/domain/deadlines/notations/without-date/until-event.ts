import { HAS } from '../../features';
import type { Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';
import { HIDES_A_DATE } from '../pieces/hides-a-date';

export const untilEvent: DeadlineNotation = {
  name: 'until-event',
  needs: HAS.from | HAS.to,
  opens: HAS.from | HAS.since,
  // từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê · từ 01/6 cho đến khi hoàn thành
  pattern:
    /^(?:bắt đầu )?(?:kể )?từ (.+?) (?:cho )?(?:đến|tới)(?: hết)? ((?:khi|lúc|kỳ|ngày|thời điểm|trước khi|hết|xong|hoàn thành|kết thúc)[^\d;]*)$/,
  read: ([, start = '', trigger = ''], inner): Reading | undefined => {
    const from = inner.point(start);
    return from &&
      inner.point(trigger) === undefined &&
      !HIDES_A_DATE.test(trigger) &&
      !/(?:^| )(?:năm|tháng|quý)$/.test(trigger)
      ? { kind: 'conditional', trigger, from }
      : undefined;
  },
};
