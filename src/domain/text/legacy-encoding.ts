import { fold } from './fold';
import { hasVietnameseLetters, isVietnameseLetter } from './letters-of-vietnamese';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI';
  /** The text as it was meant, composed Unicode. */
  readonly readable: string;
}

/**
 * A cheap look before the dictionary: letters, and pairs of letters, that hardly a Vietnamese text in Unicode holds
 * and hardly a text in an old encoding does without.
 */
const SUSPICIOUS =
  /[\u00A1-\u00AC\u00AE\u00B5-\u00B9\u00BB-\u00BEÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿ÷]|[aeouyAEOUY][ùõÙÕ]|[aeoAEO][âêÂÊ]/;

const DECOMPOSED = /[\u0300-\u036F]/;

/** Words of every plan, with their diacritics: an old text must hold one of them once it is decoded. */
const KNOWN_WORDS = new Set(
  (
    'hành hoàn thành kế hoạch nhiệm vụ nội thời gian thực hiện hạn tiêu chí điểm chủ trì phối hợp cải cách chính thủ tục ' +
    'kết quả báo cáo công chức văn phòng thống quý tháng năm ngày trước đã đang chưa quyết định sản phẩm tài liệu kiểm chứng ' +
    'tuyên truyền phụ lục ủy uỷ ban nhân dân xã đơn vị cán bộ tư pháp hộ tịch tổng cộng số ghi chú thường xuyên hằng lĩnh vực ' +
    'đúng tiến độ chậm đến kỳ xong hằng hàng nửa đầu cuối giữa cả niêm yết số hóa hồ sơ khắc phục tồn hạn chế biên bản thống kê giáo dục đánh giá ' +
    'người của và các được bộ phận một cửa địa trưởng thôn đài hội đồng đối với định kỳ rà soát đạt tối đa tự chấm thẩm xây dựng'
  ).split(' '),
);

const PLAIN = /^[\u0000-\u007F]*$/;

/** How many words of the text are words that plans use and that need more than ASCII letters. */
function knownWords(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => !PLAIN.test(word) && KNOWN_WORDS.has(word)).length;
}

function decode(composed: string): LegacyText | undefined {
  const asItStands = knownWords(composed);
  const tcvn3 = decodeTcvn3(composed);
  const vni = decodeVni(composed);
  const [likely, readable]: ['TCVN3' | 'VNI', string] =
    knownWords(tcvn3) >= knownWords(vni) ? ['TCVN3', tcvn3] : ['VNI', vni];
  if (knownWords(readable) <= asItStands || fold(readable) === '') return undefined;
  return { encoding: likely, readable };
}

/**
 * False for most texts after a letter or two: one in Unicode soon has a letter that only Unicode has, and one of ASCII
 * alone is in no encoding. A loop over the letters, for every cell of a sheet comes through here.
 */
function mayBeLegacy(text: string): boolean {
  let isAscii = true;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index);
    if (letter < 0x80) continue;
    if (isVietnameseLetter(letter)) return false;
    isAscii = false;
  }
  return !isAscii;
}

/**
 * Recognises text that was typed for an old font (.VnTime: TCVN3; VNI-Times: VNI) by what it becomes when decoded.
 * Undefined for Unicode text, and for text too short or too plain to tell.
 */
export function readLegacyText(written: string): LegacyText | undefined {
  if (!mayBeLegacy(written)) return undefined;
  const text = DECOMPOSED.test(written) ? written.normalize('NFC') : written;
  if (!SUSPICIOUS.test(text) || hasVietnameseLetters(text)) return undefined;
  return decode(text);
}
