import type { DeadlineNotation } from '../pieces/notation';

/** Words before the bound that could turn it into something else. */
const TURNS = /không|chưa|trừ|trước|sau|(?:^| )(?:ngày|tuần|tháng|quý|năm|đã|gia)(?: |$)/;

export const sentTo: DeadlineNotation = {
  name: 'sent-to',
  // gửi về Văn phòng UBND xã trước ngày 15/6 · báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 05/12/2024
  pattern:
    /^(?:gửi|nộp|báo cáo|trình|tham mưu) ([^\d;:()]+?)(?: \(qua ([^\d;:()]+)\))?,? ((?:trước|chậm nhất|muộn nhất|không quá) .+)$/,
  read: ([, to = '', through = '', bounded = ''], reader) => {
    if (TURNS.test(to) || TURNS.test(through)) return undefined;
    const reading = reader.reading(bounded);
    return reading?.kind === 'point' || reading?.kind === 'recurring' || reading?.kind === 'list'
      ? reading
      : undefined;
  },
};
