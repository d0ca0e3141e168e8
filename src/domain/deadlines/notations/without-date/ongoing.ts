import type { DeadlineNotation } from '../pieces/notation';

const ALWAYS =
  '(?:thường xuyên|liên tục|thường kỳ|lâu dài|quanh năm|suốt năm|duy trì|xuyên suốt|hiện nay|không thời hạn|tx)(?: 24/(?:7|24h?))?';

export const ongoing: DeadlineNotation = {
  name: 'ongoing',
  // thường xuyên · thường xuyên, liên tục · thường xuyên trong năm · duy trì thường xuyên · liên tục cả năm 2024
  pattern: new RegExp(
    String.raw`^(?:(?:thực hiện|triển khai|duy trì|cập nhật|việc) )*${ALWAYS}(?: ?(?:[,/-]|và)? ?(?:${ALWAYS}|định kỳ|đột xuất|kịp thời|theo quy định))*(?:,? (?:trong |cả |suốt |quanh )*năm(?: \d{4}| nay)?)?$`,
  ),
  read: () => ({ kind: 'ongoing' }),
};
