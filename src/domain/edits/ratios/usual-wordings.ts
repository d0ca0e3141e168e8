import type { ColumnRole } from '../../appendix/layout/appendix-layout';
import type { StatusCriterion } from './status-criterion';

/** One way in which the status cells of a row say something: a criterion for each column. */
export type StatusWording = readonly StatusCriterion[];

const BLANK: StatusCriterion = { kind: 'blank' };
const DONE: readonly StatusCriterion[] = ['Đã hoàn thành', 'Hoàn thành'].map((text) => ({
  kind: 'text',
  text,
}));
const LEFT_OUT: StatusCriterion = { kind: 'text', text: 'Không phát sinh' };
const MARK: StatusCriterion = { kind: 'text', text: 'x' };

/**
 * How people usually write that an item is done. It counts from the start, although nobody may have written it yet: in
 * January a formula of the sheet's own words alone would have nothing to count.
 */
export function usualDone(roles: readonly ColumnRole[], wholePercents: boolean): readonly StatusWording[] {
  const full: StatusCriterion = { kind: 'atLeast', value: wholePercents ? 100 : 1 };
  const has = (role: ColumnRole): boolean => roles.includes(role);
  return [
    ...(has('status') ? DONE.map((word) => wording(roles, { status: word })) : []),
    ...(has('status') && has('progress')
      ? DONE.map((word) => wording(roles, { status: word, progress: full }))
      : []),
    ...(has('progress') ? [wording(roles, { progress: full })] : []),
    ...(has('markDone') ? [wording(roles, { markDone: MARK })] : []),
  ];
}

/** How people usually write that there was nothing to do. */
export function usualLeftOut(roles: readonly ColumnRole[]): readonly StatusWording[] {
  return roles.includes('status') ? [wording(roles, { status: LEFT_OUT })] : [];
}

/** Columns of which nothing is said are blank. */
function wording(
  roles: readonly ColumnRole[],
  said: Readonly<Partial<Record<ColumnRole, StatusCriterion>>>,
): StatusWording {
  return roles.map((role) => said[role] ?? BLANK);
}
