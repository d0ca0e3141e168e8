import { WordPattern, type WordText } from '../../text/word-pattern';

/** What one clause of a status cell says of the state of the task. */
export type Clause = 'notStarted' | 'inProgress' | 'goingOn' | 'late' | 'done' | 'didSomething' | 'unread';

/** Up to some words of a clause, none of which says that something was done. */
const FEW_WORDS = '(?: (?!đã )[^ ]+){0,3}';
const FAILED = new WordPattern(
  `(?:không|ko)${FEW_WORDS} (?:hoàn thành|hoàn tất|xong)|không đạt|(?:không|ko)(?: được)? (?:nghiệm thu|chấp nhận|công nhận|phê duyệt|thông qua|duyệt)|bị từ chối|(?:hoàn thành|đạt|xong|thực hiện|done|completed?) ?[:?] ?(?:không|no)|(?:hoàn thành|xong|đạt|thực hiện)(?: được)? 0+(?! ?[\\d.,%/])|không thực hiện|không khắc phục|không triển khai|chưa đạt|dừng thực hiện|ngừng thực hiện|not done|not started|not completed|not complete|incomplete|not yet|to do|todo|pending|failed|false`,
);
const CANCELLED = new WordPattern(
  '(?:đã |bị |đã bị )?hủy(?: bỏ)?(?: (?:nhiệm vụ|nội dung|kế hoạch)(?: này)?)?|cancell?ed',
  'whole',
);
/** "Đã hoàn thành nhưng chua ký": among words that have their diacritics some lack them. "Cà chua" is a tomato. */
const NOT_YET = new WordPattern('chưa|(?<!cà )chua');
const COMING = new WordPattern(
  'đang|dang|sắp|gần|(?:khoảng|tầm|chừng|xấp xỉ|~|≈) ?100 ?%|cơ bản|căn bản|một phần|phần lớn|hầu hết|bước đầu|(?:1|một) (?:số|vài)|(?<!còn )vài(?! (?:trò|ngày|hôm|tuần|tháng|giờ))|sẽ|phấn đấu|dự kiến|dự thảo|bản nháp|từng (?:phần|bước|giai đoạn)|(?<!không )phải|chờ|đợi|tạm dừng|tạm hoãn|tạm ngừng|tạm ngưng|(?:cố gắng|quyết tâm)(?: phải| để)? (?:đạt|hoàn thành|hoàn tất|xong)|(?<!theo )(?:mục tiêu|yêu cầu|cần)(?: là| phải)? đạt|đến (?:cuối|hết) (?:năm|tháng|quý)(?: (?!đã )[^ ]+)? đạt|(?:chuyển|dời) (?:sang )?(?:năm|kỳ|quý|tháng) (?:sau|\\d+|[ivx]+)|bị trả(?: lại| về)?|bị (?:thu hồi|bãi bỏ)|(?:tỉnh|sở|trung ương|cấp trên|lãnh đạo)(?: đã)? trả (?:lại|về)|(?:sau đó|rồi)(?: đã| bị)* (?:thu hồi|bãi bỏ|hủy bỏ)|làm lại|chỉnh sửa lại|cần (?:bổ sung|chỉnh sửa|sửa|(?:xem|kiểm tra|rà soát) lại)|(?:yêu cầu|đề nghị) (?:bổ sung|chỉnh sửa|sửa|giải trình)|không đầy đủ|không đủ|không triệt để|(?:vận hành|chạy) thử|còn (?:vướng|thiếu|nợ)|on hold|waiting|in review|under review|hoãn lại|bị hoãn|lùi|in progress|ongoing|partly|partially|started|nearly',
);
/** Most of it, or all of it for the time being. */
const ALMOST_DONE = new WordPattern(
  '(?:đa số|hầu như|phần nhiều|tương đối|tạm|dần|nhiều (?:thôn|xóm|bản|tổ|trường|đơn vị|nội dung))(?: đã)? (?:hoàn thành|hoàn tất|xong)|(?:hoàn thành|hoàn tất|xong|khắc phục|xử lý)(?: được)? (?:đa số|phần nhiều|tương đối|sơ bộ|dở dang|dần|tạm|tạm thời)',
);
/** "Đạt thấp", "đạt loại trung bình". */
const LOW = new WordPattern(
  'đạt(?: (?:tỷ lệ|kết quả|mức|loại|điểm))*(?: (?:còn|rất|khá))* (?:thấp|kém|yếu(?! cầu)|trung bình)',
  'atStart',
);
/** "Đạt dưới 100%", "< 100%": less than all, whatever the figure. */
const BELOW = new WordPattern(
  '(?:(?:đã|mới|hoàn thành|thực hiện|khắc phục|đạt|được|tỷ lệ) )*(?:dưới|<) ?\\d+(?:[.,]\\d+)?(?: ?%| ?/ ?\\d)',
  'atStart',
);
const GOING_ON = new WordPattern(
  'đúng tiến độ|chậm tiến độ|trong hạn|còn hạn|đến hạn|đảm bảo tiến độ|bảo đảm tiến độ|theo tiến độ|kịp tiến độ|tiếp tục(?: thực hiện| duy trì| triển khai)?|thường xuyên|duy trì|thực hiện theo kế hoạch|on track|delayed|on schedule|behind schedule',
);
/** Said of what is done: it came late. "Chậm nhất 30/6" names the day by which it should come. */
export const LATE = new WordPattern(
  '(?<!(?:không|ko|chưa)(?: bị| để| hề| chậm)* )(?:quá hạn|quá thời (?:hạn|gian)|(?:chậm|trễ|muộn)(?! nhất))|không đúng hạn|không đúng thời hạn|không kịp thời|sau hạn|sau thời hạn|late|overdue',
);
/** Late, and no word of its being done. */
const IS_LATE = new WordPattern('quá hạn|quá thời hạn|(?:chậm|trễ|muộn)(?! nhất)|late|overdue', 'atStart');
/** "Quá hạn hoàn thành": past the day by which it was to be done. */
const COMPLETE = new WordPattern(
  '(?<!(?:hạn|ngày|thời gian|giai đoạn|quá trình|đi vào|tỷ lệ|tiến độ|mức độ|khối lượng) )hoàn thành|hoàn tất|xong|hoàn thiện xong|thực hiện đầy đủ|completed|complete|done|finished',
);
const DONE_AT_START = new WordPattern(
  '(?:đã |đã được |được )?(?:hoàn thành|hoàn tất|xong|triển khai xong)|đã (?:được )?(?:thực hiện|khắc phục|xử lý)|đạt(?: yêu cầu| kế hoạch| chỉ tiêu| điểm tối đa| tối đa| chuẩn)?|thực hiện (?:xong|tốt|đầy đủ|đúng(?! tiến độ))|khắc phục (?:xong|triệt để)|completed?|done|finished|achieved|closed|resolved|true',
  'atStart',
);
const PERIOD = new WordPattern(
  '(?<!sau )(?:[2-9]|1[01]|sáu|ba|chín) tháng(?: đầu năm| cuối năm)?|(?:[1-3]|một|hai|ba) quý|quý (?:[ivx]+|\\d)|quí (?:[ivx]+|\\d)|giai đoạn \\d|đợt (?:[ivx]+|\\d)|kỳ (?:[ivx]+|\\d)|bước \\d|học kỳ (?:[ivx]+|\\d)|nửa đầu năm|q[1-4]|[369]t|hk ?\\d|tháng \\d{1,2}(?![/\\d])',
);
/** "Thôn 1", "tổ dân phố số 3"; a place with a name comes here with a number in its stead. */
export const ONE_PLACE =
  '(?:thôn|xóm|ấp|bản|buôn|làng|khu phố|khu|tổ)(?: dân phố)?(?: số)? (?:\\d+|[ivx]+|[a-eđ])';
