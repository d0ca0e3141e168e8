import type { Reading } from '../../reading';
import { atPeriodEnd } from '../../recurrence';
import type { DeadlineNotation } from '../pieces/notation';
import { MONTHS } from '../pieces/recurring-units';

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
