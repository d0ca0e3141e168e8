import type { RunOptions } from './run-progress';
import { refuseStopped } from './until-stopped';

/**
 * Lets the page draw and hear the user between two stretches of our own work; ends the run where the user has asked to
 * stop. Office restarts an add-in that does neither for five seconds.
 */
export async function yieldToPage({ signal }: RunOptions): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  refuseStopped(signal);
}
