import type { PointNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';

export const monthThenDay: PointNotation = {
  name: 'month-then-day',
  // tháng 6, ngày 30 · năm 2024, tháng 6, ngày 30
  pattern: new RegExp(
    String.raw`^(?:năm (\d{4}),? )?tháng (${SMALL_NUMBER})(?:(?: ?/ ?| năm )(\d{4}))?,? ngày (\d{1,2})$`,
  ),
  read: ([, yearBefore, month = '', yearAfter, day]) => {
    const year = yearBefore ?? yearAfter;
    return {
      shape: 'day',
      day: Number(day),
      month: smallNumber(month),
      ...(year === undefined ? {} : { year: { kind: 'number', value: Number(year) } as const }),
    };
  },
};
