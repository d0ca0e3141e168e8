import type { ColumnRole } from '../appendix/layout/appendix-layout';

/** The columns that come in from a return, by what they tell together: a state may stand in several of them. */
export const RETURN_GROUPS = [
  ['status', 'progress', 'markDone', 'markInProgress', 'markNotStarted', 'completedOn'],
  ['evidence'],
  ['cause'],
  ['solution'],
] as const satisfies readonly (readonly ColumnRole[])[];

export type ReturnRole = (typeof RETURN_GROUPS)[number][number];

export const RETURN_ROLES: readonly ReturnRole[] = RETURN_GROUPS.flat();

const MARK_ROLES: readonly ReturnRole[] = ['markDone', 'markInProgress', 'markNotStarted'];

/** A column in which people tick. */
export function isMarkRole(role: ReturnRole): boolean {
  return MARK_ROLES.includes(role);
}
