import { type Reading, withDoubts } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const intoNextYears: DeadlineNotation = {
  name: 'into-next-years',
  // duy trì các năm tiếp theo · năm 2024 và các năm tiếp theo · trước 30/6 và các năm tiếp theo · từ quý II/2024 và những năm sau
  pattern:
    /^(?:(?:từ )?(.+?)(?:,| và)+ |duy trì |thực hiện |tiếp tục )(?:trong )?(?:(?:các|những) năm (?:tiếp theo|sau|kế tiếp|tiếp sau|sau đó)|năm tiếp theo|hằng năm tiếp theo)$/,
  read: ([, first], reader): Reading | undefined => {
    if (first === undefined) return { kind: 'ongoing' };
    const from = reader.point(first);
    if (from && from.shape !== 'day') return { kind: 'ongoing', from };
    // A day, or a bound, falls due this year all the same.
    const due = reader.dated(first);
    return due && withDoubts({ ...due, also: 'ongoing' as const }, { kind: 'ongoingWithPeriod' });
  },
};
