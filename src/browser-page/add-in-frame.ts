import { connectPane } from '../excel-host/browser/connect-pane';
import type { ExcelHost } from '../excel-host/protocol/excel-host';

export interface AddInFrame {
  close(): void;
}

/**
 * Opens the shipped task pane in an iframe and connects it to Excel.
 * @param onPress the user clicked or typed in the pane: what the add-in asks from now on, it asks for that.
 */
export function openPane(
  host: ExcelHost,
  place: HTMLElement,
  page: string,
  uiLocale: string,
  title: string,
  onPress: () => void,
): AddInFrame {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.addEventListener('load', () => {
    for (const kind of ['pointerdown', 'keydown']) {
      frame.contentWindow?.addEventListener(kind, onPress, { capture: true });
    }
  });
  const pane = connectPane({ frame, host, paneUrl: page, uiLocale });
  place.replaceChildren(frame);
  return {
    close: () => {
      pane.disconnect();
      frame.remove();
    },
  };
}

/**
 * Runs a function of the ribbon as Excel does: in a page of its own that nobody sees and that ends with the command.
 * @throws Error where `event.completed()` is called twice, or not in time.
 */
export async function runRibbonFunction(
  host: ExcelHost,
  page: string,
  functionName: string,
  controlId: string,
  uiLocale: string,
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'hidden-runtime';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const runtime = connectPane({ frame, host, paneUrl: page, uiLocale });
  document.body.append(frame);
  try {
    await runtime.pressRibbonButton(functionName, controlId);
  } finally {
    runtime.disconnect();
    frame.remove();
  }
}
