import type { Outcome } from './outcome';

/** Takes our highlights, and only ours, off the active sheet. `removed` counts the conditional formats. */
export async function clearHighlights(): Promise<Outcome<{ readonly removed: number }>> {
  throw new Error('Not built yet');
}
