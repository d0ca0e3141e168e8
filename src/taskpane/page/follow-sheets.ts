import type { SheetFollower } from '../state/sheet-follower';
import { loadExcelFunctions } from './load-excel-functions';

/** Lets the follower hear of edits and sheet switches for as long as the pane is open. */
export async function followSheets(follower: SheetFollower): Promise<void> {
  try {
    const { watchSheets } = await loadExcelFunctions();
    await watchSheets((event) => follower.hear(event));
  } catch {
    // Without events the pane still serves: the user presses the button.
  }
}
