import type { PointsToWinRead } from '../../excel/actions/read-points-to-win';

/** What the job "Điểm còn lấy lại được" remembers. */
export interface PointsJobState {
  readonly read?: PointsToWinRead;
  /** Why what was typed for the day of self-scoring is no day. */
  readonly wrongDay?: string;
}
