import type { Reading } from '../reading';
import { atPeriodEnd } from '../recurrence';
import type { DeadlineNotation } from './notation';

const MONTHS: Record<string, number> = { tháng: 1, quý: 3, '6 tháng': 6, năm: 12 };

export const edgeOfEvery: DeadlineNotation = {
  name: 'edge-of-every',
  // cuối mỗi quý · ngày cuối cùng của hằng tháng · đầu mỗi tháng · ngày cuối tháng hằng tháng
  pattern:
    /^(?:vào )?(?:ngày )?(cuối|đầu)(?: cùng| tiên)?(?: của)? (?:(?:mỗi|hằng|các|từng) (tháng|quý|6 tháng|năm)|(tháng|quý|năm),? (?:mỗi|hằng|các|từng) (?:tháng|quý|năm))$/,
  read: ([text, edge, every, same]): Reading => {
    const months = MONTHS[every ?? same ?? ''] ?? 12;
    if (edge === 'cuối') return { kind: 'recurring', rules: [atPeriodEnd(months)] };
    const day = /^(?:vào )?ngày/.test(text) ? 1 : months === 1 ? 10 : 'last';
    const month = months === 12 ? 3 : 1;
    return {
      kind: 'recurring',
      rules: [{ unit: 'month', every: months, month, day }],
      doubts: [{ kind: 'vague' }],
    };
  },
};

export const edgeOfSome: DeadlineNotation = {
  name: 'edge-of-some',
  // cuối quý · đầu tháng · hết quý · trong quý · quý: which one was not written
  pattern:
    /^(?:vào |trong |hết |đến |theo )*(?:ngày )?(?:(cuối|cả|đầu|giữa)(?: cùng| tiên)?(?: của)? )?(tháng|quý)$/,
  read: ([, edge, unit = '']) => ({
    kind: 'recurring',
    rules: edge === 'đầu' || edge === 'giữa' ? [] : [atPeriodEnd(MONTHS[unit] ?? 1)],
    doubts: [{ kind: 'whichPeriod' }],
  }),
};

export const relativePeriod: DeadlineNotation = {
  name: 'relative-period',
  // tháng sau · quý này · tuần tới: counted from a day that nobody wrote down
  pattern: /^(?:trong |đầu |cuối |giữa )*(?:tháng|quý|tuần) (?:sau|này|tới|trước|nay|kế tiếp|tiếp theo)$/,
  read: () => ({ kind: 'invalid', reason: 'whichPeriod' }),
};
