import type { Outcome } from '../office/outcome';
import { toOutcome } from '../office/to-outcome';
import { clearRules } from '../writing/clear-rules';

/**
 * Takes our highlights, and only ours, off the active sheet; ratios stay. `removed` counts the conditional formats.
 * Can be undone like a run.
 */
export function clearHighlights(): Promise<Outcome<{ readonly removed: number }>> {
  return toOutcome(async () => ({ removed: await clearRules() }));
}
