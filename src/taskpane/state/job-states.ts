import type { PeriodJobState } from './period-job-state';

/**
 * What each job of the tab "Báo cáo" remembers while the pane is open, by the job's name. A job adds a line of its own;
 * what has never been touched is absent.
 */
export interface JobStates {
  readonly period?: PeriodJobState;
}

export type JobName = keyof JobStates;
