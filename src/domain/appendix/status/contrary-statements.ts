import { WordPattern, type WordText } from '../../text/word-pattern';
import { withoutDay } from './last-diary-entry';
import { readClause } from './status-clause';
import type { WrittenClause } from './written-clauses';

const ENDING = [
  '100 ?%',
  'xong|rồi',
  'toàn bộ|hết|đầy đủ|tất cả|cả',
  'nhiệm vụ|công việc|nội dung|kế hoạch',
  '(?:đúng|trước|quá|sau|kịp) (?:thời )?hạn|đúng (?:tiến độ|quy định|yêu cầu)|kịp thời|sớm|muộn|chậm|theo (?:kế hoạch|quy định|yêu cầu)',
  '(?:vào |từ |trong |trước )?(?:ngày|tháng|quý|năm) [^ ]+',
  '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?',
].join('|');
/** The whole task is done, and nothing is said of one part of it: "Đã hoàn thành đúng hạn" and not "Đã hoàn thành dự thảo". */
const ALL_DONE = new WordPattern(
  `(?:(?:đến nay|hiện nay|hiện tại|hiện|nay)(?: thì)? )?(?:(?:đã |đã được )?(?:hoàn thành|hoàn tất|thực hiện xong|làm xong|khắc phục xong|xong|đạt|completed?|done|finished)|đã (?:được )?(?:thực hiện|khắc phục|làm|xử lý|triển khai xong)|đạt|100 ?%)(?: (?:${ENDING}))*`,
  'whole',
);
/** Nothing bad has come in, or the time has not come: neither tells how far the task is. */
const SAYS_NOTHING = new WordPattern(
  [
    '(?:đến nay )?(?:chưa|không) (?:phát sinh|phát hiện|xảy ra|để xảy ra|để phát sinh)',
    '(?:đến nay )?(?:chưa|không) (?:có|nhận|nhận được|ghi nhận|tiếp nhận|để)(?: [^ ]+){0,3} (?:phản ánh|kiến nghị|khiếu nại|tố cáo|đơn thư|vi phạm|sai phạm|sai sót|vướng mắc|khó khăn|trường hợp|phát sinh|trễ hạn|quá hạn|tồn đọng)',
    '(?:khi )?(?:chưa|không)(?: bị)? (?:đến hạn|tới hạn|hết hạn|quá hạn|trễ hạn|quá thời hạn|chậm|trễ|muộn)',
    '(?:hồ sơ |tài liệu |văn bản |kết quả )?(?:hiện )?đang (?:được )?(?:lưu|lưu trữ|niêm yết|công khai|áp dụng|vận hành|sử dụng|duy trì|phát huy|hoạt động|khai thác)',
    '(?:sẽ |đang )(?:tiếp tục )?duy trì|(?:sẽ |đang )?tiếp tục (?:thực hiện|triển khai|theo dõi|cập nhật|phát huy|rà soát|đôn đốc)',
    '(?:đạt )?tỷ lệ(?: [^ ]+){0,8}',
    'không (?:thiếu|vướng)',
  ].join('|'),
  'atStart',
);
const LACKS = new WordPattern(
  '(?:còn |vẫn )?(?:thiếu|nợ|vướng)|không có (?:(?:tài liệu |hồ sơ )?(?:minh|kiểm) chứng)|(?:không|no)$',
  'atStart',
);

/** The day that a diary's entry begins with says nothing of how much is done. */
export function saysAllDone({ text, isPlain }: WordText): boolean {
  return ALL_DONE.isIn({ text: withoutDay(text), isPlain });
}

/** The clause tells nothing of the state beside another that says "done". */
export function saysNothing(clause: WordText): boolean {
  return SAYS_NOTHING.isIn(clause);
}

function speaksAgainst({ wordText: clause, share = 100, isAside }: WrittenClause): boolean {
  if (saysNothing(clause)) return false;
  if (LACKS.isIn(clause)) return true;
  const kind = readClause(clause);
  if (kind === 'notStarted' || kind === 'inProgress') return true;
  // "(3/5 nội dung)" tells how much of the task was meant.
  return !isAside && share < 100;
}

/**
 * The words of the clause that says the whole task done, and of the one that says it is not, as they stand one after the other.
 * "Đã ban hành KH; chưa kiểm tra" is no contradiction: it names two parts.
 */
export function contraryStatements(clauses: readonly WrittenClause[]): readonly [string, string] | undefined {
  const done = clauses.find(({ wordText: clause, share = 100 }) => share >= 100 && saysAllDone(clause));
  const against = clauses.find((clause) => clause !== done && speaksAgainst(clause));
  if (!done || !against) return undefined;
  return clauses.indexOf(done) < clauses.indexOf(against)
    ? [done.written, against.written]
    : [against.written, done.written];
}
