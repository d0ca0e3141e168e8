/** Spellings that mean the same; the notations know the right side only. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['hàng', 'hằng'],
  ['hăng', 'hằng'],
  ['trc', 'trước'],
  ['trươc', 'trước'],
  ['hắng', 'hằng'],
  ['quí', 'quý'],
  ['qúy', 'quý'],
  ['qúi', 'quý'],
  ['kì', 'kỳ'],
  ['tuỳ', 'tùy'],
  ['qui', 'quy'],
  ['mồng', 'mùng'],
  ['dk', 'dự kiến'],
  ['gđ', 'giai đoạn'],
  ['ongoing', 'thường xuyên'],
  ['daily', 'hằng ngày'],
  ['weekly', 'hằng tuần'],
  ['monthly', 'hằng tháng'],
  ['quarterly', 'hằng quý'],
  ['yearly', 'hằng năm'],
  ['annually', 'hằng năm'],
]);

/** Words of deadlines typed without marks. Words with a second meaning are settled by their neighbours below. */
const UNMARKED: ReadonlyMap<string, string> = new Map([
  ['truoc', 'trước'],
  ['thang', 'tháng'],
  ['den', 'đến'],
  ['het', 'hết'],
  ['cuoi', 'cuối'],
  ['dau', 'đầu'],
  ['giua', 'giữa'],
  ['cham', 'chậm'],
  ['muon', 'muộn'],
  ['tre', 'trễ'],
  ['nhat', 'nhất'],
  ['tuan', 'tuần'],
  ['thuong', 'thường'],
  ['xuyen', 'xuyên'],
  ['lien', 'liên'],
  ['tuc', 'tục'],
  ['dinh', 'định'],
  ['ky', 'kỳ'],
  ['lan', 'lần'],
  ['hoan', 'hoàn'],
  ['moi', 'mỗi'],
  ['va', 'và'],
  ['hang', 'hằng'],
  ['bon', 'bốn'],
  ['bay', 'bảy'],
  ['tam', 'tám'],
  ['chin', 'chín'],
  ['muoi', 'mười'],
  ['hoach', 'hoạch'],
  ['khong', 'không'],
  ['nua', 'nửa'],
  ['ca', 'cả'],
  ['gio', 'giờ'],
  ['doan', 'đoạn'],
  ['hien', 'hiện'],
  ['tien', 'tiến'],
  ['cong', 'công'],
  ['so', 'số'],
  ['bao', 'báo'],
  ['cao', 'cáo'],
  ['gui', 'gửi'],
  ['vong', 'vòng'],
  ['thanh', 'thành'],
  ['phat', 'phát'],
  ['nhan', 'nhận'],
  ['yeu', 'yêu'],
  ['cau', 'cầu'],
  ['phan', 'phân'],
  ['huong', 'hướng'],
  ['cac', 'các'],
  ['tiep', 'tiếp'],
  ['xuat', 'xuất'],
  ['han', 'hạn'],
  ['chot', 'chót'],
  ['ket', 'kết'],
  ['du', 'dự'],
  ['kien', 'kiến'],
  ['toi', 'tới'],
  ['la', 'là'],
  ['vao', 'vào'],
  ['nop', 'nộp'],
  ['cung', 'cùng'],
  ['tung', 'từng'],
  ['cua', 'của'],
  ['bat', 'bắt'],
  ['buoi', 'buổi'],
  ['dot', 'đợt'],
  ['lam', 'làm'],
  ['viec', 'việc'],
  ['tuy', 'tùy'],
]);

const NUMERAL = /^ ?(?:\d|[ivl]{1,4}(?![\p{L}])|một|hai|ba|tư|tu\b|bốn|bon\b)/u;
const GLUED_QUARTER = /^q(?:uý)?([ivl]{1,4})$/;
const MARKED = /[^\x00-\x7F]/;
/** How much of what follows a word tells its meaning. */
const LOOK_AHEAD = 8;

const isAsciiLetter = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean =>
  isAsciiLetter(code) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff));

/** Settles one spelling for each word of a lower-case NFC text. */
export function settleWords(text: string): string {
  const bare = !MARKED.test(text);
  let settled = '';
  let kept = 0;
  let previous = '';
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let isAscii = true;
    for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at))
      isAscii &&= isAsciiLetter(code);
    const word = text.slice(start, at);
    previous = settle(word, isAscii, previous, text, start, bare);
    if (previous === word) continue;
    settled += text.slice(kept, start) + previous;
    kept = at;
  }
  return kept === 0 ? text : settled + text.slice(kept);
}

function settle(
  word: string,
  isAscii: boolean,
  previous: string,
  text: string,
  start: number,
  bare: boolean,
): string {
  const glued = word.startsWith('q') ? GLUED_QUARTER.exec(word) : null;
  if (glued) return `quý ${glued[1] ?? ''}`;
  const variant = VARIANTS.get(word) ?? word;
  if (!isAscii || (variant !== word && variant !== 'quy')) return variant;
  const end = start + word.length;
  return mark(variant, previous, text.slice(end, end + LOOK_AHEAD), bare, text.charAt(start - 1));
}

/** Puts the marks back on a word typed without them, where its neighbours leave one meaning. */
function mark(word: string, previous: string, after: string, bare: boolean, before: string): string {
  switch (word) {
    case 'q':
      return NUMERAL.test(after.replace(/^\./, '')) ? 'quý' : word;
    case 'th':
    case 'thg':
      return /^\.? ?\d/.test(after) ? 'tháng' : word;
    case 't':
      if (/\d/.test(before) && /^ (?:đầu|cuối|dau|cuoi)(?: |$)/.test(after)) return ' tháng';
      return /^\.? ?\d/.test(after) && !/[\p{L}\d/]/u.test(before) ? 'tháng' : word;
    case 'ngay':
      if (/^ ?(?:\d|mung|mùng|mong|cuoi|cuối)/.test(after)) return 'ngày';
      if (/^ (?:sau khi|khi)/.test(after)) return word;
      return ['trước', 'từ', 'hằng', 'mỗi', 'nhất', 'hết', 'là'].includes(previous) || /\d ?$/.test(before)
        ? 'ngày'
        : word;
    case 'quy':
      if (/^ (?:định|dinh|chế|che|trình|trinh|hoạch|hoach|mô|mo)/.test(after)) return word;
      return NUMERAL.test(after) ||
        ['hằng', 'mỗi', 'cuối', 'đầu', 'từng', 'theo', 'trong', 'lần'].includes(previous)
        ? 'quý'
        : word;
    case 'nam':
      return /^ ?(?:\d|sau|nay|truoc|trước|học|hoc|tiep|tiếp)/.test(after) ||
        ['đầu', 'cuối', 'giữa', 'hằng', 'trong', 'cả', 'hết', 'mỗi', 'theo', 'lần', 'tháng', 'quý'].includes(
          previous,
        )
        ? 'năm'
        : word;
    case 'tu':
      return previous === 'tháng' || previous === 'quý' || previous === 'thứ' ? 'tư' : bare ? 'từ' : word;
    case 'sau':
      return previous === 'thứ' ? 'sáu' : word;
    case 'thu':
      return 'thứ';
    case 'ke':
      return /^ t[uừ]/.test(after) ? 'kể' : 'kế';
    case 'qua':
      return previous === 'không' ? 'quá' : word;
    case 'sinh':
      return word;
    case 'thuc':
      return previous === 'kết' ? 'thúc' : 'thực';
    case 'dot':
      return /^ xu/.test(after) ? 'đột' : 'đợt';
    default:
      return UNMARKED.get(word) ?? word;
  }
}
