import type { After } from '../state/live-runs';

/** A page that nobody sees is given no frames: whoever waits for one must not wait for ever. */
const LONGEST_MILLISECONDS = 300;

/** Resolves when what was drawn last stands on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MILLISECONDS);
    // The frame's callbacks run before it is painted, the next task after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** By the page's own clock. */
export const afterPause: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