const ALL_OF = '(?:100 ?%|hoàn thành|hoàn tất|xong|đạt)(?: được| 100 ?%)*';
/** One piece of the task, said to be done: nothing within a period makes the whole of it. */
const ONE_PART = new WordPattern(
  `${ALL_OF}(?: (?:ở|tại|cho|của|đối với|riêng|trên địa bàn))? ${ONE_PLACE}|${ALL_OF} (?:kế hoạch|kh|chỉ tiêu|nhiệm vụ|nội dung|công việc)(?: của)? (?:tháng|quý|tuần)|[½⅓⅔¼¾]|(?:thực hiện|làm|khắc phục|xử lý|hoàn thành|xong) được \\d+ (?:nội dung|nhiệm vụ|tiêu chí|chỉ tiêu|hạng mục|mục|việc|tồn tại|kiến nghị)(?! ?(?:trên|trong|/))|(?:1|một) (?:phần|nửa|trong (?:\\d+|hai|ba|bốn|năm|các|những|số))|(?:hai|ba|bốn|năm|sáu|bảy|tám) (?:trong|trên)(?: tổng)?(?: số)? (?:ba|bốn|năm|sáu|bảy|tám|chín|mười)|nửa(?: phần)?|(?:hoàn thành|xong)(?: được)? phần(?! (?:mềm|cứng|thưởng|quà|mộ|lớn))|phần (?:\\d|[ivx]+|việc|thô)|(?:lần|đợt|giai đoạn|bước|phần) đầu|việc \\d|ý \\d|điểm [a-eđ]|lần \\d|vòng (?:\\d|[ivx]+)|giai đoạn (?:\\d|[ivx]+)|mục (?:\\d|[a-e])|nội dung (?:\\d|[a-e])|hạng mục \\d|khâu|công đoạn|bước|công tác chuẩn bị|(?:hồ sơ|thủ tục|văn bản) trình|(?<!(?:100|một trăm) )phần trăm|(?:\\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín) phần (?:\\d|hai|ba|tư|bốn|năm|mười)|mức \\d ?/ ?\\d|(?:ở|tại) (?:\\d+|một số) (?:thôn|xóm|bản|tổ|trường|đơn vị|điểm)|(?:hoàn thành|xong)(?: được)? \\d+ (?:thôn|xóm|bản|tổ|trường|đơn vị|điểm)`,
);
const WITHIN = new WordPattern('(?:trong|vào|từ|ngày|tại) (?:(?:[369]|sáu|ba|chín) tháng|quý|quí|tháng|\\d)');
const PLANNED_BY = new WordPattern(
  '(?:hoàn thành|hoàn tất|xong) (?:chậm|trễ|muộn) nhất|(?:hoàn thành|hoàn tất) (?:trước|trong|vào)(?! (?:hạn|thời hạn|kế hoạch|tiến độ))|(?:hoàn thành|hoàn tất|xong) (?:(?:cuối|đầu|giữa) (?:tuần|tháng|quý|năm)|(?:tuần|tháng|quý|năm) (?:sau|tới)|năm \\d{4}|đến (?:hết|cuối))|(?:hoàn thành|hoàn tất|xong|đạt) (?:thì|mới)|xong trong (?:tuần|tháng|quý|năm)(?: này| tới| sau)?(?! [\\divx])|nếu|(?:sau )?khi|với điều kiện|tới đâu|đến đâu',
);
/** "100% nếu được cấp kinh phí", "hoàn thành nếu được duyệt": whatever stands before, the condition is not met yet. */
const ON_CONDITION = new WordPattern('(?:hoàn thành|hoàn tất|xong|đạt|100 ?%) (?:nếu|với điều kiện)');
const SHARE_TO_COME = new WordPattern(
  '100 ?%(?: (?:kế hoạch|nhiệm vụ|khối lượng))? (?:khi|vào|trước(?! (?:hạn|thời hạn))|trong (?:tháng|quý|năm))',
);
/** "Chỉ tiêu: đạt 100%", "ước đạt 100%", "cam kết đạt 100%", "đến 31/12 đạt 100%": what is aimed at, or will be. */
const SHARE_AIMED_AT = new WordPattern(
  '(?:(?:kế hoạch|kh|chỉ tiêu|mục tiêu|yêu cầu)[^:]{0,20}:|ước|cam kết|hứa|đăng ký|đề nghị|yêu cầu|đến (?:ngày )?\\d[^ ]*,?)(?: [^ \\d]+){0,4} 100 ?%',
  'atStart',
);
/** "Đã yêu cầu các thôn hoàn thành": who was asked or has promised has not done it yet. */
const ASKED_TO = new WordPattern(
  `(?:(?<!theo )(?:yêu cầu|chỉ đạo)|đề nghị|đôn đốc|nhắc|(?<!(?:bàn|chuyển|được) )giao|vận động|cam kết|hứa|đăng ký|có kế hoạch)${FEW_WORDS}${FEW_WORDS} (?:hoàn thành|hoàn tất|xong)|(?:xin|đề nghị) (?:gia hạn|lùi|hoãn|dừng|điều chỉnh)`,
);
/** "Đạt 80": of what, nobody wrote. */
const BARE_NUMBER = new WordPattern(
  '(?:đã )?(?:hoàn thành|hoàn tất|đạt|xong) ?:? ?\\d+(?:[.,]\\d+)?(?: điểm)?',
  'whole',
);
/** "Lẽ ra đã xong" says that it is not. */
const UNREAL = new WordPattern(
  '(?:xem|coi) (?:như|là)|theo (?:báo cáo|phản ánh|lời) (?:của|từ)|lẽ ra|đáng lẽ|đáng ra|tưởng|giả sử|nghe nói|(?<!vững )chắc(?! chắn)|có lẽ|có vẻ|hình như',
);
const HAS_DONE = new WordPattern('đã');
const PAPER = '(?:các |nhiều |\\d+ )?(?:văn bản|vb|công văn|cv|thông báo|giấy|phiếu)';
const ASKS = 'đôn đốc|nhắc|yêu cầu|đề nghị|đề xuất|xin|hỏi|lấy ý kiến|giao (?:nhiệm vụ|việc)';
const MADE = '(?:có|gửi|ra|lập|soạn|ký|ban hành|phát hành)';
const SUPERIOR = '(?:lãnh đạo|chủ tịch|cấp trên|sở|phòng|tỉnh|ubnd|hđnd|đảng ủy|ban)';
/** "Đã có văn bản đôn đốc", "đã gửi Sở thẩm định", "đã phân công đ/c Nam thực hiện": others are still to do it. */
const LEFT_TO_OTHERS = new WordPattern(
  `(?:đã |đã được |được )+(?:${MADE} ${PAPER} (?:${ASKS})|có ${PAPER} chỉ đạo|${MADE} (?:phiếu|tờ) trình|(?:gửi|nộp|chuyển)(?: [^ ]+){0,4} ${SUPERIOR}(?: [^ ]+){0,3} (?:duyệt|phê duyệt|thẩm định|ký|xem xét|cho ý kiến|góp ý)$|phân công(?: [^ ]+){1,6} (?:thực hiện|xử lý|giải quyết|tham mưu)$|(?:gửi|báo cáo)(?: [^ ]+){0,4} (?:lấy|xin) (?:ý kiến|chủ trương)(?!.* và )|họp bàn$)`,
  'atStart',
);
const BEGUN = new WordPattern(
  'phiếu trình|tờ trình|(?:đã |đã được |được |có )*(?:triển khai|trình|tham mưu|đăng ký|đề xuất|đề nghị|xin ý kiến|xin|lên kế hoạch|chuẩn bị|bắt đầu|khởi công|khởi động|giao|giao nhiệm vụ|đôn đốc|chỉ đạo|nhắc nhở|lập dự toán|khảo sát|dự kiến|lịch (?:họp|làm việc|kiểm tra|tập huấn)|và đang)',
  'atStart',
);
/** "Đã phân công", "đã tiếp nhận nhiệm vụ": somebody knows of the task. With more words, it is what was to be done. */
const ONLY_TAKEN_ON = new WordPattern(
  '(?:đã |đã được |được )+(?:phân công|giao|nhận|tiếp nhận|xem|biết|đọc|có (?:kế hoạch|kh|chủ trương|phương án|lịch|hướng xử lý|kinh phí|nguồn vốn|nhà thầu))(?: (?:thực hiện|triển khai|nhiệm vụ|việc|công việc|văn bản|thông tin|rồi))?',
  'whole',
);
const DEEDS =
  'ban hành|báo cáo|gửi|nộp|niêm yết|công khai|tổ chức|phê duyệt|ký|ký ban hành|kiểm tra|tự kiểm tra|xây dựng|lập|cập nhật|đăng|đăng tải|đăng tin|bố trí|kiện toàn|rà soát|giải quyết|sửa|sửa chữa|sửa đổi|mua|mua sắm|trang bị|phân công|bổ sung|công nhận|tiếp nhận|chuyển|nghiệm thu|cử|đánh giá|tuyên truyền|phổ biến|tập huấn|cấp|chi|thanh toán|giải ngân|số hóa|số hoá|khắc phục|bàn giao|đưa vào (?:sử dụng|vận hành|hoạt động)|công bố|tổng kết|sơ kết|diễn ra|họp|thông qua|làm|vận hành|kết nối|kết luận|phát động|khai giảng|trao|tặng|rút kinh nghiệm|kiểm điểm|lắp đặt|đạt|có|quán triệt|ra|thành lập|tham gia|chấm|thẩm định|in|phát|treo|hướng dẫn|trả|nhập|lưu|hủy|thu';
