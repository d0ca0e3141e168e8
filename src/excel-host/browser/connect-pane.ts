import { Conversation } from '../protocol/conversation';
import type { ExcelHost } from '../protocol/excel-host';
import { pageAddress } from '../protocol/pane-address';
import { RibbonCommands } from '../protocol/ribbon-commands';
import type { WireEventEntry } from '../protocol/wire';

export interface PaneOptions {
  /** The iframe to fill: a visible pane, or a hidden one for the page of the ribbon commands. */
  readonly frame: HTMLIFrameElement;
  /** "/taskpane.html": same origin as this page. */
  readonly paneUrl: string;
  /** Several frames may share one host: each is a runtime of its own and hears of what the others change. */
  readonly host: ExcelHost;
  readonly uiLocale?: string;
  /** Tells when the host begins and ends to answer a batch. */
  readonly onBusy?: (isBusy: boolean) => void;
  /** How long a ribbon command may take, in milliseconds. Default 60,000; Excel itself waits five minutes. */
  readonly commandTimeout?: number;
}

export interface ConnectedPane {
  /** Resolves when office.js has started in the frame and asks for ribbon commands. */
  readonly started: Promise<void>;
  /**
   * Presses a ribbon button: runs the function that the page associated with the name.
   * Rejects where `event.completed()` is called twice, or not in time.
   */
  pressRibbonButton(functionName: string, controlId: string): Promise<void>;
  /** Raises events as they stand, whether or not the page listens. */
  raiseEvents(entries: readonly WireEventEntry[]): void;
  /** Ends the conversation and empties the frame. */
  disconnect(): void;
}

let paneCount = 0;

/** Loads a page of the add-in into an iframe and plays Excel on the web around it. */
export function connectPane(options: PaneOptions): ConnectedPane {
  const { frame, host } = options;
  const commands = new RibbonCommands(options.commandTimeout ?? 60_000);
  let start: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    start = resolve;
  });
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  const conversation = new Conversation({
    host,
    send: (text) => frame.contentWindow?.postMessage(text, location.origin),
    onReadyForCommands: () => start(),
    onCommandCompleted: (id, errorCode) => commands.completed(id, errorCode),
    ...(options.onBusy ? { onBusy: options.onBusy } : {}),
  });
  const hear = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === location.origin)
      conversation.receive(event.data);
  };
  window.addEventListener('message', hear);
  paneCount += 1;
  frame.src = pageAddress(options.paneUrl, location.origin, options.uiLocale ?? 'vi-VN', `pane-${paneCount}`);
  // The functions are there when the page's own scripts have run: they come after office.js says that it is ready.
  const started = Promise.all([ready, loaded]).then(() => undefined);
  return {
    started,
    pressRibbonButton: async (functionName, controlId) => {
      await started;
      await commands.press((id) => conversation.pressRibbonButton(id, functionName, controlId));
    },
    raiseEvents: (entries) => conversation.sendEvents(entries),
    disconnect: () => {
      window.removeEventListener('message', hear);
      conversation.close();
      commands.dispose();
      frame.src = 'about:blank';
    },
  };
}
