const PERIOD = String.raw`(?:(?:\d|sáu|chín) tháng(?: đầu năm| cuối năm)?|tháng(?: \d{1,2})?|quý(?: [ivl]{1,4}| \d)?|(?:cả )?năm|tuần)(?:(?: ?/ ?| năm | )\d{4})?`;
const NAME = new RegExp(
  String.raw`(báo cáo|bc|sơ kết|tổng kết|kế hoạch|đánh giá)((?: (?:cchc|định kỳ|kết quả|sơ kết|tổng kết|công tác|thực hiện|tình hình|số liệu))*)(?: ${PERIOD})(?:(?:,| và|/) ${PERIOD})*(?= (?:gửi|nộp|trước|chậm nhất|muộn nhất|hằng|vào|trong|ngày|xong|hoàn thành|không quá|hạn|đến hết|đến ngày|là)|:| ?- ?(?:trước|ngày))`,
  'gu',
);

/**
 * A text whose report names lost their period: in "Báo cáo 6 tháng gửi trước 05/6" the six months name the
 * report, not its deadline. A name with nothing after it stays as it is.
 */
export function maskReportNames(text: string): string {
  return /báo cáo|bc|kết|kế hoạch|đánh giá/.test(text) ? text.replace(NAME, '$1$2') : text;
}
