import { fold } from '../../text/fold';

/** Text without a single diacritic, or in the legacy of a plain keyboard: "TONG CONG". */
const isPlain = (text: string): boolean => /^[\u0000-\u007F]*$/.test(text);

const TOTAL =
  /^(tổng(?! (hợp|kết|đài|quát|thể|rà|điều|vệ|công ty|liên|cục|giám|bí|đội|phụ))|cộng(?! (đồng|tác|hòa|hoà))|tỷ lệ hoàn thành|tỉ lệ hoàn thành|tỷ lệ (nhiệm vụ|tiêu chí)|số nhiệm vụ|lũy kế|luỹ kế)/;
const PLAIN_TOTAL = /^(tong (cong|so|diem)|cong( |:|$)|(sub-?|grand )?totals?\b|t[iy] le hoan thanh)/;

/** "Tổng cộng", "Cộng mục I", "Tỷ lệ hoàn thành: …"; not "Tổng hợp báo cáo" and not "Công khai". Tidied text. */
export function isTotalLabel(text: string): boolean {
  if (!/^[tcslg]/i.test(text)) return false;
  const lower = text.toLowerCase();
  return TOTAL.test(lower) || (isPlain(lower) && PLAIN_TOTAL.test(lower));
}

const NOTE = /^(\(?\*+\)?|ghi chu|chu thich|luu y|chu y|nguon:|notes?\b|remarks?\b|\(\d\) ?:|tlkc:)/;

/** "Ghi chú: …", "* …", "Lưu ý". Tidied text. */
export function isNoteLabel(text: string): boolean {
  return NOTE.test(fold(text));
}

const SIGNATURE =
  /^(tm\.|kt\.|tl\.|tuq\.|t\/m|k\/t|t\/l|q\.|nguoi (lap|tong hop|bao cao|lap bieu|theo doi|kiem tra)|can bo (lap|tong hop)|cong chuc (lap|tong hop) ?(bieu|bao cao)?$|ke toan$|(pho )?chu tich( ubnd)?( xa| phuong)?$|(pho )?(chanh van phong|thu truong( don vi)?|hieu truong|truong (ban|phong))$|ky ten|(prepared|approved|reviewed|signed) by|chair(man|woman|person)\b|\(?da ky|\(?ky[ ,;]|xac nhan|noi nhan|uy ban nhan dan (xa|phuong) [^,]{2,30}\n|[^,]{2,40}, ?ngay[ \d.…_]*thang[ \d.…_]*nam)/;

/** The block under a table: "TM. ỦY BAN NHÂN DÂN", "Người lập biểu", "Nơi nhận", "…, ngày 5 tháng 8 năm 2024". */
export function isSignatureLabel(text: string): boolean {
  return SIGNATURE.test(fold(text));
}

const TITLE =
  /^(phu luc|uy ban nhan dan|ubnd|hdnd|dang uy|cong hoa xa hoi|doc lap|bieu( so| tong hop| nhiem vu|:|$| \d)|mau (so|bieu)|\(?(ban hanh )?kem theo|ke hoach|danh muc|bang|khung nhiem vu|tong hop|appendix|annex|plan\b)/;

/** A line that opens the title block of an appendix. */
export function isTitleLabel(text: string): boolean {
  return TITLE.test(fold(text));
}
