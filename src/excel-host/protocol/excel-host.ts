import type { HostConditionalFormat, HostWorkbook } from '../../xlsx/host-workbook';
import { eventEntries } from './event-entries';
import { type Fault, Faults } from './faults';
import { DEFAULT_PAYLOAD_LIMIT, type ExcelHostOptions } from './host-options';
import { HostRuntime } from './host-runtime';
import { HostState, type UnreadableRule } from './host-state';
import { makeObjects } from './objects/make-objects';
import { type ObservedAction, runBatch } from './run-batch';
import { recalculate } from './sheet/recalculate';
import { UserActions } from './user-actions';
import { ACTION_TYPE, PATH_TYPE, type WireAnswer, type WireBatch, type WireEventEntry } from './wire';

/** One runtime of the add-in, connected: a pane, or the page of the ribbon commands. */
export interface HostConnection {
  /** Answers one batch of office.js; both are JSON text. */
  answer(batchJson: string): string;
  /** Whether the client ever registered for an event. */
  readonly hasListened: boolean;
  /** Ends the connection: no event reaches it any more. */
  close(): void;
}

export interface BatchReport {
  /** From 1. */
  readonly batch: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Excel's code where the batch failed. */
  readonly errorCode?: string;
}

/**
 * Excel, as far as office.js can tell: answers its batches from a workbook in memory. Runs in Node and in a browser.
 * Clean-up that office.js sends by itself is answered but not counted.
 */
export class ExcelHost {
  readonly state: HostState;
  /** What the person at this Excel, or a co-author, does by hand. */
  readonly user: UserActions;
  /** While true every batch fails with InvalidOperationInCellEditMode. */
  isCellBeingEdited = false;
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;
  private readonly faults = new Faults();
  private readonly actionListeners = new Set<(action: ObservedAction & { readonly batch: number }) => void>();
  private readonly batchListeners = new Set<(report: BatchReport) => void>();
  private readonly changeListeners = new Set<() => void>();
  private readonly eventSinks = new Map<HostRuntime, (entries: readonly WireEventEntry[]) => void>();
  private readonly payloadLimit: number;
  private ownConnection: HostConnection | undefined;

  constructor(
    readonly workbook: HostWorkbook,
    readonly options: ExcelHostOptions = {},
  ) {
    this.state = new HostState(workbook, options);
    this.payloadLimit = options.payloadLimit ?? DEFAULT_PAYLOAD_LIMIT;
    this.user = new UserActions(this.state, () => this.settle());
  }

  /** Members that were asked for and are not played, in order. A test that uses the host should end with none. */
  get unsupported(): readonly string[] {
    return this.state.unsupported;
  }

  /** How often the add-in emptied the user's undo stack. */
  get undoStackClears(): number {
    return this.state.undoStackClears;
  }

  connect(onEvents: (entries: readonly WireEventEntry[]) => void = () => undefined): HostConnection {
    const runtime = new HostRuntime(this.state, makeObjects);
    this.state.holders.add(runtime);
    this.eventSinks.set(runtime, onEvents);
    return {
      answer: (batchJson) => this.answerFor(runtime, batchJson),
      get hasListened() {
        return runtime.hasListened;
      },
      close: () => {
        this.state.holders.delete(runtime);
        this.eventSinks.delete(runtime);
      },
    };
  }

  /** Answers for a client that wants no events. */
  answer(batchJson: string): string {
    this.ownConnection ??= this.connect();
    return this.ownConnection.answer(batchJson);
  }

  /** Fails one action of one round trip to come, before it does anything. */
  failAt(fault: Fault): void {
    this.faults.plan(fault);
  }

  /** Fails the next round trip at its first action. */
  failNext(code: string): void {
    this.faults.plan({ code });
  }

  /** Fails every action for which `rule` names a code, until the returned function is called. */
  failWhen(rule: (action: ObservedAction) => string | undefined): () => void {
    return this.faults.addRule(rule);
  }

  /** Makes a conditional format one that Excel shows but cannot tell, as some that people made or brought back by Ctrl+Z are. */
  makeUnreadable(rule: HostConditionalFormat, what: UnreadableRule = 'wholly'): void {
    this.state.unreadableRules.set(rule, what);
  }

