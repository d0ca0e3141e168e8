import { type Reading, withDoubts } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const periodWithDay: DeadlineNotation = {
  name: 'period-with-day',
  // quý II (trước 15/6) · tháng 6, chậm nhất ngày 20 · năm 2024 (quý II): the narrower of the two is the deadline
  pattern:
    /^((?:tháng|quý|năm|trong|cả|\d)[^()]*?)(?:,? \(([^()]+)\)|,? ((?:trước|chậm nhất|muộn nhất|không quá|xong|hoàn thành) .+))$/,
  read: ([, wide = '', bracketed, after], reader): Reading | undefined => {
    const period = reader.point(wide.replace(/^trong /, ''));
    const narrow = period && period.shape !== 'day' ? reader.dated(bracketed ?? after ?? '') : undefined;
    if (!period || period.vague !== undefined || narrow?.kind !== 'point') return undefined;
    const { point } = narrow;
    const year = point.year === undefined && period.year ? { year: period.year } : {};
    const month =
      period.shape === 'month' && point.shape === 'day' && point.month === undefined
        ? { month: period.month }
        : {};
    return withDoubts({ ...narrow, point: { ...point, ...year, ...month } }, { kind: 'narrowedPeriod' });
  },
};
