import type { AskedSheet } from './asked-sheet';

/** One thing that nobody knows of an Excel until it is asked. */
export interface Question {
  readonly id: string;
  /** Must answer the same each time one asks the same Excel: no ids, no times. */
  readonly ask: (sheet: AskedSheet) => Promise<unknown>;
  /** Whether the add-in works with this answer. Where not given, with any. */
  readonly isFine?: (answer: unknown) => boolean;
}

/** Whether an answer is this one, compared as JSON. */
export function is(...wanted: readonly unknown[]): (answer: unknown) => boolean {
  const texts = wanted.map((each) => JSON.stringify(each));
  return (answer) => texts.includes(JSON.stringify(answer));
}
