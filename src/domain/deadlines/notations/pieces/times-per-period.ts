import type { Reading } from '../../reading';
import { atPeriodEnd } from '../../recurrence';
import { ruleOfUnit } from './recurring-units';

/** The rhythm of so many times in each period; the days stay open where there are several. */
export function timesPer(count: number, unit: string): Reading | undefined {
  const rule = ruleOfUnit(unit);
  if (!rule || !(count >= 1)) return undefined;
  if (count === 1) return { kind: 'recurring', rules: [rule] };
  if (rule.unit !== 'month')
    return { kind: 'recurring', rules: [{ unit: 'week', every: 1 }], doubts: [{ kind: 'openDays' }] };
  const each = rule.every / count;
  return {
    kind: 'recurring',
    rules: [Number.isInteger(each) ? atPeriodEnd(each) : { unit: 'times', every: rule.every, times: count }],
    doubts: [{ kind: 'openDays' }],
  };
}
