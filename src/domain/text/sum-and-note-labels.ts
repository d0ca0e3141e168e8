import { fold } from './fold';

/** Text without a single diacritic, or in the legacy of a plain keyboard: "TONG CONG". */
const isPlain = (text: string): boolean => /^[\u0000-\u007F]*$/.test(text);

const SUM =
  /^(tổng(?! (hợp|kết|đài|quát|thể|rà|điều|vệ|công ty|liên|cục|giám|bí|đội|phụ))|cộng(?! (đồng|tác|hòa|hoà)))/;
const PLAIN_SUM =
  /^(tong( (cong|so|diem)|:|$)|cong(?! (khai|tac|chuc|dong|an|bo|nghe|trinh|van|hoa|dan|ty|doan))( |:|$)|(sub-?|grand )?totals?\b)/;

/** "Tổng cộng", "Cộng mục I"; not "Tổng hợp báo cáo" and not "Công khai", with diacritics or without. Tidied text. */
export function isSumLabel(text: string): boolean {
  const lower = text.toLowerCase();
  return SUM.test(lower) || (isPlain(lower) && PLAIN_SUM.test(lower));
}

const NOTE = /^(\(?\*+\)?|ghi chu|chu thich|luu y|chu y|nguon:|notes?\b|remarks?\b|\(\d\) ?:|tlkc:)/;

/** "Ghi chú: …", "* …", "Lưu ý". Tidied text. */
export function isNoteLabel(text: string): boolean {
  return NOTE.test(fold(text));
}
