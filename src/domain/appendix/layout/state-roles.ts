import type { ColumnRole } from './appendix-layout';

/** Columns that are ticked: done, in progress, not started. */
export const MARK_ROLES: readonly ColumnRole[] = ['markDone', 'markInProgress', 'markNotStarted'];

/** Columns that tell how far an item has come. */
export const STATE_ROLES: readonly ColumnRole[] = ['status', 'progress', ...MARK_ROLES, 'completedOn'];
