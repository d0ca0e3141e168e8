import type { SheetFollower } from '../state/sheet-follower';
import { loadReading } from './load-excel';

/** Lets the follower hear of edits and sheet switches for as long as the pane is open. */
export async function followSheets(follower: SheetFollower): Promise<void> {
  try {
    const { watchSheets } = await loadReading();
    await watchSheets((event) => follower.hear(event));
  } catch {
    // Without events the pane still serves: the user presses the button.
  }
}
