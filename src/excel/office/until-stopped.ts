import { RunFailure } from './run-failure';

/** Ends the run where the user has asked to stop. */
export function refuseStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new RunFailure({ kind: 'stopped' });
}

/** The answer, or the end of the run as soon as the user asks for it: what Excel then still answers is left unread. */
export function untilStopped<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new RunFailure({ kind: 'stopped' }));
    signal.addEventListener('abort', end, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
