import { tidy } from '../../text/tidy';
import { namesDocument } from './document-reference';
import type { ItemStatus } from './item-status';
import { joinWrappedLines } from './join-wrapped-lines';
import { lastDiaryEntry } from './last-diary-entry';
import { readMark } from './read-mark';
import { tickedText } from './ticked-text';
import { WordPattern, wordText, type WordText } from '../../text/word-pattern';

/** `firm`: the words alone decide, and a percent that says otherwise contradicts them. */
export type StatusWords =
  | {
      readonly kind: 'said';
      readonly status: Exclude<ItemStatus, 'unknown' | 'conflict'>;
      readonly firm: boolean;
      /** Where the cell keeps a diary: the entry that was read, its last. */
      readonly entry?: string;
    }
  /** Two statements that cannot both be right: "Chưa thực hiện" and "Đã hoàn thành". */
  | { readonly kind: 'contrary'; readonly statements: readonly [string, string] }
  /** A document or a day stands where the status should: what was achieved, without saying that all of it was. */
  | { readonly kind: 'document' }
  | { readonly kind: 'unread' };

type Clause = 'notStarted' | 'inProgress' | 'goingOn' | 'late' | 'done' | 'didSomething' | 'unread';

const NOT_APPLICABLE = new WordPattern(
  '(?:(?:trong kỳ|trong năm|trong quý|đến nay|năm \\d+|chưa)[, ]*)?(?:không (?:có )?phát sinh|không áp dụng|không thuộc (?:đối tượng|phạm vi|thẩm quyền)|không có đối tượng|n/a|not applicable)',
  'atStart',
);
const CLEAN_RECORD = new WordPattern('trễ hạn|quá hạn|khiếu nại|vi phạm|đơn thư|tố cáo|tồn đọng|phản ánh');
const FAILED = new WordPattern(
  'không hoàn thành|không đạt|không thực hiện|không khắc phục|không triển khai|chưa đạt|dừng thực hiện|ngừng thực hiện|not done|not started|not completed|not complete|incomplete|not yet|to do|todo|pending|failed|false',
);
const CANCELLED = new WordPattern('(?:đã |bị |đã bị )?hủy(?: bỏ)?|cancell?ed', 'whole');
const NOT_YET = new WordPattern('chưa');
const COMING = new WordPattern(
  'đang|sắp|gần|cơ bản|một phần|phần lớn|hầu hết|bước đầu|một số|sẽ|phấn đấu|dự kiến|dự thảo|phải|chờ|đợi|tạm dừng|tạm hoãn|tạm ngừng|chuyển (?:sang )?(?:năm|kỳ|quý) sau|on hold|waiting|in review|under review|hoãn lại|bị hoãn|lùi|in progress|ongoing|partly|partially|started|nearly',
);
const GOING_ON = new WordPattern(
  'đúng tiến độ|chậm tiến độ|trong hạn|còn hạn|đến hạn|đảm bảo tiến độ|bảo đảm tiến độ|theo tiến độ|kịp tiến độ|tiếp tục(?: thực hiện| duy trì| triển khai)?|thường xuyên|duy trì|thực hiện theo kế hoạch|on track|delayed|on schedule|behind schedule',
);
const LATE = new WordPattern(
  'quá hạn|quá thời hạn|chậm|trễ|trễ hạn|muộn|không đúng hạn|không đúng thời hạn|không kịp thời|sau hạn|sau thời hạn|late|overdue',
);
/** Late, and no word of its being done. */
const IS_LATE = new WordPattern('quá hạn|quá thời hạn|trễ|trễ hạn|chậm|muộn|late|overdue', 'atStart');
const COMPLETE = new WordPattern(
  'hoàn thành|hoàn tất|xong|hoàn thiện xong|thực hiện đầy đủ|completed|complete|done|finished',
);
const DONE_AT_START = new WordPattern(
  '(?:đã |đã được |được )?(?:hoàn thành|hoàn tất|xong)|đã (?:được )?(?:thực hiện|khắc phục|xử lý)|đạt(?: yêu cầu| kế hoạch| chỉ tiêu| điểm tối đa| tối đa| chuẩn)?|thực hiện (?:xong|tốt|đầy đủ|đúng)|khắc phục (?:xong|triệt để)|completed?|done|finished|achieved|closed|resolved|true',
  'atStart',
);
const PERIOD = new WordPattern(
  '(?:[369]|sáu|ba|chín) tháng(?: đầu năm| cuối năm)?|quý (?:[ivx]+|\\d)|quí (?:[ivx]+|\\d)|giai đoạn \\d|đợt (?:[ivx]+|\\d)|kỳ (?:[ivx]+|\\d)|bước \\d|học kỳ (?:[ivx]+|\\d)|nửa đầu năm|tháng \\d{1,2}(?![/\\d])',
);
const WITHIN = new WordPattern('(?:trong|vào|từ|ngày|tại) (?:(?:[369]|sáu) tháng|quý|quí|tháng|\\d)');
const PLANNED_BY = new WordPattern(
  'hoàn thành (?:trước|trong|vào|chậm nhất)(?! (?:hạn|thời hạn|kế hoạch|tiến độ))',
);
const HAS_DONE = new WordPattern('đã');
const BEGUN = new WordPattern(
  'phiếu trình|tờ trình|(?:đã |đã được |được |có )*(?:triển khai|trình|tham mưu|đăng ký|đề xuất|đề nghị|xin ý kiến|xin|lên kế hoạch|chuẩn bị|bắt đầu|khởi công|khởi động|giao|giao nhiệm vụ|đôn đốc|chỉ đạo|nhắc nhở|lập dự toán|khảo sát|dự kiến|và đang)',
  'atStart',
);
const DID = new WordPattern(
  '(?:đã |đã được )+(?:ban hành|báo cáo|gửi|nộp|niêm yết|công khai|tổ chức|phê duyệt|ký|ký ban hành|kiểm tra|tự kiểm tra|xây dựng|lập|cập nhật|đăng|đăng tải|đăng tin|bố trí|kiện toàn|rà soát|giải quyết|sửa|sửa chữa|sửa đổi|mua|mua sắm|trang bị|phân công|bổ sung|công nhận|tiếp nhận|chuyển|nghiệm thu|cử|đánh giá|tuyên truyền|phổ biến|tập huấn|cấp|chi|thanh toán|giải ngân|số hóa|số hoá|khắc phục|rút kinh nghiệm|kiểm điểm|lắp đặt|đạt|có|quán triệt|ra|thành lập|tham gia|chấm|thẩm định|in|phát|treo|hướng dẫn|trả|nhập|lưu|hủy|thu)',
  'atStart',
);

