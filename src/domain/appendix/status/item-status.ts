export type ItemStatus =
  | 'done'
  | 'doneLate'
  | 'inProgress'
  | 'notStarted'
  /** Nothing was written, or nothing that is understood. Not done. */
  | 'unknown'
  /** The row says two things that contradict each other. Not done. */
  | 'conflict'
  | 'notApplicable';

/** True for the two statuses that count as done. */
export function isDone(status: ItemStatus): boolean {
  return status === 'done' || status === 'doneLate';
}
