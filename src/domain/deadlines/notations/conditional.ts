import type { Reading } from '../reading';
import type { DeadlineNotation } from './notation';
import { SMALL_NUMBER, smallNumber } from './word-numbers';

// Within a trigger these would be a date or a rhythm that the pattern swallowed.
const HIDES_A_DATE =
  /chậm nhất|muộn nhất|không quá|thường xuyên|(?:hằng|mỗi) (?:tuần|tháng|quý|năm)|(?:cuối|đầu|giữa|hết) (?:tuần|tháng|quý|năm)|(?:tháng|quý) (?:[ivl]+(?!\p{L})|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|hoàn thành trước|xong trước/u;

const COUNT = String.raw`(?:\d{1,3}|${SMALL_NUMBER}|mười lăm|hai mươi|ba mươi)(?: ?\([^()]{1,20}\))?`;

export const daysAfterEvent: DeadlineNotation = {
  name: 'days-after-event',
  // 20 ngày sau khi Tỉnh ủy ban hành · trong vòng 15 ngày kể từ ngày nhận được văn bản · sau 05 ngày làm việc kể từ khi có …
  pattern: new RegExp(
    String.raw`^(?:(?:chậm nhất|muộn nhất|không quá|tối đa|trong|vòng|thời hạn|thời gian|sau|trước|là) )*${COUNT} (?:ngày|tuần|tháng|giờ)(?: làm việc)?,? (?:sau|trước|kể từ|tính từ|từ)(?: khi| ngày| lúc| thời điểm)? ([^\d;]+)$`,
  ),
  read: ([text, trigger = '']): Reading | undefined =>
    HIDES_A_DATE.test(trigger) ? undefined : { kind: 'conditional', trigger: text },
};

export const onEvent: DeadlineNotation = {
  name: 'on-event',
  // sau khi có hướng dẫn · khi phát sinh · theo quy định · theo kế hoạch của UBND tỉnh · trước Tết · đột xuất · tùy tình hình
  pattern:
    /^(?:thực hiện |triển khai |thời gian |báo cáo |hoàn thành |tổ chức )*(?:(?:ngay )?(?:sau|trước|trong|từ|kể từ|tính từ) khi|ngay(?: sau| khi)?|(?:đến |tới |cho đến )?khi|nếu|theo|tùy|căn cứ|phù hợp|đột xuất|phát sinh|có phát sinh|lồng ghép|gắn với|cùng với|trước|sau|trong dịp|dịp|trong thời gian|cho đến|trong quá trình|đúng)(?: [^\d;]+)?$/,
  read: ([text]): Reading | undefined => {
    if (HIDES_A_DATE.test(text)) return undefined;
    // "theo tháng", "trước tháng", "sau quý" name a rhythm or a period, and "ngay", "theo" alone nothing at all.
    if (/(?:theo|trước|sau|trong|đúng)(?: \S+)? (?:ngày|tuần|tháng|quý|năm)$/.test(text)) return undefined;
    if (/^(?:theo|sau|trước|khi|nếu|đúng|cho đến|dịp)$/.test(text)) return undefined;
    return { kind: 'conditional', trigger: text };
  },
};

export const documentOnly: DeadlineNotation = {
  name: 'document-only',
  // § (Kế hoạch số 12/KH-UBND ngày 15/3/2024): nothing but a document, whose date is no deadline
  pattern: /^(?:(?:thực hiện|triển khai|tại|số|và|,) ?)*§(?:[ ,;và]*§)*$/,
  read: ([text]): Reading => ({ kind: 'conditional', trigger: text, doubts: [{ kind: 'documentDate' }] }),
};

export const untilEvent: DeadlineNotation = {
  name: 'until-event',
  // từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê · từ 01/6 cho đến khi hoàn thành
  pattern:
    /^(?:bắt đầu )?(?:kể )?từ (.+?) (?:cho )?(?:đến|tới)(?: hết)? ((?:khi|lúc|kỳ|ngày|thời điểm|trước khi|hết|xong|hoàn thành|kết thúc)[^\d;]*)$/,
  read: ([, start = '', trigger = ''], inner): Reading | undefined => {
    const from = inner.point(start);
    return from &&
      inner.point(trigger) === undefined &&
      !HIDES_A_DATE.test(trigger) &&
      !/(?:^| )(?:năm|tháng|quý)$/.test(trigger)
      ? { kind: 'conditional', trigger, from }
      : undefined;
  },
};

export const countedDays: DeadlineNotation = {
  name: 'counted-days',
  // trong vòng 15 ngày kể từ ngày 01/6/2024 · 30 ngày sau ngày 01/6/2024 · sau 2 tuần kể từ 01/6
  pattern: new RegExp(
    String.raw`^(?:(?:chậm nhất|không quá|tối đa|trong|vòng|thời hạn|thời gian|sau) )*(\d{1,3}|${SMALL_NUMBER}) (ngày|tuần)( làm việc)?,? (?:kể từ|tính từ|từ|sau) (.+)$`,
  ),
  read: ([text, count = '', unit, working, start = ''], inner): Reading | undefined => {
    const from = inner.point(start);
    if (from?.shape !== 'day') return undefined;
    if (working !== undefined)
      return { kind: 'conditional', trigger: text, doubts: [{ kind: 'workingDays' }] };
    const days = smallNumber(count) * (unit === 'tuần' ? 7 : 1);
    return { kind: 'counted', days, from, doubts: [{ kind: 'countedDays', days }] };
  },
};

export const durationOnly: DeadlineNotation = {
  name: 'duration-only',
  // 30 ngày · trong vòng 15 ngày · 6 tháng · 2 năm: so long, but from when
  pattern: new RegExp(
    String.raw`^(?:(?:trong|vòng|khoảng|thời gian|thời hạn|tối đa|không quá) )*(?:\d{1,3}|${SMALL_NUMBER}) (?:giờ|ngày|tuần|tháng|năm)(?: làm việc)?$`,
  ),
  read: () => ({ kind: 'invalid', reason: 'noStart' }),
};

export const durationThenRange: DeadlineNotation = {
  name: 'duration-then-range',
  // 60 ngày, bắt đầu từ 01/11/2025 đến 30/12/2025 · 30 ngày (từ 01/6 đến 30/6/2024)
  pattern: /^(?:trong )?(?:vòng )?(\d{1,3}) (ngày|tuần|tháng),? \(?((?:bắt đầu |kể |tính )*từ [^()]+)\)?$/,
  read: ([, count, unit, rest = ''], inner): Reading | undefined => {
    const range = inner.dated(rest);
    if (range?.kind !== 'range') return undefined;
    return unit === 'ngày' ? { ...range, writtenDays: Number(count) } : range;
  },
};
