import type { EvidenceJobState } from './evidence-job-state';
import type { NextYearJobState } from './next-year-job-state';
import type { PeriodJobState } from './period-job-state';
import type { PointsJobState } from './points-job-state';
import type { TemplatesJobState } from './templates-job-state';
import type { ReturnsJobState } from './returns-job-state';

/**
 * What each job of the tab "Báo cáo" remembers while the pane is open, by the job's name. A job adds a line of its own;
 * what has never been touched is absent.
 */
export interface JobStates {
  readonly period?: PeriodJobState;
  readonly evidence?: EvidenceJobState;
  readonly points?: PointsJobState;
  readonly nextYear?: NextYearJobState;
  readonly templates?: TemplatesJobState;
  readonly returns?: ReturnsJobState;
}

export type JobName = keyof JobStates;
