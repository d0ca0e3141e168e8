import type { Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';

export const countedDays: DeadlineNotation = {
  name: 'counted-days',
  // trong vòng 15 ngày kể từ ngày 01/6/2024 · 30 ngày sau ngày 01/6/2024 · sau 2 tuần kể từ 01/6
  pattern: new RegExp(
    String.raw`^(?:(?:chậm nhất|không quá|tối đa|trong|vòng|thời hạn|thời gian|sau) )*(\d{1,3}|${SMALL_NUMBER}) (ngày|tuần)( làm việc)?,? (?:kể từ|tính từ|từ|sau) (.+)$`,
  ),
  read: ([text, count = '', unit, working, start = ''], reader): Reading | undefined => {
    const from = reader.point(start);
    if (from?.shape !== 'day') return undefined;
    if (working !== undefined)
      return { kind: 'conditional', trigger: text, doubts: [{ kind: 'workingDays' }] };
    const days = smallNumber(count) * (unit === 'tuần' ? 7 : 1);
    return { kind: 'counted', days, from, doubts: [{ kind: 'countedDays', days }] };
  },
};
