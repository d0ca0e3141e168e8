import { ANY_UNIT, HAS } from '../../features';
import { doubting, type Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const refined: DeadlineNotation = {
  name: 'refined',
  needs: 0,
  oneOf: HAS.bracket | HAS.bound,
  opens: ANY_UNIT | HAS.within | HAS.always | HAS.digit,
  // quý II (trước 15/6) · tháng 6, chậm nhất ngày 20 · năm 2024 (quý II): the narrower of the two is the deadline
  pattern:
    /^((?:tháng|quý|năm|trong|cả|\d)[^()]*?)(?:,? \(([^()]+)\)|,? ((?:trước|chậm nhất|muộn nhất|không quá|xong|hoàn thành) .+))$/,
  read: ([, wide = '', bracketed, after], inner): Reading | undefined => {
    const period = inner.point(wide.replace(/^trong /, ''));
    const narrow = period && period.shape !== 'day' ? inner.dated(bracketed ?? after ?? '') : undefined;
    if (!period || period.vague !== undefined || narrow?.kind !== 'point') return undefined;
    const { point } = narrow;
    const year = point.year === undefined && period.year ? { year: period.year } : {};
    const month =
      period.shape === 'month' && point.shape === 'day' && point.month === undefined
        ? { month: period.month }
        : {};
    return doubting({ ...narrow, point: { ...point, ...year, ...month } }, { kind: 'refined' });
  },
};
