import type { Outcome } from '../../excel/office/outcome';
import type { RunOptions } from '../../excel/office/run-progress';
import type { Notice } from './pane-state';

/** One thing that a job has done in Excel, by an action of src/excel/actions that it loads itself. */
export interface JobWork<T> {
  readonly task: (options: RunOptions) => Promise<Outcome<T>>;
  /** What to tell the user of it, in the words of the job. */
  readonly tell: (value: T) => ToldOfJob;
  /** The sheet that is shown looks different afterwards. */
  readonly thenReads?: boolean;
}

export type ToldOfJob = Omit<Extract<Notice, { kind: 'jobDone' }>, 'kind'>;
