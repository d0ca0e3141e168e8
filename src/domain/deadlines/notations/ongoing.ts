import { doubting, type Reading } from '../reading';
import type { DeadlineNotation } from './notation';

const ALWAYS =
  '(?:thường xuyên|liên tục|thường kỳ|lâu dài|quanh năm|suốt năm|duy trì|xuyên suốt|hiện nay|không thời hạn)';

export const ongoing: DeadlineNotation = {
  name: 'ongoing',
  // thường xuyên · thường xuyên, liên tục · thường xuyên trong năm · duy trì thường xuyên · liên tục cả năm 2024
  pattern: new RegExp(
    String.raw`^(?:(?:thực hiện|triển khai|duy trì|cập nhật|việc) )*${ALWAYS}(?:(?:,| và| -|) ?(?:${ALWAYS}|định kỳ|đột xuất|kịp thời|theo quy định))*(?:,? (?:trong |cả |suốt |quanh )*năm(?: \d{4}| nay)?)?$`,
  ),
  read: () => ({ kind: 'ongoing' }),
};

export const ongoingWithMore: DeadlineNotation = {
  name: 'ongoing-with-more',
  // thường xuyên hằng quý · thường xuyên từ tháng 3 · hằng tháng, thường xuyên
  pattern: new RegExp(
    String.raw`^(?:(?:thực hiện )?thường xuyên(?:,| và| -)? (.+)|(.+?)(?:,| và| -)? thường xuyên)$`,
  ),
  read: ([, after, before], inner): Reading | undefined => {
    const reading = inner.reading(after ?? before ?? '');
    if (!reading) return undefined;
    switch (reading.kind) {
      case 'recurring':
        return doubting(reading, { kind: 'ongoingWithPeriod' });
      case 'point':
        return reading.point.shape === 'year' && reading.point.vague === undefined && !reading.bound
          ? { kind: 'ongoing' }
          : doubting({ ...reading, also: 'ongoing' as const }, { kind: 'ongoingWithPeriod' });
      case 'range':
        return doubting({ ...reading, also: 'ongoing' as const }, { kind: 'ongoingWithPeriod' });
      case 'ongoing':
        return reading;
      case 'conditional':
        return { kind: 'ongoing' };
      case 'list':
      case 'counted':
      case 'invalid':
        return undefined;
    }
  },
};

export const intoNextYears: DeadlineNotation = {
  name: 'into-next-years',
  // năm 2024 và các năm tiếp theo · từ quý II/2024 và những năm sau
  pattern:
    /^(?:từ )?(.+?)(?:,| và)+ (?:trong )?(?:(?:các|những) năm (?:tiếp theo|sau|kế tiếp|tiếp sau|sau đó)|năm tiếp theo|hằng năm tiếp theo)$/,
  read: ([, first = ''], inner): Reading | undefined => {
    const from = inner.point(first);
    return from && { kind: 'ongoing', from };
  },
};

export const fromOnly: DeadlineNotation = {
  name: 'from-only',
  // từ tháng 5 · từ ngày 01/6/2024 trở đi · bắt đầu từ quý II · kể từ 01/7 · bắt đầu tháng 5
  pattern:
    /^(?:(?:thực hiện|triển khai|áp dụng) )*(?:bắt đầu (?:kể )?(?:từ |vào )?|(?:kể |tính )?từ )(.+?)(?: trở đi| trở về sau| trở lên)?$/,
  read: ([, start = ''], inner): Reading | undefined => {
    const from = inner.point(start);
    return from && { kind: 'ongoing', from };
  },
};

export const afterDay: DeadlineNotation = {
  name: 'after-day',
  // sau ngày 30/6/2024 · sau tháng 6: begins, but has no end
  pattern: /^sau (?:ngày )?(.+)$/,
  read: ([, day = ''], inner): Reading | undefined => {
    const from = inner.point(day);
    return from && { kind: 'ongoing', doubts: [{ kind: 'noEnd' }] };
  },
};