const COUNTED =
  /(\d+)\s*\/\s*(\d+)\s*(?:nội dung|noi dung|nhiệm vụ|nhiem vu|thôn|thon|hồ sơ|ho so|cuộc|cuoc|lần|lan|kỳ|ky|báo cáo|bao cao|văn bản|van ban|hạng mục|hang muc|tiêu chí|tieu chi|việc|viec|đơn vị|don vi|trường hợp|truong hop|tin|buổi|buoi|lớp|lop|điểm|diem|tồn tại|ton tai|người|nguoi|cán bộ|can bo)/;
const SHARE =
  /(?:^|hoàn thành|hoan thanh|khắc phục|khac phuc|thực hiện|thuc hien|đạt|dat|được|duoc|tiến độ|tien do|xong|giải ngân|giai ngan)[ :]*(?:được |duoc |đạt |dat |khoảng |khoang |trên |tren |hơn |hon |gần |gan |tỷ lệ |ty le )*(\d+(?:[.,]\d+)?) ?%/;
const DATE_ONLY = /^(?:ngày |ngay )?\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/;
/** A statement of the whole task that says nothing else. */
const ALL_DONE = new WordPattern(
  '(?:đã |đã được )?(?:hoàn thành|hoàn tất|thực hiện xong|làm xong|khắc phục xong|xong|completed?|done|finished)|đã (?:được )?(?:thực hiện|khắc phục|làm|xử lý|triển khai xong)',
  'whole',
);
const NOT_ALL_DONE = new WordPattern(
  '(?:chưa|đang|chưa được) (?:hoàn thành|hoàn tất|thực hiện|làm|xong|khắc phục|triển khai|xử lý)(?: xong)?|không hoàn thành|not (?:started|done|completed?)|in progress|ongoing',
  'whole',
);

function readClause(clause: WordText): Clause {
  const complete = COMPLETE.isIn(clause);
  if (FAILED.isIn(clause)) return 'notStarted';
  if (CANCELLED.isIn(clause) || NOT_YET.isIn(clause)) return 'notStarted';
  if (COMING.isIn(clause)) return 'inProgress';
  if (complete && LATE.isIn(clause)) return 'late';
  const partly = PERIOD.isIn(clause) && !WITHIN.isIn(clause);
  if (complete && !HAS_DONE.isIn(clause) && PLANNED_BY.isIn(clause)) return 'unread';
  if (DONE_AT_START.isIn(clause)) return partly ? 'inProgress' : 'done';
  if (BEGUN.isIn(clause)) return 'goingOn';
  if (DID.isIn(clause)) return partly ? 'goingOn' : 'didSomething';
  if (complete && HAS_DONE.isIn(clause)) return partly ? 'inProgress' : 'done';
  if (GOING_ON.isIn(clause) || (!complete && IS_LATE.isIn(clause))) return 'goingOn';
  return complete && /(?:xong|hoàn thành|hoan thanh)$/.test(clause.text) ? 'done' : 'unread';
}

function said(status: Exclude<ItemStatus, 'unknown' | 'conflict'>, firm: boolean): StatusWords {
  return { kind: 'said', status, firm };
}

