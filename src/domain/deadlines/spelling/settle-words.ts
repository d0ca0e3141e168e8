/** Spellings that mean the same; the notations know the right side only. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['hàng', 'hằng'],
  ['hăng', 'hằng'],
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

const ASCII_WORD = /^[a-z]+$/;
const WORD = /[\p{L}\p{M}]+/gu;
const MARKED = /[^\x00-\x7F]/;
const NUMERAL = /^ ?(?:\d|[ivl]{1,4}(?![\p{L}])|một|hai|ba|tư|tu\b|bốn|bon\b)/u;

/** Settles one spelling for each word of a lower-case NFC text. */
export function settleWords(text: string): string {
  const bare = !MARKED.test(text);
  let previous = '';
  return text.replace(WORD, (word: string, at: number) => {
    const glued = /^q([ivl]{1,4})$/.exec(word);
    const settled = glued
      ? `quý ${glued[1] ?? ''}`
      : (VARIANTS.get(word) ??
        (ASCII_WORD.test(word)
          ? mark(
              word,
              previous,
              text.slice(at + word.length, at + word.length + 8),
              bare,
              text.charAt(at - 1),
            )
          : word));
    previous = settled;
    return settled;
  });
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
