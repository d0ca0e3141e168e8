import { onRunAnnounced, takeMissedFailure } from '../../excel/actions/run-channel';
import type { SheetFollower } from '../state/sheet-follower';

/** Lets the follower hear of the ribbon button, and look again when the user comes back to the pane. */
export function followRuns(follower: SheetFollower): void {
  onRunAnnounced((failure) => follower.ranElsewhere(failure));
  // Where pages may not speak to each other, the pane must at least not go on saying what is no longer so.
  window.addEventListener('focus', () => {
    const missed = takeMissedFailure();
    if (missed === undefined) follower.lookAgain();
    else follower.ranElsewhere(missed);
  });
}
