const COUNTED =
  /(\d+)\s*\/\s*(\d+)\s*(?:nội dung|noi dung|nhiệm vụ|nhiem vu|thôn|thon|xóm|xom|hộ|ho|hồ sơ|ho so|cuộc|cuoc|lần|lan|kỳ|ky|báo cáo|bao cao|văn bản|van ban|hạng mục|hang muc|tiêu chí|tieu chi|chỉ tiêu|chi tieu|việc|viec|đơn vị|don vi|trường|truong|trường hợp|truong hop|tin|bài|bai|buổi|buoi|lớp|lop|điểm|diem|tồn tại|ton tai|người|nguoi|cán bộ|can bo)/;
const OPENING =
  'hoàn thành|hoan thanh|khắc phục|khac phuc|thực hiện|thuc hien|đạt|dat|được|duoc|xong|làm|lam';
const SHARE = new RegExp(
  `(?:^|${OPENING}|tiến độ|tien do|giải ngân|giai ngan)[ :]*(?:được |duoc |đạt |dat |khoảng |khoang |trên |tren |hơn |hon |gần |gan |tỷ lệ |ty le )*(\\d+(?:[.,]\\d+)?) ?%`,
);
/** "Xong 2/3", "45/60": two numbers with nothing that says of what. */
const OF_NOTHING = new RegExp(
  `(?:^|(?:${OPENING})(?: được| duoc| khoảng| khoang)*[ :]*)([1-9]\\d{0,3})\\s*/\\s*([1-9]\\d{0,3})(?![\\d/.-]| ?/)`,
);
const LAST_MONTH = 12;

interface Pair {
  readonly first: number;
  readonly second: number;
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
  const counted = COUNTED.exec(text);
  if (counted && Number(counted[2]) > 0) return (Number(counted[1]) / Number(counted[2])) * 100;
  const percent = SHARE.exec(text)?.[1];
  if (percent !== undefined) return Number(percent.replace(',', '.'));
  const pair = pairOfNothing(text);
  return pair && pair.second > LAST_MONTH ? (pair.first / pair.second) * 100 : undefined;
}

/** "Xong 2/5" may be two of five or the second of May: whoever reads it cannot tell. "Xong 15/6" is a day. */
export function isDayOrShare(text: string): boolean {
  const pair = pairOfNothing(text);
  return pair !== undefined && pair.second <= LAST_MONTH && pair.first < pair.second;
}
