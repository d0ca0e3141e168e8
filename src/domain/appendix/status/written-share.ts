const COUNTED =
  /(?<![\d/.-]|ngày |ngay )(\d+)\s*\/\s*(\d+)\s*(?:nội dung|noi dung|nhiệm vụ|nhiem vu|thôn|thon|xóm|xom|hộ|ho|hồ sơ|ho so|cuộc|cuoc|lần|lan|kỳ|ky|báo cáo|bao cao|văn bản|van ban|hạng mục|hang muc|tiêu chí|tieu chi|chỉ tiêu|chi tieu|việc|viec|đơn vị|don vi|trường|truong|trường hợp|truong hop|tin|bài|bai|buổi|buoi|lớp|lop|điểm|diem|tồn tại|ton tai|người|nguoi|cán bộ|can bo|kế hoạch(?! số)|ke hoach(?! so)|thủ tục|thu tuc|công trình|cong trinh|thiết bị|thiet bi|máy|may|camera|hội nghị|hoi nghi|tháng|thang)(?!\p{L})/u;
const OPENING =
  'hoàn thành|hoan thanh|khắc phục|khac phuc|thực hiện|thuc hien|đạt|dat|được|duoc|xong|làm|lam';
const SHARE = new RegExp(
  `(?:^|${OPENING}|tiến độ|tien do|giải ngân|giai ngan)[ :]*(?:được |duoc |đạt |dat |khoảng |khoang |trên |tren |hơn |hon |gần |gan |dưới |duoi |tỷ lệ |ty le )*(\\d+(?:[.,]\\d+)?) ?%`,
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
