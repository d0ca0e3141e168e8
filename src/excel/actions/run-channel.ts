import type { Failure, Outcome } from '../office/outcome';

const CHANNEL = 'tienDo.runs';

/** What one page of the add-in tells the others on this machine: Excel raises no event for conditional formats. */
interface RunSignal {
  /** The address of the workbook, so that panes of other workbooks are not disturbed. */
  readonly workbook: string;
  readonly failure?: Failure;
}

/** Tells the pane that the ribbon button has ended, and with what failure. Nothing leaves the machine. */
export function announceRun(outcome: Outcome<unknown>): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  const failure = outcome.kind === 'failed' ? { failure: outcome.failure } : {};
  channel.postMessage({ workbook: workbookAddress(), ...failure } satisfies RunSignal);
  channel.close();
}

/** Listens to the runs of the other pages on this workbook until the returned function is called. */
export function onRunAnnounced(listener: (failure: Failure | undefined) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<RunSignal>) => {
    if (data.workbook === workbookAddress()) listener(data.failure);
  };
  return () => channel.close();
}

/** "" where Excel does not tell it, as before a workbook is saved for the first time. */
function workbookAddress(): string {
  return Office.context.document?.url ?? '';
}
