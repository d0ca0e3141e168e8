import { onRunAnnounced, takeMissedFailure } from '../../excel/actions/run-channel';
import type { SheetWatcher } from '../state/sheet-watcher';

/** Lets the watcher hear of the ribbon button, and look again when the user comes back to the pane. */
export function listenToRuns(watcher: SheetWatcher): void {
  onRunAnnounced((failure) => watcher.ranElsewhere(failure));
  // Where pages may not speak to each other, the pane must at least not go on saying what is no longer so.
  window.addEventListener('focus', () => {
    void takeMissedFailure().then((missed) => {
      if (missed === undefined) watcher.lookAgain();
      else watcher.ranElsewhere(missed);
    });
  });
}
