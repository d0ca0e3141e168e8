import { Failed } from './failure-of';

/** Ends the run where the user has asked to stop. */
export function refuseStopped(stop: AbortSignal | undefined): void {
  if (stop?.aborted === true) throw new Failed({ kind: 'stopped' });
}

/** The answer, or the end of the run as soon as the user asks for it: what Excel then still answers is left unread. */
export function untilStopped<T>(answer: Promise<T>, stop: AbortSignal | undefined): Promise<T> {
  if (stop === undefined) return answer;
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new Failed({ kind: 'stopped' }));
    stop.addEventListener('abort', end, { once: true });
    answer.then(resolve, reject).finally(() => stop.removeEventListener('abort', end));
  });
}
