/** A wish to stop that comes by itself after so many milliseconds; call `lift` when the work has ended. */
export function timeLimit(milliseconds: number): { readonly stop: AbortSignal; readonly lift: () => void } {
  const stopper = new AbortController();
  const timer = setTimeout(() => stopper.abort(), milliseconds);
  return { stop: stopper.signal, lift: () => clearTimeout(timer) };
}
