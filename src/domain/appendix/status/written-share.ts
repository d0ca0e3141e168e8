import { fold } from '../../text/fold';

/** Words with and without their diacritics. */
const eitherWay = (words: string): string => `${words}|${fold(words)}`;

const UNITS = eitherWay(
  'nội dung|nhiệm vụ|thôn|xóm|hộ|hồ sơ|cuộc|lần|kỳ|báo cáo|văn bản|hạng mục|tiêu chí|chỉ tiêu|việc|đơn vị|trường|trường hợp|tin|bài|buổi|lớp|điểm|tồn tại|người|cán bộ|kế hoạch(?! số)|thủ tục|công trình|thiết bị|máy|camera|hội nghị|tháng',
);
const COUNTED = new RegExp(`(?<![\\d/.-]|ngày |ngay )(\\d+)\\s*/\\s*(\\d+)\\s*(?:${UNITS})(?!\\p{L})`, 'u');
const OPENING = eitherWay('hoàn thành|khắc phục|thực hiện|đạt|được|xong|làm');
const SHARE = new RegExp(
  `(?:^|${OPENING}|${eitherWay('tiến độ|giải ngân')})[ :]*(?:(?:${eitherWay('được|đạt|khoảng|trên|hơn|gần|dưới|tỷ lệ')}) )*(\\d+(?:[.,]\\d+)?) ?%`,
);
/** "Xong 2/3", "45/60": two numbers with nothing that says of what. */
const OF_NOTHING = new RegExp(
  `(?:^|(?:${OPENING})(?: được| duoc| khoảng| khoang)*[ :]*)(0|[1-9]\\d{0,3})\\s*/\\s*([1-9]\\d{0,3})(?![\\d/.-]| ?/)`,
);
/** "10 trong số 15 hồ sơ", and not "2 trong 6 tháng". */
const OUT_OF =
  /(?<![\d/.-])(\d+) (?:trong|trên|tren)(?: tổng| tong)?(?: số| so)? (\d+)(?![\d/.-]| ?(?:%|tháng|thang|tuần|tuan|ngày|ngay|quý|quy|năm|nam))/;
const LAST_DAY = 31;
const LAST_MONTH = 12;

interface Pair {
  readonly first: number;
  readonly second: number;
}

/** "Trình 15/6 báo cáo" names a day, "45/40 hồ sơ" more than all. */
function countedShare(text: string): number | undefined {
  const [, first = 0, second = 0] = (COUNTED.exec(text) ?? []).map(Number);
  const isDay = first > second && first <= LAST_DAY && second <= LAST_MONTH;
  return second > 0 && !isDay ? (first / second) * 100 : undefined;
}

function pairOfNothing(text: string): Pair | undefined {
  const found = COUNTED.test(text) ? null : OF_NOTHING.exec(text);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const isYear = second >= 2000 && second < 2100;
  return isYear ? undefined : { first, second };
}

/** The share that the words name, in percent: "hoàn thành 80%", "3/5 nội dung", "đạt 45/60". */
export function readShare(text: string): number | undefined {
  const counted = countedShare(text);
  if (counted !== undefined) return counted;
  const outOf = OUT_OF.exec(text);
  if (outOf && Number(outOf[1]) <= Number(outOf[2])) return (Number(outOf[1]) / Number(outOf[2])) * 100;
  const percent = SHARE.exec(text)?.[1];
  if (percent !== undefined) return Number(percent.replace(',', '.'));
  const pair = pairOfNothing(text);
  return pair && (pair.second > LAST_MONTH || pair.first === 0)
    ? (pair.first / pair.second) * 100
    : undefined;
}

/** "Xong 2/5" may be two of five or the second of May: whoever reads it cannot tell. "Xong 15/6" is a day. */
export function isDayOrShare(text: string): boolean {
  const pair = pairOfNothing(text);
  return pair !== undefined && pair.second <= LAST_MONTH && pair.first > 0 && pair.first < pair.second;
}
