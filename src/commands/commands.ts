import { recompute } from '../excel/actions/recompute';
import { announceRun } from '../excel/actions/run-channel';
import { timeLimit } from './time-limit';

// Excel on Windows and Mac tells a page of its ribbon buttons only once the page has asked for office.js.
void Office.onReady();

// Excel looks the function up as soon as the page has loaded: nothing may stand before this.
Office.actions.associate(
  'recompute',
  (event: Office.AddinCommands.Event) => void recomputeActiveSheet(event),
);

/** Excel ends a command without a word after five minutes; by then it must not be in the midst of writing. */
const LONGEST_BEFORE_WRITING = 4 * 60_000;

/** The ribbon button "Tính lại". It has no place for words: what went wrong is told by the task pane. */
async function recomputeActiveSheet(event: Office.AddinCommands.Event): Promise<void> {
  const { stop, lift } = timeLimit(LONGEST_BEFORE_WRITING);
  try {
    await announceRun(await recompute({ signal: stop }));
  } finally {
    lift();
    event.completed();
  }
}
