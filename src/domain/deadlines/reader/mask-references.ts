import { ENGLISH_MONTH, ROMAN_MONTH } from '../notations/pieces/month-letters';

const NOUN =
  '(?:công văn|kế hoạch|quyết định|nghị quyết|thông tư|nghị định|chỉ thị|thông báo|văn bản|tờ trình|hướng dẫn|kết luận|báo cáo|giấy mời|đề án|chương trình|luật|công điện|cv|kh|qđ|nq|tb|ct|nđ|tt|bc|hd|kl)';
// "3-tháng 6" and "15/quý" are no document numbers, and "15/l1/2024", "30/VI/2024", "30-Jun-24", "30/T6" are dates.
const MONTH = String.raw`(?:${ROMAN_MONTH}|${ENGLISH_MONTH}|t\.?\d{1,2})(?![\p{L}\d]|[-/]\p{L})`;
const NOT_TIME = String.raw`(?!${MONTH})(?![\dilo]{1,2}[/.-]\d)(?!(?:tháng|quý|ngày|năm|tuần|lần|kỳ|hằng|mỗi|đợt|thứ|chủ|cn|người)(?![\p{L}]))`;
const NUMBER = String.raw`(?:số:? ?)?\d{1,5}(?:/\d{4})?[/-]${NOT_TIME}[\p{L}][\p{L}\d]*(?:[-/][\p{L}\d]+)*|số:? ?\d{1,5}(?:/\d{2,4})?|số:? ?/[\p{L}][\p{L}-]*`;
const DATE = String.raw`\(?(?:,? ?(?:ban hành )?ngày )\d{1,2}(?: ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?|,? tháng \d{1,2}(?:,? năm \d{4}|/\d{4})?)\)?`;
const OWNER = String.raw` của (?:(?! hoàn thành| trước| chậm nhất| xong| đến| và | thực hiện| về)[^\d,;.()])+`;

/** The sign that stands for a document named in the cell. */
export const DOCUMENT = '§';

const WITH_NUMBER = new RegExp(
  String.raw`(?:(?<![\p{L}])${NOUN} )?(?:liên tịch )?(?:${NUMBER})(?:${DATE})?(?:${OWNER})?`,
  'gu',
);
const WITH_DATE = new RegExp(
  String.raw`(?<=(?:theo|tại|căn cứ|thực hiện|của|số) |\()${NOUN}(?: \d{1,5})?(?: (?:của )?(?:[\p{L}]+ ){0,6})? ?${DATE}(?:${OWNER})?`,
  'gu',
);
const PLAN_NAME = new RegExp(
  String.raw`(?<=(?:theo|tại|căn cứ|trong|tiến độ) )(?:kế hoạch|kh|chương trình|đề án|lịch|hướng dẫn)(?: (?:công tác|cchc|hoạt động|kiểm tra|làm việc))*(?: (?:(?:hằng )?(?:năm|quý|tháng|tuần)(?: \d{4}| [ivl]{1,3}(?![\p{L}]))?(?:/\d{4})?|6 tháng(?: đầu năm| cuối năm)?|giai đoạn \d{4} ?- ?\d{4}))`,
  'gu',
);
// "Theo Nghị định 30", "theo TT 01/2023", "theo tiến độ Đề án 06": a number without the word for one, after a word that refers.
const WITH_BARE_NUMBER = new RegExp(
  String.raw`(?<=(?:theo|tại|căn cứ|§) )(?:(?:tiến độ|kế hoạch|chương trình) (?:thực hiện )?)?(?:${NOUN}|phụ lục|biểu|mẫu) (?:số:? )?(?:\d{1,4}/\d{4}(?![/.-]?\d)|\d{1,5}[a-z]?|[ivx]{1,4})(?![\p{L}\d]|[/.-] ?\d| (?:ngày|tuần|tháng|quý|năm)(?![\p{L}]))(?:${OWNER})?`,
  'gu',
);
/** A word of a plan's long name: none that bounds a deadline. */
const NAME_WORD = String.raw`(?:,? (?!(?:trước|sau|đến|tới|hết|xong|hoàn|chậm|muộn|không|trong|hằng|mỗi|từ|ngày|tháng|quý|tuần|cuối|đầu|giữa|và|hoặc)(?![\p{L}]))\p{L}[\p{L}-]*)`;
// "Theo Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026 của tỉnh": the year is the plan's.
const LONG_PLAN_NAME = new RegExp(
  String.raw`(?<=(?:theo|căn cứ) )(?:kế hoạch|kh|chương trình|đề án|lịch|hướng dẫn|quyết định|nghị quyết)${NAME_WORD}{1,16} (?:năm \d{4}|giai đoạn \d{4} ?- ?\d{4})(?:${OWNER})?`,
  'gu',
);
const CLAUSE = String.raw`(?:(?:điểm [a-zđ],? ?|(?:khoản|điều|mục|phần|chương) (?:\d[\d., ]{0,12}(?:[a-zđ](?![\p{L}]) ?)?|[ivx]{1,4}(?![\p{L}]),? ?))(?:và |của )?){1,4}`;
/** Part of a document named before it: "Điều 17 Nghị định …". */
const CLAUSE_OF_DOCUMENT = new RegExp(
  String.raw`(?<=(?:theo|tại|căn cứ|thực hiện) )${CLAUSE}(?=§|(?:${NOUN}|phụ lục) )`,
  'gu',
);
/** And one whose document is not named: "theo Điều 5". */
const LONE_CLAUSE = new RegExp(
  String.raw`(?<=(?:theo|tại|căn cứ) )${CLAUSE}(?=$|[,;)]|(?:trước|chậm|hoàn))`,
  'gu',
);
const LAW =
  /(?<=(?:theo|tại|căn cứ) )(?:bộ )?luật (?:(?!hoàn|trước|chậm|xong|đến|trong|tháng|quý|thực hiện)\p{L}+,? ){1,8}(?:năm )?\d{4}(?![\d/])/gu;
