/** Told on the window where a piece of the pane did not come; `detail` is the error. */
export const PIECE_MISSING = 'tien-do:piece-missing';

/** Loads a piece of the pane once, and again after a failure: the next try asks the network anew. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      window.dispatchEvent(new CustomEvent(PIECE_MISSING, { detail: error }));
      throw error;
    });
    return loading;
  };
}
