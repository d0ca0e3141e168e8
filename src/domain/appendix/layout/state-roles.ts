import type { ColumnRole } from './appendix-layout';

/** Columns that tell how far an item has come. */
export const STATE_ROLES: readonly ColumnRole[] = [
  'status',
  'progress',
  'markDone',
  'markInProgress',
  'markNotStarted',
  'completedOn',
];
