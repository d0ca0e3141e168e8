import { WordPattern, type WordText } from '../../text/word-pattern';

/** What one clause of a status cell says of the state of the task. */
export type Clause = 'notStarted' | 'inProgress' | 'goingOn' | 'late' | 'done' | 'didSomething' | 'unread';

const FAILED = new WordPattern(
  'không hoàn thành|không đạt|(?:hoàn thành|đạt|xong|thực hiện) ?[:?] ?không|không thực hiện|không khắc phục|không triển khai|chưa đạt|dừng thực hiện|ngừng thực hiện|not done|not started|not completed|not complete|incomplete|not yet|to do|todo|pending|failed|false',
);
const CANCELLED = new WordPattern(
  '(?:đã |bị |đã bị )?hủy(?: bỏ)?(?: (?:nhiệm vụ|nội dung|kế hoạch)(?: này)?)?|cancell?ed',
  'whole',
);
const NOT_YET = new WordPattern('chưa');
const COMING = new WordPattern(
  'đang|sắp|gần|cơ bản|một phần|phần lớn|hầu hết|bước đầu|một số|sẽ|phấn đấu|dự kiến|dự thảo|phải|chờ|đợi|tạm dừng|tạm hoãn|tạm ngừng|tạm ngưng|chuyển (?:sang )?(?:năm|kỳ|quý|tháng) (?:sau|\\d+|[ivx]+)|bị trả lại|làm lại|chỉnh sửa lại|cần (?:bổ sung|chỉnh sửa|sửa|xem lại)|(?:yêu cầu|đề nghị|phải) (?:bổ sung|chỉnh sửa|sửa|giải trình)|không đầy đủ|không đủ|còn (?:vướng|thiếu|nợ)|on hold|waiting|in review|under review|hoãn lại|bị hoãn|lùi|in progress|ongoing|partly|partially|started|nearly',
);
const GOING_ON = new WordPattern(
  'đúng tiến độ|chậm tiến độ|trong hạn|còn hạn|đến hạn|đảm bảo tiến độ|bảo đảm tiến độ|theo tiến độ|kịp tiến độ|tiếp tục(?: thực hiện| duy trì| triển khai)?|thường xuyên|duy trì|thực hiện theo kế hoạch|on track|delayed|on schedule|behind schedule',
);
/** Said of what is done: it came late. "Chậm nhất 30/6" names the day by which it should come. */
export const LATE = new WordPattern(
  'quá hạn|quá thời hạn|(?:chậm|trễ|muộn)(?! nhất)|không đúng hạn|không đúng thời hạn|không kịp thời|sau hạn|sau thời hạn|late|overdue',
);
/** Late, and no word of its being done. */
const IS_LATE = new WordPattern('quá hạn|quá thời hạn|(?:chậm|trễ|muộn)(?! nhất)|late|overdue', 'atStart');
const COMPLETE = new WordPattern(
  'hoàn thành|hoàn tất|xong|hoàn thiện xong|thực hiện đầy đủ|completed|complete|done|finished',
);
const DONE_AT_START = new WordPattern(
  '(?:đã |đã được |được )?(?:hoàn thành|hoàn tất|xong|triển khai xong)|đã (?:được )?(?:thực hiện|khắc phục|xử lý)|đạt(?: yêu cầu| kế hoạch| chỉ tiêu| điểm tối đa| tối đa| chuẩn)?|thực hiện (?:xong|tốt|đầy đủ|đúng)|khắc phục (?:xong|triệt để)|completed?|done|finished|achieved|closed|resolved|true',
  'atStart',
);
const PERIOD = new WordPattern(
  '(?:[369]|sáu|ba|chín) tháng(?: đầu năm| cuối năm)?|quý (?:[ivx]+|\\d)|quí (?:[ivx]+|\\d)|giai đoạn \\d|đợt (?:[ivx]+|\\d)|kỳ (?:[ivx]+|\\d)|bước \\d|học kỳ (?:[ivx]+|\\d)|nửa đầu năm|tháng \\d{1,2}(?![/\\d])',
);
/** One piece of the task, said to be done: nothing within a period makes the whole of it. */
const ONE_PART = new WordPattern(
  '(?:1|một) (?:phần|nửa)|nửa(?: phần)?|phần (?:\\d|[ivx]+|việc)|lần \\d|vòng (?:\\d|[ivx]+)|giai đoạn (?:\\d|[ivx]+)|mục (?:\\d|[a-e])|nội dung (?:\\d|[a-e])|hạng mục \\d|khâu|công đoạn|bước|công tác chuẩn bị|hồ sơ trình|(?:ở|tại) (?:\\d+|một số) (?:thôn|xóm|bản|tổ|trường|đơn vị|điểm)',
);
const WITHIN = new WordPattern('(?:trong|vào|từ|ngày|tại) (?:(?:[369]|sáu|ba|chín) tháng|quý|quí|tháng|\\d)');
const PLANNED_BY = new WordPattern(
  '(?:hoàn thành|hoàn tất|xong) (?:chậm|trễ|muộn) nhất|hoàn thành (?:trước|trong|vào)(?! (?:hạn|thời hạn|kế hoạch|tiến độ))',
);
const HAS_DONE = new WordPattern('đã');
const BEGUN = new WordPattern(
  'phiếu trình|tờ trình|(?:đã |đã được |được |có )*(?:triển khai|trình|tham mưu|đăng ký|đề xuất|đề nghị|xin ý kiến|xin|lên kế hoạch|chuẩn bị|bắt đầu|khởi công|khởi động|giao|giao nhiệm vụ|đôn đốc|chỉ đạo|nhắc nhở|lập dự toán|khảo sát|dự kiến|và đang)',
  'atStart',
);
/** "Đã phân công", "đã tiếp nhận nhiệm vụ": somebody knows of the task. With more words, it is what was to be done. */
const ONLY_TAKEN_ON = new WordPattern(
  '(?:đã |đã được |được )+(?:phân công|giao|nhận|tiếp nhận|xem|biết|đọc|có (?:kế hoạch|chủ trương|phương án|lịch|hướng xử lý))(?: (?:nhiệm vụ|việc|công việc|văn bản|thông tin|rồi))?',
  'whole',
);
const DID = new WordPattern(
  '(?:đã |đã được )+(?:ban hành|báo cáo|gửi|nộp|niêm yết|công khai|tổ chức|phê duyệt|ký|ký ban hành|kiểm tra|tự kiểm tra|xây dựng|lập|cập nhật|đăng|đăng tải|đăng tin|bố trí|kiện toàn|rà soát|giải quyết|sửa|sửa chữa|sửa đổi|mua|mua sắm|trang bị|phân công|bổ sung|công nhận|tiếp nhận|chuyển|nghiệm thu|cử|đánh giá|tuyên truyền|phổ biến|tập huấn|cấp|chi|thanh toán|giải ngân|số hóa|số hoá|khắc phục|bàn giao|đưa vào (?:sử dụng|vận hành|hoạt động)|công bố|tổng kết|sơ kết|diễn ra|họp|thông qua|làm|vận hành|kết nối|kết luận|phát động|khai giảng|trao|tặng|rút kinh nghiệm|kiểm điểm|lắp đặt|đạt|có|quán triệt|ra|thành lập|tham gia|chấm|thẩm định|in|phát|treo|hướng dẫn|trả|nhập|lưu|hủy|thu)',
  'atStart',
);

