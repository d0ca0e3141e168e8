import { WordPattern, type WordText } from '../../text/word-pattern';

const SINCE = '(?:nay|hiện|hiện nay|sau|sau đó|rồi|đã|bị|được|lại|đến nay)';
/** "Đã thu hồi", "nay hủy bỏ do …": without an object, what was taken back is what stands before it. */
const WITHDRAWN = new WordPattern(
  `(?:${SINCE} )*(?:thu hồi|bãi bỏ|hủy bỏ|hủy|gỡ(?: bỏ| xuống)?|rút(?: lại)?|đình chỉ|hết hiệu lực|mất hiệu lực)(?: lại)?(?: (?:do|vì|để|theo|ngày|tại|từ) .+)?`,
  'whole',
);
/** "Thiếu số liệu", "sai thể thức"; "sai phạm đã xử lý" is what a check has found. */
const FAULTY = new WordPattern(
  '(?:còn |vẫn |bị )*(?:thiếu|sai(?! sót| phạm)|lỗi|nợ|vướng|không đúng|không hợp lệ)(?! (?:tiến độ|hạn))',
  'atStart',
);
const STEP = '(?:thực hiện|triển khai|tổ chức|kiểm tra|tiến hành|thi công|hoàn thành)';
/** "Nhưng không sử dụng được", "hiệu quả không cao". */
const USELESS = new WordPattern(
  '(?:thì )?(?:không (?:hoạt động|sử dụng|dùng|vận hành|thống nhất|thể|hiệu quả|có (?:vốn|kinh phí|kết quả))|hỏng|thất lạc|(?:hiệu quả|chất lượng|kết quả)(?: còn| chưa)? (?:không cao|thấp|kém|hạn chế))|(?:các [^ ]+|[^ ]+) thì không',
  'atStart',
);
/** "Thực hiện trong quý IV", "tháng 11 kiểm tra", beside a deed: the step that is to follow it. */
const PLANNED_STEP = new WordPattern(
  `${STEP}(?: [^ ]+)? (?:trong|vào|từ|trước) (?:tháng|quý|cuối|năm)|${STEP} (?:tháng|quý) [\\divx]+|hẹn|(?:trong |vào |từ |sang )?(?:(?:tháng|quý|tuần|cuối|đầu|năm) [^ ]+(?: (?:năm|tháng) [^ ]+)?|sau tết) (?:sẽ )?${STEP}(?!.* (?:xong|đã))`,
  'atStart',
);

/** "Đã bổ sung hồ sơ còn thiếu": what lacked is what was mended. */
const MENDED = new WordPattern(
  '(?:đã |đã được )*(?:bổ sung|khắc phục|sửa|chỉnh|xử lý|rà soát|kiểm tra|thống kê|lập)',
  'atStart',
);

/** A clause takes back what an earlier one says was done, or names a fault of it. */
export function isTakenBack([first, ...others]: readonly WordText[]): boolean {
  if (!first) return false;
  return others.some(
    (clause) =>
      WITHDRAWN.isIn(clause) || ((FAULTY.isIn(clause) || USELESS.isIn(clause)) && !MENDED.isIn(first)),
  );
}

/** The clause names a step that is still to come; only beside one that tells what was done, for alone it may be either. */
export function isPlannedStep(clause: WordText): boolean {
  return PLANNED_STEP.isIn(clause);
}
