import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { Script } from 'node:vm';
import { Conversation } from '../protocol/conversation';
import { ExcelHost } from '../protocol/excel-host';
import type { ExcelHostOptions } from '../protocol/host-options';
import { pageAddress } from '../protocol/pane-address';
import type { WireEventEntry } from '../protocol/wire';
import type { HostWorkbook } from '../workbook/host-workbook';
import { installGlobals } from './install-globals';
import { officeScript } from './office-scripts';
import { RibbonCommands } from '../protocol/ribbon-commands';

const HOST_ORIGIN = 'https://localhost';

/** A window with the real office.js in it, joined to a host. */
export interface ExcelInNode {
  readonly window: DOMWindow;
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts Excel, Office and OfficeExtension into the global scope of the tests; returns how to take them out again. */
  installGlobals(): () => void;
  /** Runs the text of a built script in the window, as its page would. */
  runBundle(script: string): void;
  /** Presses a ribbon button and waits until `event.completed()`; rejects where it is called twice, or not in time. */
  pressRibbonButton(functionName: string, controlId?: string): Promise<void>;
  raiseEvents(entries: readonly WireEventEntry[]): void;
  /** Errors that scripts of the window did not catch. */
  readonly uncaughtErrors: readonly unknown[];
  dispose(): void;
}

export interface ExcelInNodeOptions extends ExcelHostOptions {
  /** How long a ribbon command may take, in milliseconds. Default 10,000. */
  readonly commandTimeout?: number;
}

/** Opens a workbook in "Excel": a jsdom window in which the unmodified office.js has started. */
export async function openExcel(
  workbook: HostWorkbook,
  options: ExcelInNodeOptions = {},
): Promise<ExcelInNode> {
  return joinExcel(new ExcelHost(workbook, options), options);
}

/** One more runtime of the add-in on a host that is already there. */
export async function joinExcel(host: ExcelHost, options: ExcelInNodeOptions = {}): Promise<ExcelInNode> {
  const uncaughtErrors: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => uncaughtErrors.push(error));
  virtualConsole.sendTo(console, { omitJSDOMErrors: true });
  const url = pageAddress(
    `${HOST_ORIGIN}/taskpane.html`,
    HOST_ORIGIN,
    host.options.uiLocale ?? 'vi-VN',
    'node',
  );
  const page =
    '<!doctype html><html><head><script src="https://localhost/office.js"></script></head><body></body></html>';
  const dom = new JSDOM(page, { url, runScripts: 'outside-only', virtualConsole });
  const { window } = dom;
  const context = dom.getInternalVMContext();
  const commands = new RibbonCommands(options.commandTimeout ?? 10_000);
  const application = { postMessage: (text: unknown) => conversation.receive(text) };
  const conversation = new Conversation({
    host,
    send: (text) => {
      // Never before the call that asked has returned.
      setImmediate(() => {
        if (isOpen)
          window.dispatchEvent(
            new window.MessageEvent('message', {
              data: text,
              origin: HOST_ORIGIN,
              source: application as unknown as Window,
            }),
          );
      });
    },
    onCommandCompleted: (id) => commands.completed(id),
  });
  let isOpen = true;
  Object.defineProperty(window, 'parent', { value: application, configurable: true });
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
  loadScriptsFromLibrary(window, (path) => officeScript(path)?.runInContext(context));
  officeScript('office.js')?.runInContext(context);
  const globals = window as unknown as {
    Office: typeof Office;
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension;
    OSF: RichApiHook;
  };
  await globals.Office.onReady();
  answerDirectly(globals.OSF, conversation, () => isOpen);

  return {
    window,
    host,
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    uncaughtErrors,
    installGlobals: () =>
      installGlobals({
        Excel: globals.Excel,
        Office: globals.Office,
        OfficeExtension: globals.OfficeExtension,
      }),
    runBundle: (script) => void new Script(script, { filename: 'bundle.js' }).runInContext(context),
    pressRibbonButton: (functionName, controlId = functionName) =>
      commands.press((commandId) => conversation.pressRibbonButton(commandId, functionName, controlId)),
    raiseEvents: (entries) => conversation.sendEvents(entries),
    dispose: () => {
      isOpen = false;
      commands.dispose();
      conversation.close();
      window.close();
    },
  };
}

interface RichApiHook {
  readonly DDA: { RichApi: object };
}

/** Takes batches before they are packed into messages: the same answers, without packing thousands of cells twice. */
function answerDirectly(osf: RichApiHook, conversation: Conversation, isOpen: () => boolean): void {
  const execute = (message: readonly unknown[], done: (result: unknown) => void): void => {
    const answer = conversation.answerBatch(String(message[4]));
    setImmediate(() => {
      if (isOpen()) done({ status: 'succeeded', value: { data: [200, [], answer] } });
    });
  };
  osf.DDA.RichApi = Object.create(osf.DDA.RichApi, {
    executeRichApiRequestAsync: { value: execute },
  }) as object;
}

/** office.js adds script elements for its other files: those run here at once, files that it does without are left out. */
function loadScriptsFromLibrary(window: DOMWindow, run: (path: string) => void): void {
  const append = window.HTMLHeadElement.prototype.appendChild;
  window.HTMLHeadElement.prototype.appendChild = function <T extends Node>(
    this: HTMLHeadElement,
    node: T,
  ): T {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT' || !script.src.startsWith(`${HOST_ORIGIN}/`))
      return append.call(this, node) as T;
    run(script.src.slice(HOST_ORIGIN.length + 1));
    queueMicrotask(() => script.onload?.(new window.Event('load')));
    return node;
  };
}
