import type { Reading } from '../../reading';
import { HIDES_A_DATE } from '../pieces/hides-a-date';
import type { DeadlineNotation } from '../pieces/notation';

export const onEvent: DeadlineNotation = {
  name: 'on-event',
  // sau khi có hướng dẫn · khi phát sinh · theo quy định · theo kế hoạch của UBND tỉnh · trước Tết · từ ngày Nghị quyết có hiệu lực · đột xuất · tùy tình hình
  pattern:
    /^(?:thực hiện |triển khai |bắt đầu |thời gian |báo cáo |hoàn thành |tổ chức )*(?:(?:ngay )?(?:sau|trước|trong|từ|kể từ|tính từ) khi|(?:kể |tính )?từ (?:ngày|lúc|thời điểm)(?= (?:có|ký|ban hành|nhận|được|phê duyệt|triển khai|công bố|nghị|quyết|văn bản|luật|kế hoạch|hệ thống|hoàn|kết thúc|tỉnh|huyện|xã|phường))|ngay(?: sau| khi)?|(?:đến |tới |cho đến )?khi|nếu|theo|tùy|căn cứ|phù hợp|đột xuất|phát sinh|có phát sinh|lồng ghép|gắn với|cùng với|trước|sau|trong dịp|dịp|trong thời gian|cho đến|trong quá trình|đúng)(?: [^\d;]+)?$/,
  read: ([text]): Reading | undefined => {
    if (HIDES_A_DATE.test(text)) return undefined;
    // "theo tháng", "trước tháng", "sau quý" name a rhythm or a period, and "ngay", "theo" alone nothing at all.
    if (/(?:theo|trước|sau|trong|đúng)(?: \S+)? (?:ngày|tuần|tháng|quý|năm)$/.test(text)) return undefined;
    if (/^(?:theo|sau|trước|khi|nếu|đúng|cho đến|dịp)$/.test(text)) return undefined;
    return { kind: 'conditional', trigger: text };
  },
};
