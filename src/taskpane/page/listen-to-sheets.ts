import type { SheetWatcher } from '../state/sheet-watcher';
import { loadReading } from './load-excel';

/** Lets the watcher hear of edits and sheet switches for as long as the pane is open. */
export async function listenToSheets(watcher: SheetWatcher): Promise<void> {
  try {
    const { watchSheets } = await loadReading();
    await watchSheets((event) => watcher.hear(event));
  } catch {
    // Without events the pane still serves: the user presses the button.
  }
}
