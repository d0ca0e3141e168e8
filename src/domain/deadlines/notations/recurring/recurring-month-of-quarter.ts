import type { Reading } from '../../reading';
import { MONTH_OF_QUARTER, monthWithinQuarter } from '../periods/month-of-quarter';
import type { DeadlineNotation } from '../pieces/notation';

const NEXT = 'sau(?: liền kề)?|tiếp theo|kế tiếp|liền kề|liền sau|kế sau|tiếp sau';

export const recurringMonthOfQuarter: DeadlineNotation = {
  name: 'recurring-month-of-quarter',
  // ngày 20 tháng cuối quý · ngày 05 tháng cuối cùng của mỗi quý · ngày 15 tháng đầu tiên của quý sau · tháng cuối hằng quý
  pattern: new RegExp(
    String.raw`^(?:(?:vào )?(?:ngày )?(?:mùng )?(\d{1,2}|cuối(?: cùng)?),? (?:của )?)?tháng (${MONTH_OF_QUARTER})(?: của)?(?: (?:hằng|mỗi|từng|các))? quý(?: (${NEXT}))?(?:,? (?:hằng|mỗi) quý)?$`,
  ),
  read: ([, day, month = '', next]): Reading | undefined => {
    if (day !== undefined && /^\d/.test(day) && (Number(day) < 1 || Number(day) > 31)) return undefined;
    return {
      kind: 'recurring',
      rules: [
        {
          unit: 'month',
          every: 3,
          month: monthWithinQuarter(month),
          day: day === undefined || day.startsWith('cuối') ? 'last' : Number(day),
          ...(next === undefined ? {} : { inNext: true }),
        },
      ],
      ...(Number(day) > 28 ? { doubts: [{ kind: 'dayNotEveryMonth', day: Number(day) }] as const } : {}),
    };
  },
};

export const recurringDayOfNextMonth: DeadlineNotation = {
  name: 'recurring-day-of-next-month',
  // ngày 05 của tháng sau · ngày 10 tháng kế tiếp hằng tháng · mùng 5 tháng liền kề
  pattern: new RegExp(
    String.raw`^(?:ngày )?(?:mùng )?(\d{1,2})(?: của)? (?:đầu )?tháng (?:${NEXT})(?:,? (?:hằng|mỗi) tháng)?$`,
  ),
  read: ([, day]): Reading | undefined =>
    Number(day) < 1 || Number(day) > 31
      ? undefined
      : { kind: 'recurring', rules: [{ unit: 'month', every: 1, month: 1, day: Number(day), inNext: true }] },
};
