import type { ColumnRole } from '../layout/appendix-layout';

/** What a filled cell means for its row, one bit for each answer. */
export const TASK = 1;
export const LEAD = 2;
export const DEADLINE = 4;
export const STATE = 8;
export const SCORE = 16;
export const FOLLOW_UP = 32;
export const TASK_DEADLINE_OR_STATE = TASK | DEADLINE | STATE;
export const OBLIGATION = TASK_DEADLINE_OR_STATE | LEAD;

/** The bit of a column; 0 where what it holds obliges nobody. */
export function meaningOf(role: ColumnRole): number {
  switch (role) {
    case 'task':
      return TASK;
    case 'lead':
    case 'responsibility':
      return LEAD;
    case 'deadline':
      return DEADLINE;
    case 'status':
    case 'progress':
    case 'markDone':
    case 'markInProgress':
    case 'markNotStarted':
    case 'completedOn':
      return STATE;
    case 'maxScore':
    case 'selfScore':
    case 'appraisedScore':
    case 'lastYearScore':
      return SCORE;
    case 'support':
    case 'evidence':
    case 'cause':
    case 'solution':
    case 'note':
      return FOLLOW_UP;
    case 'order':
    case 'code':
    case 'content':
    case 'ratio':
      return 0;
    default:
      return role satisfies never;
  }
}
