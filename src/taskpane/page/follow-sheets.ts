import type { PaneController } from '../state/pane-controller';
import { loadExcelFunctions } from './load-excel-functions';

/** How long the user must have stopped editing before the sheet is read again. */
const QUIET_MILLISECONDS = 1_500;
/** A larger sheet is read again only when the user asks. */
const MOST_ITEMS_READ_BY_ITSELF = 1_000;

/** Reads again when another sheet is shown, and when the user has stopped editing. Never writes. */
export async function followSheets(controller: PaneController): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readSoon = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void controller.read(), milliseconds);
  };
  try {
    const { watchSheets } = await loadExcelFunctions();
    await watchSheets((event) => {
      if (event.kind === 'activated') return readSoon(0);
      controller.dispatch({ kind: 'sheetChanged', sheetId: event.sheetId });
      const { sheet } = controller.state;
      if (sheet.kind !== 'read') return;
      if (sheet.changed && sheet.report.review.items.length <= MOST_ITEMS_READ_BY_ITSELF)
        readSoon(QUIET_MILLISECONDS);
    });
  } catch {
    // Without events the pane still serves: the user presses the button.
  }
}
