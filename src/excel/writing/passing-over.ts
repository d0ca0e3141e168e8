import { mayPass, waitFor } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';

const PAUSE = 300;
const MOST_ATTEMPTS = 3;

/**
 * What is only put in order after a write that stands is tried again, whatever Excel's reason, and is no failure of the
 * write. An attempt that failed may have done a part: only the first goes by what was seen before. The last goes without a
 * guard, which an Excel may judge in its own way.
 */
export async function passingOver(work: (isFirst: boolean, isLast: boolean) => Promise<void>): Promise<void> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    try {
      return await work(attempt === 1, attempt === MOST_ATTEMPTS);
    } catch (error) {
      if (error instanceof RunFailure) return;
      if (mayPass(error)) await waitFor(PAUSE);
    }
  }
}
