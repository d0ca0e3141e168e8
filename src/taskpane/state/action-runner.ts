import type { Outcome } from '../../excel/office/outcome';
import type { RunOptions } from '../../excel/office/run-progress';
import type { PaneEvent } from './pane-event';
import type { Activity, Notice, PaneState } from './pane-state';

/** What an action needs of the controller: the state as it stands, and one thing after the other done in Excel. */
export interface ActionRunner {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /**
   * Does one thing in Excel, after a reading that may be going on, and tells what came of it. A second press before
   * the first has ended is no wish for twice; settings are saved each time. `thenReads`: the sheet looks different.
   */
  readonly act: <T>(
    activity: Exclude<Activity, 'reading'>,
    task: (options: RunOptions) => Promise<Outcome<T>>,
    tell: (value: T) => Notice,
    thenReads?: boolean,
  ) => Promise<void>;
}