export function readClause(clause: WordText): Clause {
  const complete = COMPLETE.isIn(clause);
  if (FAILED.isIn(clause)) return 'notStarted';
  if (CANCELLED.isIn(clause) || NOT_YET.isIn(clause)) return 'notStarted';
  if (COMING.isIn(clause)) return 'inProgress';
  if (ONLY_TAKEN_ON.isIn(clause)) return 'goingOn';
  if (complete && LATE.isIn(clause)) return 'late';
  const partly = (PERIOD.isIn(clause) && !WITHIN.isIn(clause)) || ONE_PART.isIn(clause);
  if (!HAS_DONE.isIn(clause) && PLANNED_BY.isIn(clause)) return 'unread';
  if (DONE_AT_START.isIn(clause)) return partly ? 'inProgress' : 'done';
  if (BEGUN.isIn(clause)) return 'goingOn';
  if (DID.isIn(clause)) return partly ? 'goingOn' : 'didSomething';
  if (complete && HAS_DONE.isIn(clause)) return partly ? 'inProgress' : 'done';
  if (GOING_ON.isIn(clause) || IS_LATE.isIn(clause)) return 'goingOn';
  return complete && /(?:xong|hoàn thành|hoan thanh)$/.test(clause.text) ? 'done' : 'unread';
}
