import { type ExcelHost, type HostConnection } from './excel-host';
import { matrixJson } from './requirement-matrix';
import type { WireEventEntry } from './wire';

/** office.js's envelope between a page of the add-in and the application around it. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

const MESSAGE_FROM_HOST = 1;
const RESPONSE = 0;
const UNASKED = 1;
const METHOD = { executeBatch: 93, commandCompleted: 94 } as const;

export interface ConversationOptions {
  readonly host: ExcelHost;
  /** Where the page has started already and will not introduce itself. */
  readonly conversationId?: string;
  /** Says JSON text to the page. */
  readonly send: (text: string) => void;
  /** `event.completed()` was called for the command (code 0), or office.js could not run it (its error's number). */
  readonly onCommandCompleted?: (commandId: string, errorCode: number) => void;
  /** The page is ready for ribbon buttons: office.js has started, its functions are associated or soon will be. */
  readonly onReadyForCommands?: () => void;
  /** A batch arrived (true) or was answered (false). */
  readonly onBusy?: (isBusy: boolean) => void;
}

/** One page of the add-in talking to the host: the same for an iframe and for a window of jsdom. */
export class Conversation {
  private readonly connection: HostConnection;
  private id: string;
  private wantsCommands = false;

  constructor(private readonly options: ConversationOptions) {
    this.id = options.conversationId ?? '';
    this.connection = options.host.connect((entries) => this.sendEvents(entries));
  }

  /** Takes JSON text that the page said; anything that is not office.js's is left alone. */
  receive(text: unknown): void {
    const envelope = readEnvelope(text);
    if (!envelope) return;
    this.id = envelope._conversationId;
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.respond(envelope, appContext(this.options.host, envelope._data));
        return;
      case 'appCommandInvoked':
        this.respond(envelope, { Error: 0 });
        this.wantsCommands = true;
        this.options.onReadyForCommands?.();
        return;
      case 'executeMethod':
        this.respond(envelope, this.execute(envelope._data));
        return;
      default:
        // Focus, telemetry, registration for events: heard, nothing to do.
        this.respond(envelope, { Error: 0 });
    }
  }

  get isReadyForCommands(): boolean {
    return this.wantsCommands;
  }

  /** What the host has counted so far, clean-up left out. */
  get roundTrips(): number {
    return this.options.host.roundTrips;
  }

  /** Whether the page ever registered for an event of Excel. */
  get hasListened(): boolean {
    return this.connection.hasListened;
  }

  /** Answers one batch directly, for a window where office.js's own transport is not worth its price. */
  answerBatch(batchJson: string): string {
    this.options.onBusy?.(true);
    try {
      return this.connection.answer(batchJson);
    } finally {
      this.options.onBusy?.(false);
    }
  }

  /** Presses a ribbon button: runs what the page gave to `Office.actions.associate(functionName, …)`. */
  pressRibbonButton(commandId: string, functionName: string, controlId: string): void {
    this.sendUnasked('appCommandInvoked', [
      commandId,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
  }

  /** Raises an event as it stands, whether or not handlers are registered. */
  sendEvents(entries: readonly WireEventEntry[]): void {
    this.sendUnasked('richApiMessage', { ArrayData: entries });
  }

  close(): void {
    this.connection.close();
  }

  private execute(data: unknown): object {
    const call = (typeof data === 'object' && data !== null ? data : {}) as {
      readonly DdaMethod?: { readonly DispatchId?: number };
      readonly ArrayData?: readonly unknown[];
      readonly 0?: unknown;
      readonly 1?: unknown;
    };
    switch (call.DdaMethod?.DispatchId) {
      case METHOD.executeBatch:
        return { Version: 1, Error: 0, Data: [200, [], this.answerBatch(String(call.ArrayData?.[4] ?? ''))] };
      case METHOD.commandCompleted:
        this.options.onCommandCompleted?.(String(call[0]), Number(call[1]));
        return { Version: 1, Error: 0 };
      default:
        this.options.host.state.unsupported.push(`Office method ${String(call.DdaMethod?.DispatchId)}`);
        // office.js's code for "not supported".
        return { Version: 1, Error: 5000 };
    }
  }

  private respond(request: Envelope, data: unknown): void {
    this.say(request._actionName, request._correlationId, RESPONSE, data);
  }

  private sendUnasked(actionName: string, data: unknown): void {
    this.say(actionName, 0, UNASKED, data);
  }

  private say(actionName: string, correlationId: number, responseType: number, data: unknown): void {
    const envelope = {
      _messageType: MESSAGE_FROM_HOST,
      _actionName: actionName,
      _conversationId: this.id,
      _correlationId: correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
      _data: data,
    };
    this.options.send(JSON.stringify(envelope));
  }
}

function readEnvelope(text: unknown): Envelope | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isEnvelope =
      typeof value === 'object' && value !== null && '_actionName' in value && '_conversationId' in value;
    return isEnvelope && (value as Envelope)._messageType !== MESSAGE_FROM_HOST
      ? (value as Envelope)
      : undefined;
  } catch {
    return undefined;
  }
}

function appContext(host: ExcelHost, controlId: unknown): object {
  const { uiLocale = 'vi-VN', dataLocale = 'vi-VN', workbookName = 'Book1.xlsx' } = host.options;
  const url = host.options.documentUrl ?? `https://localhost/${encodeURIComponent(workbookName)}`;
  return {
    _id: controlId,
    _appName: 16,
    _appVersion: '16.0.1',
    _hostFullVersion: '16.0.17928.20000',
    _appUILocale: uiLocale,
    _dataLocale: dataLocale,
    _docUrl: url,
    _clientMode: host.workbook.isReadOnly ? 0 : 1,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'excel-host',
    _appInstanceId: 'excel-host',
    _requirementMatrix: matrixJson(host.state.requirements),
    _addinName: 'Excel host',
    _appDomains: [],
  };
}
