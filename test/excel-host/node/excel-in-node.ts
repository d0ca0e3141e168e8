import type { DOMWindow } from 'jsdom';
import { Conversation } from '../../../src/excel-host/protocol/conversation';
import { ExcelHost } from '../../../src/excel-host/protocol/excel-host';
import type { ExcelHostOptions } from '../../../src/excel-host/protocol/host-options';
import { RibbonCommands } from '../../../src/excel-host/protocol/ribbon-commands';
import type { WireEventEntry } from '../../../src/excel-host/protocol/wire';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { installGlobals } from './install-globals';
import {
  NODE_CONVERSATION,
  type OfficeGlobals,
  type OfficeWindow,
  type PageOwner,
  startOffice,
} from './office-window';
import { optionsOf, type PlayedExcel } from './profile-in-use';

/** A window with the real office.js in it, joined to a host. */
export interface ExcelInNode extends OfficeGlobals {
  readonly window: DOMWindow;
  readonly host: ExcelHost;
  /** Puts Excel, Office and OfficeExtension into the global scope of the tests; returns how to take them out again. */
  installGlobals(): () => void;
  /** Runs the text of a built script in the window, as its page would. */
  runBundle(script: string): void;
  /** Presses a ribbon button and waits until `event.completed()`; rejects where it is called twice, or not in time. */
  pressRibbonButton(functionName: string, controlId?: string): Promise<void>;
  /** Raises events as they stand, whether or not the page listens. */
  raiseEvents(entries: readonly WireEventEntry[]): void;
  /** Errors that scripts of the window did not catch. */
  readonly uncaughtErrors: readonly unknown[];
  dispose(): void;
}

export interface ExcelInNodeOptions extends ExcelHostOptions {
  /** Which Excel it is. Default: the one that EXCEL_PROFILE names, else Excel 2021 as measured. */
  readonly profile?: PlayedExcel;
  /** How long a ribbon command may take, in milliseconds. Default 10,000. */
  readonly commandTimeout?: number;
  /**
   * Whose page the window is. Default 'test': it has asked for office.js already. 'addin': the add-in's own script has to,
   * or no button can be pressed.
   */
  readonly page?: PageOwner;
}

/**
 * Opens a workbook in "Excel": a jsdom window in which the unmodified office.js has started. Other options go before those
 * of its profile.
 */
export async function openExcel(
  workbook: HostWorkbook,
  options: ExcelInNodeOptions = {},
): Promise<ExcelInNode> {
  return joinExcel(new ExcelHost(workbook, { ...optionsOf(options.profile), ...options }), options);
}

/** One more runtime of the add-in, in a window of its own, on a host that is already there. */
export async function joinExcel(host: ExcelHost, options: ExcelInNodeOptions = {}): Promise<ExcelInNode> {
  const commands = new RibbonCommands(options.commandTimeout ?? 10_000);
  const converse = (office: OfficeWindow): Conversation =>
    new Conversation({
      conversationId: NODE_CONVERSATION,
      host,
      send: (text) => office.say(text),
      onCommandCompleted: (id, errorCode) => commands.completed(id, errorCode),
    });
  const owner = options.page ?? 'test';
  const kind = `${owner} ${kindOf(host)}`;
  const spare = spareWindows.get(kind)?.pop();
  let office: OfficeWindow;
  let conversation: Conversation;
  if (spare) {
    office = spare;
    conversation = converse(office);
    office.attach(conversation);
  } else {
    let first: Conversation | undefined;
    office = await startOffice(
      host.options.uiLocale ?? 'vi-VN',
      owner,
      (started) => (first = converse(started)),
    );
    conversation = first ?? converse(office);
  }
  let isUntouched = true;
  return {
    window: office.window,
    host,
    Excel: office.globals.Excel,
    Office: office.globals.Office,
    OfficeExtension: office.globals.OfficeExtension,
    uncaughtErrors: office.uncaughtErrors,
    installGlobals: () => {
      const { Excel, Office, OfficeExtension } = office.globals;
      return installGlobals({ Excel, Office, OfficeExtension });
    },
    runBundle: (script) => {
      isUntouched = false;
      office.runScript(script);
    },
    pressRibbonButton: async (functionName, controlId = functionName) => {
      // The web tells a page of its buttons all the same; Excel on Windows and Mac does not.
      if (owner === 'addin' && !office.isReadyAsked)
        throw new Error(
          'The page never called Office.onReady(): Excel on Windows and Mac would not run its button.',
        );
      await commands.press((commandId) => conversation.pressRibbonButton(commandId, functionName, controlId));
    },
    raiseEvents: (entries) => conversation.sendEvents(entries),
    dispose: () => {
      commands.dispose();
      conversation.close();
      const isIdle = isUntouched && !conversation.hasListened && office.pendingCount === 0;
      if (!isIdle || office.uncaughtErrors.length > 0) {
        office.close();
        return;
      }
      office.detach();
      spareWindows.set(kind, [...(spareWindows.get(kind) ?? []), office]);
    },
  };
}

/** Windows in which nothing happened but batches serve the next workbook: starting office.js is what takes the time. */
const spareWindows = new Map<string, OfficeWindow[]>();

/** office.js keeps a timer now and then, which would keep the process from ending at once. */
export function closeSpareWindows(): void {
  for (const windows of spareWindows.values()) for (const office of windows) office.close();
  spareWindows.clear();
}

// Whoever opens Excel in a test would otherwise have to remember this.
if (typeof afterAll === 'function') afterAll(closeSpareWindows);

/** office.js reads these once, when it starts. */
function kindOf({ options, workbook }: ExcelHost): string {
  const { requirementMatrix, uiLocale, dataLocale, workbookName, documentUrl } = options;
  return JSON.stringify([
    requirementMatrix,
    uiLocale,
    dataLocale,
    workbookName,
    documentUrl,
    workbook.isReadOnly,
  ]);
}
