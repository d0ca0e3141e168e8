/** Does one task after the other: Excel is never asked for two things at once. */
export class TaskQueue {
  private last: Promise<void> = Promise.resolve();

  /** Resolves when the task has ended. The task deals with its own failures; one that throws stops no other. */
  add(task: () => Promise<void>): Promise<void> {
    const done = this.last.then(task);
    this.last = done.catch(() => undefined);
    return done;
  }
}