const DID = new WordPattern(`(?:đã |đã được )+(?:${DEEDS})`, 'atStart');
/** "Đã số hóa 70% hồ sơ": a part of what was to be done. */
const DID_A_SHARE = new WordPattern(
  `(?:(?:đã |đã được )+|(?=hoàn thành ))(?:hoàn thành (?:việc |công tác )?)?(?:${DEEDS})(?: (?:được|cho|khoảng|trên|hơn|gần))* \\d{1,2}(?:[.,]\\d+)? ?%`,
  'atStart',
);
/** "Sửa nhà văn hóa xong", "Kết quả: hoàn thành". Other words before, "cuối tháng", "có thể", "tập trung", make a promise of it. */
const DEED_DONE = new WordPattern(
  `(?:${DEEDS})(?: (?!sau |tới |mai )[^ \\d]+){0,3} xong|(?:kế hoạch|nhiệm vụ|nội dung|công việc|hồ sơ|công trình|văn bản|việc này|ubnd (?:xã|phường)) (?:xong|hoàn thành)|(?!yêu cầu|mục tiêu|chỉ tiêu|thời|hạn|tháng|quý|ngày)[^:\\d]+: ?(?:xong|hoàn thành)|(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?:? (?:xong|hoàn thành)`,
  'whole',
);
/** "Thôn 2 xong", "thôn 2 đã hoàn thành". */
const PART_DONE = new WordPattern(
  '(?:(?:thôn|xóm|bản|tổ|ấp|khu|mục|nội dung|việc|ý|bước) )?(?:\\d+|[a-hđ]) (?:đã )?(?:xong|hoàn thành)',
  'whole',
);

