import type { Failure, Outcome } from '../../excel/office/outcome';

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

/** Asks Excel for something. A throw means that our own code is wrong; the user is told all the same. */
export async function askExcel<T>(task: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await task();
  } catch (error) {
    const code = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { kind: 'failed', failure: { kind: 'excelFailed', code, restored: false } };
  }
}

/** Failures after which nothing that was read of the sheet can be relied on: reading it again tells what it is now. */
export const SHEET_LOST: ReadonlySet<Failure['kind']> = new Set([
  'notAnAppendix',
  'catalogueSheet',
  'chartSheet',
  'sheetGone',
  'tooLarge',
]);
