import { Script } from 'node:vm';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import type { Conversation } from '../../../src/excel-host/protocol/conversation';
import { conversationId, pageAddress } from '../../../src/excel-host/protocol/pane-address';
import { officeScript } from './office-scripts';

const ORIGIN = 'https://localhost';
const CONTROL_ID = 'node';
export const NODE_CONVERSATION = conversationId(CONTROL_ID);
const PAGE =
  '<!doctype html><html><head><script src="https://localhost/office.js"></script></head><body></body></html>';

/** What office.js puts into its window. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** A jsdom window in which the unmodified office.js has started. Whoever is attached to it is Excel. */
export interface OfficeWindow {
  readonly window: DOMWindow;
  readonly globals: OfficeGlobals;
  /** Whether `Office.onReady` was called in it, by whomever. */
  readonly isReadyAsked: boolean;
  /** Errors that scripts of the window did not catch. */
  readonly uncaughtErrors: unknown[];
  /** Round trips whose answer is still on its way to the page. */
  readonly pendingCount: number;
  attach(conversation: Conversation): void;
  detach(): void;
  /** Says JSON text to the page, never before the call that led to it has returned. */
  say(text: string): void;
  runScript(text: string): void;
  close(): void;
}

/** Whose page the window is: that of a test, which asks for office.js as any page must, or that of the add-in, which has to. */
export type PageOwner = 'test' | 'addin';

/** Starts office.js as a page inside Excel on the web would; `join` is told how to answer before the first question. */
export async function startOffice(
  uiLocale: string,
  owner: PageOwner,
  join: (office: OfficeWindow) => Conversation,
): Promise<OfficeWindow> {
  const uncaughtErrors: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => uncaughtErrors.push(error));
  virtualConsole.sendTo(console, { omitJSDOMErrors: true });
  const url = pageAddress(`${ORIGIN}/taskpane.html`, ORIGIN, uiLocale, CONTROL_ID);
  const dom = new JSDOM(PAGE, { url, runScripts: 'outside-only', virtualConsole });
  const { window } = dom;
  const context = dom.getInternalVMContext();
  let attached: Conversation | undefined;
  let isOpen = true;
  let pendingCount = 0;
  let isReadyAsked = false;
  const application = { postMessage: (text: unknown) => attached?.receive(text) };
  const globals = window as unknown as OfficeGlobals & { readonly OSF: RichApi };
  const office: OfficeWindow = {
    window,
    globals,
    uncaughtErrors,
    get isReadyAsked() {
      return isReadyAsked;
    },
    get pendingCount() {
      return pendingCount;
    },
    attach: (conversation) => {
      attached = conversation;
    },
    detach: () => {
      attached = undefined;
    },
    say: (text) => {
      const source = application as unknown as Window;
      setImmediate(() => {
        if (isOpen)
          window.dispatchEvent(new window.MessageEvent('message', { data: text, origin: ORIGIN, source }));
      });
    },
    runScript: (text) => void new Script(text, { filename: 'bundle.js' }).runInContext(context),
    close: () => {
      isOpen = false;
      attached = undefined;
      window.close();
    },
  };
  office.attach(join(office));
  Object.defineProperty(window, 'parent', { value: application, configurable: true });
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
  runLibraryFiles(window, (path) => officeScript(path)?.runInContext(context));
  officeScript('office.js')?.runInContext(context);
  if (owner === 'test') await globals.Office.onReady();
  else await surfaceOf(globals);
  const { onReady } = globals.Office;
  globals.Office.onReady = (...args) => {
    isReadyAsked = true;
    return onReady(...args);
  };
  answerDirectly(globals.OSF, (batchJson, done) => {
    if (!attached) return;
    const before = attached.roundTrips;
    const answer = attached.answerBatch(batchJson);
    const count = attached.roundTrips - before;
    pendingCount += count;
    setImmediate(() => {
      pendingCount -= count;
      if (isOpen) done(answer);
    });
  });
  return office;
}

/** Until office.js is there to be used; on the web it is, before any page asks. */
async function surfaceOf(globals: Pick<OfficeGlobals, 'Office'>): Promise<void> {
  const isThere = (): boolean =>
    (globals.Office.context as Office.Context | undefined)?.requirements !== undefined;
  while (!isThere()) await new Promise((resolve) => setImmediate(resolve));
}

interface RichApi {
  readonly DDA: { RichApi: object };
}

/** Takes batches before they are packed into messages: the same answers, without packing thousands of cells twice. */
function answerDirectly(
  osf: RichApi,
  answer: (batchJson: string, done: (answer: string) => void) => void,
): void {
  const execute = (message: readonly unknown[], done: (result: unknown) => void): void => {
    answer(String(message[4]), (text) => done({ status: 'succeeded', value: { data: [200, [], text] } }));
  };
  osf.DDA.RichApi = Object.create(osf.DDA.RichApi, {
    executeRichApiRequestAsync: { value: execute },
  }) as object;
}

/** office.js adds script elements for its other files: they run here at once; those it can do without are left out. */
function runLibraryFiles(window: DOMWindow, run: (path: string) => void): void {
  const append = window.HTMLHeadElement.prototype.appendChild;
  window.HTMLHeadElement.prototype.appendChild = function <T extends Node>(
    this: HTMLHeadElement,
    node: T,
  ): T {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT' || !script.src.startsWith(`${ORIGIN}/`))
      return append.call(this, node) as T;
    run(script.src.slice(ORIGIN.length + 1));
    queueMicrotask(() => script.onload?.(new window.Event('load')));
    return node;
  };
}
