const LONGEST_HURRIED = 2_000;

/**
 * Pauses between attempts are of no interest where thousands of sequences are played. Longer ones are limits, and stay.
 * Returns how to have the pauses again.
 */
export function withoutPauses(): () => void {
  const real = globalThis.setTimeout;
  const hurried = (act: () => void, milliseconds = 0): NodeJS.Timeout =>
    real(act, milliseconds > LONGEST_HURRIED ? milliseconds : 0);
  globalThis.setTimeout = Object.assign(hurried, real);
  return () => {
    globalThis.setTimeout = real;
  };
}

/** Call once in a file of tests that make many runs fail. */
export function withoutPausesInThisFile(): void {
  let restore: () => void;
  beforeAll(() => {
    restore = withoutPauses();
  });
  afterAll(() => restore());
}
