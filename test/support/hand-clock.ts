import type { After } from '../../src/taskpane/state/live-runs';

/** A clock whose time passes by hand. */
export interface HandClock {
  readonly after: After;
  /** Lets so many milliseconds pass; what is due acts in order. */
  pass(milliseconds: number): void;
  /** How many wait to act. */
  readonly waiting: number;
}

export function handClock(): HandClock {
  let now = 0;
  let timers: { readonly due: number; readonly act: () => void }[] = [];
  return {
    after: (milliseconds, act) => {
      const timer = { due: now + milliseconds, act };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = timers.filter((timer) => timer.due <= now).sort((a, b) => a.due - b.due);
      timers = timers.filter((timer) => timer.due > now);
      for (const { act } of due) act();
    },
    get waiting() {
      return timers.length;
    },
  };
}
