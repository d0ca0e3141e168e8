import { errorCode } from './error-code';
import { refuseStopped, untilStopped } from './until-stopped';

/**
 * One round trip to Excel: `queue` puts loads and writes on a fresh context and returns how to read what was loaded.
 * A context of its own, instead of Excel.run, spares the extra trip with which Excel.run lets go of its ranges.
 */
export async function roundTrip<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
  const context = new Excel.RequestContext();
  const read = queue(context);
  await context.sync();
  return read();
}

/** Failures that pass by themselves: the user ends typing, the service catches its breath. */
const PASSING: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestAborted',
  'ActivityLimitReached',
]);

const PAUSES = [150, 450, 1200] as const;

/** A round trip that changes nothing, tried again for as long as its failure may pass by itself. */
export async function readWithRetry<T>(
  queue: (context: Excel.RequestContext) => () => T,
  signal?: AbortSignal,
): Promise<T> {
  for (const pause of PAUSES) {
    refuseStopped(signal);
    try {
      return await untilStopped(roundTrip(queue), signal);
    } catch (error) {
      if (!mayPass(error)) throw error;
      await untilStopped(waitFor(pause), signal);
    }
  }
  return untilStopped(roundTrip(queue), signal);
}

export function mayPass(error: unknown): boolean {
  return PASSING.has(errorCode(error));
}

export function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
