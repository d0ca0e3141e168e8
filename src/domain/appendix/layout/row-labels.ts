import { fold } from '../../text/fold';
import { isSumLabel } from '../../text/sum-and-note-labels';

const RATIO_OR_COUNT =
  /^(tỷ lệ hoàn thành|tỉ lệ hoàn thành|tỷ lệ (nhiệm vụ|tiêu chí)|số nhiệm vụ|lũy kế|luỹ kế)/;
const PLAIN_RATIO = /^t[iy] le hoan thanh[\u0000-\u007F]*$/;

/** A sum, or "Tỷ lệ hoàn thành: …". Tidied text. */
export function isTotalLabel(text: string): boolean {
  if (!/^[tcslg]/i.test(text)) return false;
  const lower = text.toLowerCase();
  return isSumLabel(text) || RATIO_OR_COUNT.test(lower) || PLAIN_RATIO.test(lower);
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
