import { fold } from '../../text/fold';

/** Words with and without their diacritics. */
export const eitherWay = (words: string): string => `${words}|${fold(words)}`;

const UNITS = eitherWay(
  'nội dung|nhiệm vụ|thôn|xóm|khu dân cư|hộ|hồ sơ|đơn|kiến nghị|cuộc|lần|kỳ|báo cáo|văn bản|hạng mục|tiêu chí|chỉ tiêu|việc|đơn vị|trường|trường hợp|tin|bài|buổi|lớp|điểm|tồn tại|người|cán bộ|kế hoạch(?! số)|thủ tục|công trình|thiết bị|máy|camera|tài khoản|thẻ|tuyến|trang|hội nghị|tháng|đợt(?! [\\divx])|lượt',
);
/** "1.200" and "2,5" as well. */
const FIGURE = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)`;
const COUNTED = new RegExp(
  String.raw`(?<![\d/.,-]|ngày |ngay )(${FIGURE})\s*/\s*(${FIGURE})\s*(?:${UNITS})(?!\p{L})`,
  'u',
);
const OPENING = eitherWay('hoàn thành|khắc phục|thực hiện|đạt|được|xong|làm|done|completed?');
const BEFORE_OTHERS =
  'ngày|từ|đến|vào|trong|tháng|quý|kỳ|đợt|năm|số(?! h[oó][aá])|mục|khoản|điều|qđ|kh|cv|bc|tb|tt|nq|ct|qd|quyết định|công văn';
const deed = (did: string, before: string): string =>
  String.raw`(?<!\p{L})${did}(?: (?!(?:${before}) )\p{L}+){1,4}`;
/** "Đã cấp 120/350". "Đã họp ngày 3/5" and "đã ban hành QĐ 12/15" name a day and a document. */
const DEED = `${deed('đã', BEFORE_OTHERS)}|${deed('da', fold(BEFORE_OTHERS))}`;
const SHARE = new RegExp(
  `(?:^|${OPENING}|${eitherWay('tiến độ|giải ngân')})[ :]*(?:(?:${eitherWay('được|đạt|khoảng|trên|hơn|gần|dưới|từ|tỷ lệ')}) )*(\\d+(?:[.,]\\d+)?)(?: ?%? ?(?:-|đến|den) ?\\d+(?:[.,]\\d+)?)? ?%`,
);
/** "Xong 2/3", "45/60", "đã cấp 120/350": two numbers with nothing that says of what. */
const OF_NOTHING = new RegExp(
  String.raw`(?:^|(?:${OPENING}|${DEED})(?: được| duoc| khoảng| khoang)*[ :]*)(?=[1-9]|0 ?/)(${FIGURE})\s*/\s*(?=[1-9])(${FIGURE})(?![\d/.-]|,\d| ?/)`,
  'u',
);
/** "10 trong số 15 hồ sơ", and not "2 trong 6 tháng". */
const OUT_OF =
  /(?<![\d/.-])(\d+) (?:trong|trên|tren)(?: tổng| tong)?(?: số| so)? (\d+)(?![\d/.-]| ?(?:%|tháng|thang|tuần|tuan|ngày|ngay|quý|quy|năm|nam))/;
const COUNTED_THING = String.raw`(?!ng[àa]y|gi[ờo])\p{L}+(?: \p{L}+)?`;
/** "4 nội dung trên 6 nội dung", "4 nhiệm vụ/tổng số 6": what is counted stands behind the first number too, or the whole is called one. */
const UNIT_OUT_OF = new RegExp(
  String.raw`(?<![\d/.-])(\d+)(?:(?: ${COUNTED_THING})? ?(?:trong|trên|tren|/) ?(?:tổng|tong)(?: số| so)? (\d+)| (${COUNTED_THING}) ?(?:trong|trên|tren|/) ?(\d+) \3(?!\p{L}))`,
  'u',
);
const LAST_DAY = 31;
const LAST_MONTH = 12;

interface Pair {
  readonly first: number;
  readonly second: number;
}

const valueOf = (figure: string): number => Number(figure.replaceAll('.', '').replace(',', '.'));

/** "Trình 15/6 báo cáo" names a day, "45/40 hồ sơ" more than all. */
function countedShare(text: string): number | undefined {
  const [, first = 0, second = 0] = (COUNTED.exec(text) ?? []).map(valueOf);
  const isDay = first > second && first <= LAST_DAY && second <= LAST_MONTH;
  return second > 0 && !isDay ? (first / second) * 100 : undefined;
}

function pairOfNothing(text: string): Pair | undefined {
  const found = COUNTED.test(text) ? null : OF_NOTHING.exec(text);
  if (!found) return undefined;
  const [first, second] = [valueOf(found[1] ?? ''), valueOf(found[2] ?? '')];
  const isYear = second >= 2000 && second < 2100;
  return isYear ? undefined : { first, second };
}

function shareOutOf(text: string): number | undefined {
  const plain = OUT_OF.exec(text);
  const ofUnits = plain ? null : UNIT_OUT_OF.exec(text);
  const [first, second] = [
    Number(plain?.[1] ?? ofUnits?.[1]),
    Number(plain?.[2] ?? ofUnits?.[2] ?? ofUnits?.[4]),
  ];
  return first <= second ? (first / second) * 100 : undefined;
}

/** The share that the words name, in percent: "hoàn thành 80%", "3/5 nội dung", "đạt 45/60". */
export function readShare(text: string): number | undefined {
  const counted = countedShare(text);
  if (counted !== undefined) return counted;
  const outOf = shareOutOf(text);
  if (outOf !== undefined) return outOf;
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
