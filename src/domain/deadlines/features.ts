/** What can stand in a tidied text, one bit each. A notation names those that it cannot do without. */
export const HAS = {
  digit: 1 << 0,
  /** "/", "." or "-", which part a date in digits. */
  mark: 1 << 1,
  separator: 1 << 2,
  /** A bracket, a quotation mark or a bullet. */
  bracket: 1 << 3,
  colon: 1 << 4,
  percent: 1 << 5,
  /** The sign that stands for a document. */
  document: 1 << 6,
  month: 1 << 7,
  quarter: 1 << 8,
  /** "năm", or four digits in a row. */
  year: 1 << 9,
  day: 1 << 10,
  week: 1 << 11,
  every: 1 << 12,
  times: 1 << 13,
  weekday: 1 << 14,
  part: 1 << 15,
  always: 1 << 16,
  event: 1 << 17,
  bound: 1 << 18,
  work: 1 << 19,
  relative: 1 << 20,
  since: 1 << 21,
  from: 1 << 22,
  to: 1 << 23,
  within: 1 << 24,
  clock: 1 << 25,
  occasion: 1 << 26,
  /** A word or a number that a document may go by. */
  mention: 1 << 27,
  report: 1 << 28,
  roman: 1 << 29,
  /** A number in words. */
  number: 1 << 30,
} as const;

/** Every unit of time. */
export const ANY_UNIT = HAS.day | HAS.week | HAS.month | HAS.quarter | HAS.year;

const WORDS: readonly (readonly [number, string])[] = [
  [HAS.month, 'tháng'],
  [HAS.quarter, 'quý'],
  [HAS.year, 'năm'],
  [HAS.day, 'ngày mùng'],
  [HAS.week, 'tuần'],
  [HAS.every, 'hằng mỗi từng các những định theo cứ ít tối bình'],
  [HAS.times, 'lần kỳ đợt cuộc buổi lượt giai vòng bước học'],
  [HAS.weekday, 'thứ chủ cn'],
  [HAS.part, 'đầu giữa cuối nửa thượng trung hạ'],
  [HAS.always, 'thường liên lâu quanh suốt duy xuyên hiện không tx cả toàn việc'],
  [HAS.event, 'khi ngay nếu theo tùy căn phù đột phát lồng gắn cùng trước sau dịp trong cho đúng có'],
  [HAS.bound, 'trước hạn thời chậm muộn trễ không từ cho đến tới hết kết xong hoàn thực'],
  [
    HAS.work,
    'dự tạm phấn hoàn thực triển tổ xong tiến thời hạn gửi nộp báo ban trình tổng xây cập vào trong khoảng công tham phê sơ là lúc và ubnd rà tự kiểm đồng phải ngay đối để áp',
  ],
  [HAS.relative, 'sau trước này nay tới kế tiếp liền'],
  [HAS.since, 'kể tính từ sau trước'],
  [HAS.from, 'từ bắt'],
  [HAS.to, 'đến tới kết'],
  [HAS.within, 'trong'],
  [HAS.clock, 'h g p giờ sáng trưa chiều tối'],
  [HAS.occasion, 'nhân dịp kỷ ngày lễ'],
  [HAS.separator, 'và hoặc hay'],
  [
    HAS.mention,
    'số công họp hội kế quyết nghị thông chỉ văn tờ hướng kết báo giấy đề chương lịch luật bộ cv kh qđ nq tb ct nđ tt bc hd kl tiến',
  ],
  [HAS.roman, 'i ii iii iv'],
  [HAS.number, 'một hai ba bốn tư năm sáu bảy bẩy tám chín mười'],
  [HAS.report, 'báo bc sơ tổng kế đánh'],
];

const MARKS: readonly (readonly [number, string])[] = [
  [HAS.mark, '.-/'],
  [HAS.to, '-~>→÷'],
  [HAS.separator, ',;&+'],
  [HAS.bracket, '+()"•*'],
  [HAS.colon | HAS.clock, ':'],
  [HAS.percent, '%'],
  [HAS.document, '§'],
];

/** Words by a number made of their letters: two that share one only let a notation be tried in vain. */
const SLOTS = 1024;
const keys = new Int32Array(SLOTS);
const values = new Int32Array(SLOTS);

const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 10)) & (SLOTS - 1);
  while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function remember(text: string, bit: number): void {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = hashed(hash, text.charCodeAt(at));
  const slot = slotOf(hash);
  keys[slot] = hash;
  values[slot] = (values[slot] ?? 0) | bit;
}

for (const [bit, words] of WORDS) for (const word of words.split(' ')) remember(word, bit);
for (const [bit, signs] of MARKS) for (const sign of signs) remember(sign, bit);

const SPACE = 32;
const SLASH = 47;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff));

let lastText = '';
let lastFeatures = 0;
let lastOpening = 0;

/** The features of a tidied text. */
export function featuresOf(text: string): number {
  // The same text is asked for again and again: by the points, by the deadlines, by each that holds it.
  if (text !== lastText) scan(text);
  return lastFeatures;
}

/** What a tidied text begins with: the features of its first word, number or sign. */
export function openingOf(text: string): number {
  if (text !== lastText) scan(text);
  return lastOpening;
}

/** One pass over the letters, without cutting out a word. */
function scan(text: string): void {
  let features = 0;
  let at = 0;
  lastOpening = 0;
  while (at < text.length) {
    const start = at;
    let code = text.charCodeAt(at);
    let found: number;
    if (isDigit(code)) {
      do at += 1;
      while (at < text.length && isDigit(text.charCodeAt(at)));
      found = at - start >= 4 ? HAS.digit | HAS.year : HAS.digit;
    } else if (isLetter(code)) {
      let hash = 0;
      do {
        hash = hashed(hash, code);
        at += 1;
        code = at < text.length ? text.charCodeAt(at) : SPACE;
      } while (isLetter(code));
      found = values[slotOf(hash)] ?? 0;
    } else {
      at += 1;
      if (code === SPACE) continue;
      found = values[slotOf(code)] ?? 0;
      if (found & HAS.mark) found |= featuresOfMark(text, start, code);
    }
    features |= found;
    if (start === 0) lastOpening = found;
  }
  lastText = text;
  lastFeatures = features;
}

/** "30/6" is a date, "tháng 6 / quý III" are two, and "12/KH" is a document, its number followed by letters. */
function featuresOfMark(text: string, at: number, code: number): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
  const mention = isLetter(next) ? HAS.mention : 0;
  const isTight = isDigit(next) && (at === 0 || text.charCodeAt(at - 1) !== SPACE);
  return code === SLASH && !isTight ? mention | HAS.separator : mention;
}