/** The clause speaks of one piece of the task, or of one period of it. */
export function namesAPart(clause: WordText): boolean {
  return (PERIOD.isIn(clause) && !WITHIN.isIn(clause)) || ONE_PART.isIn(clause) || PART_DONE.isIn(clause);
}

/** All of it is promised, for a later day or on a condition. */
export function isPromise(clause: WordText): boolean {
  return (
    ON_CONDITION.isIn(clause) ||
    (!HAS_DONE.isIn(clause) && (SHARE_TO_COME.isIn(clause) || SHARE_AIMED_AT.isIn(clause)))
  );
}

/** Somebody else says so, or it only seems so. */
export function isHearsay(clause: WordText): boolean {
  return UNREAL.isIn(clause) && readClause(clause) === 'unread';
}

export function readClause(clause: WordText): Clause {
  const complete = COMPLETE.isIn(clause);
  if (FAILED.isIn(clause)) return 'notStarted';
  if (CANCELLED.isIn(clause) || NOT_YET.isIn(clause)) return 'notStarted';
  if (COMING.isIn(clause) || ALMOST_DONE.isIn(clause) || BELOW.isIn(clause) || LOW.isIn(clause))
    return 'inProgress';
  if (isPromise(clause)) return 'unread';
  if (ONLY_TAKEN_ON.isIn(clause)) return 'goingOn';
  if (complete && LATE.isIn(clause)) return 'late';
  const partly = namesAPart(clause) || DID_A_SHARE.isIn(clause);
  if (BARE_NUMBER.isIn(clause) || (!HAS_DONE.isIn(clause) && PLANNED_BY.isIn(clause))) return 'unread';
  if (DONE_AT_START.isIn(clause)) return partly ? 'inProgress' : 'done';
  if (BEGUN.isIn(clause) || ASKED_TO.isIn(clause) || LEFT_TO_OTHERS.isIn(clause)) return 'goingOn';
  if (DID.isIn(clause)) return partly ? 'goingOn' : 'didSomething';
  if (UNREAL.isIn(clause)) return 'unread';
  if (complete && HAS_DONE.isIn(clause)) return partly ? 'inProgress' : 'done';
  if (GOING_ON.isIn(clause) || IS_LATE.isIn(clause)) return 'goingOn';
  if (PART_DONE.isIn(clause)) return 'inProgress';
  return DEED_DONE.isIn(clause) ? 'done' : 'unread';
}
