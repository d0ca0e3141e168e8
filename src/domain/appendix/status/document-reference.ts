import { fold } from '../../text/fold';

const FILE = /\.(pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|tif)\b/;
// The file name that a commune prescribed: "Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien".
const REPAIR_FILE = /kq khac phuc/;
const NUMBERED =
  /\b(?:so|s[oố]) ?:? ?\d+[a-z]?\b|\b\d+[a-z]? ?\/ ?(?:\d{4} ?\/ ?)?(?:kh|qd|bc|cv|tb|nq|ubnd|ttr|hd|gm|bb|ct|vp|hdnd|qd-ubnd|kh-ubnd)\b/;
const DATED_DOCUMENT =
  /^(kh|qd|bc|cv|tb|nq|bb|ke hoach|quyet dinh|bao cao|cong van|thong bao|nghi quyet|bien ban|to trinh)\b.*ngay \d/;

/** True where the text names one document that exists: a file, a number, a date. "Báo cáo" is only a kind of document. */
export function namesDocument(text: string): boolean {
  const folded = fold(text);
  return (
    FILE.test(folded) || REPAIR_FILE.test(folded) || NUMBERED.test(folded) || DATED_DOCUMENT.test(folded)
  );
}
