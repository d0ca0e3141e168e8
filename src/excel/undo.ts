import type { Outcome } from './outcome';

/** Puts back what the last run changed, or says why not. `restored` counts cells and highlights. */
export async function undoLastRun(): Promise<Outcome<{ readonly restored: number }>> {
  throw new Error('Not built yet');
}