function share(text: string): number | undefined {
  const counted = COUNTED.exec(text);
  if (counted && Number(counted[2]) > 0) return (Number(counted[1]) / Number(counted[2])) * 100;
  const percent = SHARE.exec(text)?.[1];
  return percent === undefined ? undefined : Number(percent.replace(',', '.'));
}

const memory = new Map<string, StatusWords>();

/** Reads the words of a status cell as a whole; what no rule accounts for is `unread`, never a guess. Not for blanks. */
export function readStatusWords(written: string): StatusWords {
  const known = memory.get(written);
  if (known) return known;
  const words = read(written);
  if (memory.size >= 5000) memory.clear();
  memory.set(written, words);
  return words;
}

/** Lines, sentences, and what stands on either side of "nhưng" or of a slash between two statements. */
const BETWEEN_CLAUSES =
  /[;,.]\s+|[;\n]|\s[-–]\s|\s*(?:[-=]>|→)\s*|\s*\/\s*(?=(?:đã|đang|chưa|da|dang|chua|hoàn thành|hoan thanh)\s)|(?<=\s)(?:nhưng|tuy nhiên|song|còn|hoặc|nhung|tuy nhien|hoac|but|or)(?=\s)/i;

/** In the user's own words, as they stand one after the other. */
function contraryStatements(written: string): readonly [string, string] | undefined {
  const clauses = written
    .split(BETWEEN_CLAUSES)
    .map((text) => tidy(text).replace(/^[-+*•:]\s*|[.;,]+$/g, ''))
    .filter((text) => text !== '');
  const { isPlain } = wordText(written);
  const at = (pattern: WordPattern): number =>
    clauses.findIndex((clause) => pattern.isIn({ text: wordText(clause).text, isPlain }));
  const places = [at(ALL_DONE), at(NOT_ALL_DONE)].sort((a, b) => a - b);
  const [first, second] = places.map((place) => clauses[place]);
  return first === undefined || second === undefined ? undefined : [first, second];
}

function read(written: string): StatusWords {
  const ticked = tickedText(written);
  // A tick before the words, or alone, only says yes to them.
  if (ticked !== undefined) return ticked === '' ? readTickAlone(written) : readStatement(ticked);
  return readStatement(written);
}

function readTickAlone(written: string): StatusWords {
  return readMark({ kind: 'text', text: written, shown: written, format: '' }, tidy(written)) === 'yes'
    ? said('done', true)
    : { kind: 'unread' };
}

function readStatement(written: string): StatusWords {
  const entry = lastDiaryEntry(written);
  if (entry !== undefined) {
    const last = readLines(entry);
    return last.kind === 'said' ? { ...last, entry } : last;
  }
  return readLines(written);
}

function readLines(written: string): StatusWords {
  const lines = joinWrappedLines(written);
  const statements = contraryStatements(lines);
  if (statements) return { kind: 'contrary', statements };
  const whole = wordText(lines);
  if (NOT_APPLICABLE.isIn(whole) && !CLEAN_RECORD.isIn(whole)) return said('notApplicable', true);
  const outside =
    whole.text
      .replace(/\([^()]*\)/g, ' ')
      .replace(/ +/g, ' ')
      .trim() || whole.text.replace(/[()]/g, '');
  const inside = [...whole.text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
  const clauses = outside
    .split(BETWEEN_CLAUSES)
    .map((text) =>
      text
        .trim()
        .replace(/^[-+*•:]\s*/, '')
        .replace(/[.;,]+$/, ''),
    )
    .filter((text) => text !== '');
  const kinds = clauses.map((text) => readClause({ text, isPlain: whole.isPlain }));
  for (const text of inside) {
    const kind = readClause({ text: text.trim(), isPlain: whole.isPlain });
    if (kind === 'notStarted' || kind === 'inProgress') kinds.push(kind);
    if (
      (kinds.includes('done') || kinds.includes('didSomething')) &&
      LATE.isIn({ text, isPlain: whole.isPlain })
    )
      kinds.push('late');
  }
  const has = (kind: Clause): boolean => kinds.includes(kind);
  const part = share(whole.text) ?? undefined;
  const positive = has('done') || has('late') || has('didSomething') || has('goingOn') || has('inProgress');
  if (has('notStarted')) return said(positive || (part ?? 0) > 0 ? 'inProgress' : 'notStarted', true);
  if (has('inProgress')) return said('inProgress', true);
  if (part !== undefined && part < 100) return said(part === 0 ? 'notStarted' : 'inProgress', true);
  // "Chậm 5 ngày, đã hoàn thành": lateness said in a clause of its own.
  if (has('done') && clauses.some((text) => LATE.isIn({ text, isPlain: whole.isPlain })))
    return said('doneLate', true);
  if (has('late')) return said('doneLate', true);
  if (has('done') || part !== undefined) return said('done', true);
  if (has('goingOn')) return said('inProgress', false);
  if (has('didSomething')) return said('done', false);
  return namesDocument(written) || DATE_ONLY.test(whole.text) ? { kind: 'document' } : { kind: 'unread' };
}
