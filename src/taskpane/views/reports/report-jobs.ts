import { evidenceJob } from './evidence/evidence-job';
import { nextYearJob } from './papers/next-year-job';
import { pointsJob } from './papers/points-job';
import { templatesJob } from './papers/templates-job';
import { periodJob } from './period/period-job';
import type { ReportJob } from './report-job';
import { returnsJob } from './returns/returns-job';
import { slipsJob } from './slips/slips-job';
import { trackerJob } from './tracker/tracker-job';

/** The jobs of the tab "Báo cáo", in the order in which they are shown. */
export const REPORT_JOBS: readonly ReportJob[] = [
  periodJob,
  slipsJob,
  returnsJob,
  trackerJob,
  evidenceJob,
  pointsJob,
  nextYearJob,
  templatesJob,
];
