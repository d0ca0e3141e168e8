import type { Reading } from '../../reading';
import type { RecurrenceRule } from '../../recurrence';
import type { DeadlineNotation } from '../pieces/notation';
import { ruleOfUnit, UNIT } from '../pieces/recurring-units';

const SEPARATOR = / ?[,/+;] ?(?:và )?| và | hoặc | ?- ?/;
const ONE = new RegExp(
  String.raw`^((?:(?:định kỳ|theo|hằng|mỗi|từng|các|cả|1|một) )*)(${UNIT})( (?:1|01|một) lần)?$`,
);

export const recurringEvery: DeadlineNotation = {
  name: 'recurring-every',
  // hằng quý · theo quý · mỗi tháng một lần · định kỳ 6 tháng, năm · hằng tháng, quý, năm · hằng tuần / hằng tháng
  pattern:
    /^(?!6 tháng đầu)(?:báo cáo )?(?:định kỳ|theo|hằng|mỗi|từng|các|ngày|tuần|tháng|quý|năm|nửa|\d{1,2} tháng|sáu tháng)[^\d]*(?:\d{1,2} (?:tháng|quý|năm|lần)[^\d]*)*$/,
  read: ([text]): Reading | undefined => {
    const rules: RecurrenceRule[] = [];
    let isRecurring = false;
    for (const part of text.replace(/^báo cáo /, '').split(SEPARATOR)) {
      const match = ONE.exec(part);
      const rule = match && ruleOfUnit(match[2] ?? '');
      if (!rule) return undefined;
      isRecurring ||= /định kỳ|theo|hằng|mỗi|từng|các/.test(match[1] ?? '') || match[3] !== undefined;
      rules.push(rule);
    }
    // "tháng" alone names no rhythm, "tháng, quý, năm" does.
    if (!isRecurring && rules.length < 2) return undefined;
    return rules.length > 1
      ? { kind: 'recurring', rules, doubts: [{ kind: 'severalRhythms' }] }
      : { kind: 'recurring', rules };
  },
};

export const recurringSomehow: DeadlineNotation = {
  name: 'recurring-somehow',
  // định kỳ: how often was not written
  pattern: /^(?:báo cáo )?định kỳ$/,
  read: () => ({ kind: 'recurring', rules: [], doubts: [{ kind: 'whichPeriod' }] }),
};
