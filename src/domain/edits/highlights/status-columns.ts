import type { AppendixLayout } from '../../appendix/layout/appendix-layout';
import { STATE_ROLES } from '../../appendix/layout/state-roles';

/** The columns that tell how far an item has come; where no column tells it, the evidence speaks. */
export function statusColumns({ columns }: AppendixLayout): readonly number[] {
  const ofStatus = STATE_ROLES.flatMap((role) => columns.get(role) ?? []);
  return [...new Set(ofStatus.length > 0 ? ofStatus : [columns.get('evidence') ?? []].flat())];
}
