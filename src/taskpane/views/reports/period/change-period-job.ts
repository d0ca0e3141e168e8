import type { PeriodJobState } from '../../../state/period-job-state';
import type { ViewContext } from '../../parts/view-context';

/** A choice also takes away what was wrong before it. */
export function changePeriodJob({ state, actions }: ViewContext, choice: PeriodJobState): void {
  const { wrongDay: _mended, ...before } = state.jobs.period ?? {};
  actions.changeJob({ period: { ...before, ...choice } });
}
