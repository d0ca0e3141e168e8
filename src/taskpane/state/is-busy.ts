import type { PaneState } from './pane-state';

/** Something that was asked for is being done, and the next has to wait. A reading may go on: what is asked for follows it. */
export function isBusy({ activity }: Pick<PaneState, 'activity'>): boolean {
  return activity !== undefined && activity !== 'reading';
}
