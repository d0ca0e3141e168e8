import type { Failure, Outcome } from '../../src/excel/office/outcome';
import { messagesVi } from '../../src/messages/vi';

/** What the user is told of a press: that it was done, that all is as before, or that something may be half done. */
export type Said = 'done' | 'asBefore' | 'half';

export function said(outcome: Outcome<unknown>): Said {
  if (outcome.kind === 'done') return 'done';
  return outcome.failure.kind === 'excelFailed' && !outcome.failure.restored ? 'half' : 'asBefore';
}

/** The sentence in which a failure is told; undefined where it has none. */
export function sentenceOf(failure: Failure): string | undefined {
  const say = messagesVi.failures[failure.kind] as ((failure: Failure) => string) | undefined;
  const sentence = typeof say === 'function' ? say(failure) : say;
  return typeof sentence === 'string' && sentence.trim() !== '' ? sentence : undefined;
}
