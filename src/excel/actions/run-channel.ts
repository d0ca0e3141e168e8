import type { Failure, Outcome } from '../office/outcome';
import { isSameWorkbook, thisWorkbook, type WorkbookIdentity } from '../office/workbook-identity';

const CHANNEL = 'tienDo.runs';

/** What one page of the add-in tells the others on this machine: Excel raises no event for conditional formats. */
interface RunSignal {
  /** So that panes of other workbooks are not disturbed. */
  readonly workbook: WorkbookIdentity;
  readonly failure?: Failure;
}

/** Where the last failure waits for a pane that no message reaches. */
const MISSED_KEY = 'tienDo.missedFailure';

/** What the button said longer ago nobody asks about any more. */
const REMEMBERED_MILLISECONDS = 10 * 60_000;

/** Tells the pane that the ribbon button has ended, and with what failure. Nothing leaves the machine. */
export async function announceRun(outcome: Outcome<unknown>): Promise<void> {
  const workbook = await thisWorkbook();
  if (workbook === undefined) return;
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
  if (typeof BroadcastChannel === 'undefined') return onFailureKept(listener);
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<RunSignal>) => {
    void thisWorkbook().then((workbook) => {
      if (!isSameWorkbook(data.workbook, workbook)) return;
      forgetOf(workbook);
      listener(data.failure);
    });
  };
  return () => channel.close();
}

/** Another page's writing into the store is heard where no channel is. */
function onFailureKept(listener: (failure: Failure) => void): () => void {
  if (typeof addEventListener === 'undefined') return () => undefined;
  const hear = ({ key }: StorageEvent): void => {
    if (key !== MISSED_KEY) return;
    void takeMissedFailure().then((failure) => {
      if (failure !== undefined) listener(failure);
    });
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

/** The failure of this workbook's ribbon button that no message has told yet, once. */
export async function takeMissedFailure(): Promise<Failure | undefined> {
  if (readKept() === undefined) return undefined;
  const workbook = await thisWorkbook();
  const kept = readKept();
  if (kept === undefined || !isSameWorkbook(kept.workbook, workbook)) return undefined;
  forgetOf(workbook);
  return Date.now() - kept.at <= REMEMBERED_MILLISECONDS ? kept.failure : undefined;
}

/** Pages of one add-in may be in processes that no channel joins; some of them share this store. */
function keepForLater({ workbook, failure }: RunSignal): void {
  if (failure === undefined) return forgetOf(workbook);
  try {
    localStorage.setItem(MISSED_KEY, JSON.stringify({ workbook, failure, at: Date.now() }));
  } catch {
    // Some browsers keep nothing for pages in a frame.
  }
}

function forgetOf(workbook: WorkbookIdentity | undefined): void {
  if (isSameWorkbook(readKept()?.workbook, workbook)) localStorage.removeItem(MISSED_KEY);
}

function readKept(): (RunSignal & { readonly at: number }) | undefined {
  try {
    const kept = localStorage.getItem(MISSED_KEY);
    return kept === null ? undefined : (JSON.parse(kept) as RunSignal & { readonly at: number });
  } catch {
    return undefined;
  }
}
