import { type Reading, withDoubts } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

/** What is done by the deadline. It says nothing of the day. */
const VERBS = [
  'phấn đấu',
  'hoàn thành',
  'hoàn tất',
  'hoàn thiện',
  'thực hiện',
  'triển khai',
  'tổ chức',
  'xong',
  'tiến hành',
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời gian',
  'thời hạn hoàn thành',
  'thời hạn',
  'thời điểm',
  'hạn',
  'gửi báo cáo',
  'nộp báo cáo',
  'gửi',
  'nộp',
  'báo cáo kết quả',
  'báo cáo',
  'ban hành kế hoạch',
  'ban hành',
  'trình',
  'tổng hợp',
  'xây dựng kế hoạch',
  'xây dựng',
  'cập nhật',
  'vào khoảng',
  'vào',
  'trong khoảng',
  'trong',
  'khoảng',
  'công bố',
  'công khai',
  'tham mưu',
  'phê duyệt',
  'sơ kết',
  'tổng kết',
  'là',
  'lúc',
  'và',
  'ubnd xã',
  'rà soát',
  'tự chấm điểm',
  'kiểm tra',
  'đồng thời',
  'phải',
  'ngay trong',
].join('|');

export const verbThenDeadline: DeadlineNotation = {
  name: 'verb-then-deadline',
  // hoàn thành ngày 30/6 · gửi báo cáo trước 15/12 · thời hạn: 30/6 · trong tháng 6
  pattern: new RegExp(String.raw`^(${VERBS})(?::|,)? (.+)$`),
  read: ([, said = '', rest = ''], reader): Reading | undefined => {
    const reading = reader.reading(rest);
    // "báo cáo tháng 6" is done in June, or is the report about June.
    const mayBeAName =
      /^(?:báo cáo|sơ kết|tổng kết|(?:ban hành|xây dựng) kế hoạch)/.test(said) &&
      /^(?:tháng|quý|năm|\d+ tháng)/.test(rest) &&
      reading?.kind === 'point' &&
      reading.bound === undefined &&
      reading.point.shape !== 'day';
    return reading && mayBeAName ? withDoubts(reading, { kind: 'twoReadings', other: '' }) : reading;
  },
};
