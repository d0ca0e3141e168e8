import type { Reading } from '../../reading';
import type { RecurrenceRule } from '../../recurrence';
import { CLOCK, clockTime } from '../pieces/clock';
import type { DeadlineNotation } from '../pieces/notation';
import { WEEKDAY, weekdayNumber } from '../pieces/weekday-names';

const EACH_WEEKDAY = new RegExp(WEEKDAY, 'g');
const PART = '(?:buổi )?(?:sáng |chiều |tối )?';

export const recurringWeekday: DeadlineNotation = {
  name: 'recurring-weekday',
  // thứ Sáu hằng tuần · 16h00 thứ sáu hằng tuần · chiều thứ 6 mỗi tuần · thứ hai đầu tuần · 17 giờ thứ sáu tuần trước
  pattern: new RegExp(
    String.raw`^(?:vào )?(?:${CLOCK},? )?${PART}(?:ngày )?(?<weekday>${WEEKDAY})(?:,? (?<often>(?:hằng|mỗi|từng|các) tuần|đầu tuần|cuối tuần)| (?:của )?tuần (?<which>trước|sau|này|kế tiếp|liền kề|tiếp theo))$`,
  ),
  read: (match): Reading => {
    const weekday = weekdayNumber(match.groups?.weekday ?? '');
    const time = clockTime(match.groups);
    const rule: RecurrenceRule = {
      unit: 'week',
      every: 1,
      ...(weekday === undefined ? {} : { weekday }),
      ...(time ? { time } : {}),
    };
    return match.groups?.which === undefined
      ? { kind: 'recurring', rules: [rule] }
      : { kind: 'recurring', rules: [rule], doubts: [{ kind: 'relativeWeek' }] };
  },
};

export const weeklyOnWeekday: DeadlineNotation = {
  name: 'weekly-on-weekday',
  // hằng tuần (thứ sáu) · hằng tuần vào thứ 6 · hằng tuần, trước 16h00 thứ sáu
  pattern: /^(?:hằng|mỗi) tuần,? \(?(?:vào )?((?:trước |chậm nhất )?[^()]*)\)?$/,
  read: ([, rest = ''], reader) => reader.reading(`${rest} hằng tuần`),
};

export const weeklyOnWeekdays: DeadlineNotation = {
  name: 'weekly-on-weekdays',
  // thứ 2, thứ 4, thứ 6 hằng tuần · thứ hai và thứ năm mỗi tuần · từ thứ 2 đến thứ 6 hằng tuần
  pattern: new RegExp(
    String.raw`^(?:vào |từ )?(?:${WEEKDAY})(?:(?:,| và|, và| đến| ?-) ?(?:${WEEKDAY})){1,6},? (?:hằng|mỗi|từng) tuần$`,
  ),
  read: ([text]): Reading => ({
    kind: 'recurring',
    rules: (text.match(EACH_WEEKDAY) ?? []).map((name) => {
      const weekday = weekdayNumber(name);
      return { unit: 'week', every: 1, ...(weekday === undefined ? {} : { weekday }) };
    }),
  }),
};