  get faultsWaiting(): number {
    return this.faults.waiting;
  }

  /** Does something right before the n-th round trip from now (1 is the next): a co-author's edit, a deleted sheet. */
  beforeBatch(batch: number, hook: () => void): void {
    this.faults.addHook(batch, hook);
  }

  /** Tells of every action before it runs; returns how to stop. */
  onAction(listener: (action: ObservedAction & { readonly batch: number }) => void): () => void {
    this.actionListeners.add(listener);
    return () => void this.actionListeners.delete(listener);
  }

  onBatch(listener: (report: BatchReport) => void): () => void {
    this.batchListeners.add(listener);
    return () => void this.batchListeners.delete(listener);
  }

  /** Tells when the workbook may have changed, by whomever: a grid redraws then. */
  onWorkbookChanged(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  private answerFor(runtime: HostRuntime, batchJson: string): string {
    const batch = JSON.parse(batchJson) as WireBatch;
    if (isForAnotherService(batch)) return JSON.stringify(nothingDone(batch));
    if (isHousekeeping(batch)) return JSON.stringify(this.housekeep(runtime, batch));
    this.roundTrips += 1;
    const number = this.roundTrips;
    const requestBytes = utf8Length(batchJson);
    this.requestBytes += requestBytes;
    this.faults.beginBatch();
    let answer =
      requestBytes > this.payloadLimit
        ? failed('RequestPayloadSizeLimitExceeded')
        : this.run(runtime, batch, number);
    let text = JSON.stringify(answer);
    let responseBytes = utf8Length(text);
    if (responseBytes > this.payloadLimit) {
      // What the batch wrote stays written: Excel finds out when it sends the answer.
      answer = failed('ResponsePayloadSizeLimitExceeded');
      text = JSON.stringify(answer);
      responseBytes = utf8Length(text);
    }
    this.responseBytes += responseBytes;
    const report = {
      batch: number,
      requestBytes,
      responseBytes,
      ...(answer.Error ? { errorCode: answer.Error.Code } : {}),
    };
    for (const listener of this.batchListeners) listener(report);
    this.settle();
    return text;
  }

  private run(runtime: HostRuntime, batch: WireBatch, number: number): WireAnswer {
    if (this.isCellBeingEdited) return failed('InvalidOperationInCellEditMode');
    this.state.beginBatch();
    const answer = runBatch(batch, runtime, (action) => {
      for (const listener of this.actionListeners) listener({ ...action, batch: number });
      this.faults.beforeAction(action);
    });
    this.state.endBatch();
    return answer;
  }

  private housekeep(runtime: HostRuntime, batch: WireBatch): WireAnswer {
    return runBatch(batch, runtime, () => undefined);
  }

  /** Hands the events of what just happened to every runtime, after the answer is on its way. */
  private settle(): void {
    const events = this.state.takeEvents();
    const changed = events.filter((event) => event.kind === 'cellsChanged');
    if (changed.length > 0) recalculate(this.state, changed);
    queueMicrotask(() => {
      for (const [runtime, sink] of this.eventSinks) {
        const entries = eventEntries(runtime, events);
        if (entries.length > 0) sink(entries);
      }
      for (const listener of this.changeListeners) listener();
    });
  }
}

function failed(code: string): WireAnswer {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0 } };
}

function nothingDone(batch: WireBatch): WireAnswer {
  return { Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: null })), TraceIds: [] };
}

/** Telemetry and readiness notices go to services beside the workbook. */
function isForAnotherService(batch: WireBatch): boolean {
  return Object.values(batch.ObjectPaths).some(
    (path) =>
      path.ObjectPathType === PATH_TYPE.newObject &&
      /^Microsoft\.(InternalService|Telemetry)\./.test(path.Name ?? ''),
  );
}

/** After `Excel.run` office.js lets go of its ranges, in a batch that the add-in did not ask for and does not wait for. */
function isHousekeeping(batch: WireBatch): boolean {
  return batch.Actions.every(
    (action) =>
      action.Name === '_RemoveReference' ||
      (action.ActionType === ACTION_TYPE.instantiate &&
        batch.ObjectPaths[String(action.ObjectPathId)]?.ObjectPathType === PATH_TYPE.workbook),
  );
}

const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
