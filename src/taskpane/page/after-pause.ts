import type { After } from '../state/live-runs';

/** By the page's own clock. */
export const afterPause: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
