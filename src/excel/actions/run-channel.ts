import type { Failure, Outcome } from '../office/outcome';

const CHANNEL = 'tienDo.runs';

/** What one page of the add-in tells the others on this machine: Excel raises no event for conditional formats. */
interface RunSignal {
  /** The address of the workbook, so that panes of other workbooks are not disturbed. */
  readonly workbook: string;
  readonly failure?: Failure;
}

/** Where the last failure waits for a pane that no message reaches. */
const MISSED_KEY = 'tienDo.missedFailure';

/** What the button said longer ago nobody asks about any more. */
const REMEMBERED_MILLISECONDS = 10 * 60_000;

/** Tells the pane that the ribbon button has ended, and with what failure. Nothing leaves the machine. */
export function announceRun(outcome: Outcome<unknown>): void {
  const workbook = workbookAddress();
  // Two workbooks that have not been saved yet cannot be told apart.
  if (workbook === '') return;
  const signal: RunSignal = {
    workbook,
    ...(outcome.kind === 'failed' ? { failure: outcome.failure } : {}),
  };
  keepForLater(signal);
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(signal);
  channel.close();
}

/** Listens to the runs of the other pages on this workbook until the returned function is called. */
export function onRunAnnounced(listener: (failure: Failure | undefined) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<RunSignal>) => {
    if (data.workbook !== workbookAddress()) return;
    takeMissedFailure();
    listener(data.failure);
  };
  return () => channel.close();
}

/** The failure of this workbook's ribbon button that no message has told yet, once. */
export function takeMissedFailure(): Failure | undefined {
  const kept = readKept();
  if (kept === undefined || kept.workbook !== workbookAddress()) return undefined;
  keepForLater({ workbook: kept.workbook });
  return Date.now() - kept.at <= REMEMBERED_MILLISECONDS ? kept.failure : undefined;
}

/** Pages of one add-in may be in processes that no channel joins; some of them share this store. */
function keepForLater({ workbook, failure }: RunSignal): void {
  try {
    if (failure === undefined) localStorage.removeItem(MISSED_KEY);
    else localStorage.setItem(MISSED_KEY, JSON.stringify({ workbook, failure, at: Date.now() }));
  } catch {
    // Some browsers keep nothing for pages in a frame.
  }
}

function readKept(): (RunSignal & { readonly at: number }) | undefined {
  try {
    const kept = localStorage.getItem(MISSED_KEY);
    return kept === null ? undefined : (JSON.parse(kept) as RunSignal & { readonly at: number });
  } catch {
    return undefined;
  }
}

/** "" where Excel does not tell it, as before a workbook is saved for the first time. */
function workbookAddress(): string {
  return Office.context.document?.url ?? '';
}