const MEETING =
  /(?:kỳ|phiên) họp (?:lần )?thứ \d{1,2}(?!\d)|(?:kỳ họp|phiên họp|hội nghị|họp)[^\d,;.()]{0,40}? (?:giữa|cuối|đầu) (?:năm|nhiệm kỳ)(?: \d{4})?/gu;
const MAY_REFER =
  /công văn|họp|điều|khoản|mục|phụ lục|biểu|mẫu|hội nghị|kế hoạch|quyết định|nghị quyết|thông tư|nghị định|chỉ thị|thông báo|văn bản|tờ trình|hướng dẫn|kết luận|báo cáo|giấy mời|đề án|chương trình|lịch|luật|công điện|số|\d[/-]\p{L}|cv|kh|qđ|nq|tb|tt |nđ|đề án/u;

const REPORT_PERIOD = String.raw`(?:(?:\d|sáu|chín) tháng(?: đầu năm| cuối năm)?|tháng(?: \d{1,2})?|quý(?: [ivl]{1,4}| \d)?|(?:cả )?năm|tuần)(?:(?: ?/ ?| năm | )\d{4})?`;
const REPORT_NAME = new RegExp(
  String.raw`(báo cáo|bc|sơ kết|tổng kết|kế hoạch|đánh giá)((?: (?:cchc|định kỳ|kết quả|sơ kết|tổng kết|công tác|thực hiện|tình hình|số liệu))*)(?! (?:tháng|quý)[,:]?(?: (?:gửi|nộp|xong|vào|trước|chậm nhất|muộn nhất|là))* ngày \d{1,2}$)(?: ${REPORT_PERIOD})(?:(?:,| và|/) ${REPORT_PERIOD})*(?= (?:gửi|nộp|trước|chậm nhất|muộn nhất|hằng|vào|trong|ngày|xong|hoàn thành|không quá|hạn|đến hết|đến ngày|là)|:| ?- ?(?:trước|ngày))`,
  'gu',
);

/** A text whose document references are replaced by {@link DOCUMENT}: a date in "Kế hoạch số 12/KH-UBND ngày 15/3/2024" is no deadline. */
export function maskReferences(text: string): { readonly text: string; readonly commaDate: boolean } {
  if (!MAY_REFER.test(text)) return { text: maskReportNames(text), commaDate: false };
  let commaDate = false;
  const mask = (found: string): string => {
    if (/, ?(?:ban hành )?ngày/.test(found)) commaDate = true;
    return DOCUMENT;
  };
  const masked = text
    .replace(WITH_NUMBER, mask)
    .replace(WITH_DATE, mask)
    .replace(PLAN_NAME, DOCUMENT)
    .replace(LONG_PLAN_NAME, DOCUMENT)
    .replace(LAW, DOCUMENT)
    .replace(CLAUSE_OF_DOCUMENT, '')
    .replace(WITH_BARE_NUMBER, DOCUMENT)
    .replace(LONE_CLAUSE, `${DOCUMENT} `)
    .trim()
    .replace(MEETING, 'kỳ họp');
  return { text: maskReportNames(masked), commaDate };
}

/**
 * A text whose report names lost their period: in "Báo cáo 6 tháng gửi trước 05/6" the six months name the
 * report, not its deadline. A name with nothing after it stays as it is.
 */
function maskReportNames(text: string): string {
  return /báo cáo|bc|kết|kế hoạch|đánh giá/.test(text) ? text.replace(REPORT_NAME, '$1$2') : text;
}
