import type { Reading } from '../../reading';
import { HIDES_A_DATE } from '../pieces/hides-a-date';
import type { DeadlineNotation } from '../pieces/notation';
import { SMALL_NUMBER } from '../pieces/word-numbers';

const COUNT = String.raw`(?:\d{1,3}|${SMALL_NUMBER}|mười lăm|hai mươi|ba mươi)(?: ?\([^()]{1,20}\))?`;

export const daysAfterEvent: DeadlineNotation = {
  name: 'days-after-event',
  // 20 ngày sau khi Tỉnh ủy ban hành · trong vòng 15 ngày kể từ ngày nhận được văn bản · sau 05 ngày làm việc kể từ khi có …
  pattern: new RegExp(
    String.raw`^(?:(?:chậm nhất|muộn nhất|không quá|tối đa|trong|vòng|thời hạn|thời gian|sau|trước|là) )*${COUNT} (?:ngày|tuần|tháng|giờ)(?: làm việc)?,? (?:sau|trước|kể từ|tính từ|từ)(?: khi| ngày| lúc| thời điểm)? ([^\d;]+)$`,
  ),
  read: ([text, trigger = '']): Reading | undefined =>
    HIDES_A_DATE.test(trigger) ? undefined : { kind: 'conditional', trigger: text },
};
