import { fold } from '../../text/fold';
import { WordPattern, wordText } from '../../text/word-pattern';

const FILE = /\.(pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|tif)\b/;
// The file name that a commune prescribed: "Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien".
const REPAIR_FILE = /kq khac phuc/;
/** "Số 12", and neither "hồ sơ 12" nor "cơ sở 2", with diacritics or without, nor the number of a place: "thôn số 3". */
const NUMBER = new WordPattern('(?<!(?:hồ|cơ|trụ|thôn|tổ|xóm|ấp|khu|phố|nhà|đội) )số ?:? ?\\d+[a-z]?');
const NUMBERED = /\b\d+[a-z]? ?\/ ?(?:kh|qd|bc|cv|tb|nq|ubnd|ttr|hd|gm|bb|ct|vp|hdnd)\b/;
const DATED_DOCUMENT =
  /^(kh|qd|bc|cv|tb|nq|bb|ke hoach|quyet dinh|bao cao|cong van|thong bao|nghi quyet|bien ban|to trinh)\b.*ngay \d/;

/** True where the text names one document that exists: a file, a number, a date. "Báo cáo" is only a kind of document. */
export function namesDocument(text: string): boolean {
  const folded = fold(text);
  return (
    FILE.test(folded) ||
    REPAIR_FILE.test(folded) ||
    NUMBER.isIn(wordText(text)) ||
    NUMBERED.test(folded) ||
    DATED_DOCUMENT.test(folded)
  );
}
