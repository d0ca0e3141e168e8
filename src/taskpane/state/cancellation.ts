/** The pieces of work that the user may still stop, also those that only wait for their turn. */
export class CancellableRuns {
  private readonly open = new Set<AbortController>();

  async run<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
    const stopper = new AbortController();
    this.open.add(stopper);
    try {
      return await work(stopper.signal);
    } finally {
      this.open.delete(stopper);
    }
  }

  stop(): void {
    for (const stopper of this.open) stopper.abort();
  }
}
