import type { ColumnRole } from '../layout/appendix-layout';

/** What a filled cell says about its row. */
export type ColumnMeaning = 'task' | 'lead' | 'deadline' | 'state' | 'score' | 'followUp';

/** The meaning of a column; undefined where what it holds obliges nobody. */
export function meaningOf(role: ColumnRole): ColumnMeaning | undefined {
  switch (role) {
    case 'task':
      return 'task';
    case 'lead':
    case 'responsibility':
      return 'lead';
    case 'deadline':
      return 'deadline';
    case 'status':
    case 'progress':
    case 'markDone':
    case 'markInProgress':
    case 'markNotStarted':
    case 'completedOn':
      return 'state';
    case 'maxScore':
    case 'selfScore':
    case 'appraisedScore':
    case 'lastYearScore':
      return 'score';
    case 'support':
    case 'evidence':
    case 'cause':
    case 'solution':
    case 'note':
      return 'followUp';
    case 'order':
    case 'code':
    case 'content':
    case 'ratio':
      return undefined;
    default:
      return role satisfies never;
  }
}
