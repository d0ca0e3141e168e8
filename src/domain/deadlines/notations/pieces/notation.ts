import type { DatedReading, Reading, WrittenPoint } from '../../reading';

/**
 * One written form of a day or a period. The pattern is anchored at both ends and sees tidied text
 * (see ../../spelling/tidy-deadline.ts): it reads the whole of it or nothing.
 */
export interface PointNotation {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray): WrittenPoint | undefined;
}

/** Reads the parts of a text for a notation that holds another text within it. */
export interface DeadlineReader {
  point(text: string): WrittenPoint | undefined;
  /** A point or a range, with or without a bound. */
  dated(text: string): DatedReading | undefined;
  reading(text: string): Reading | undefined;
}

/** One written form of a deadline. Anchored too; it may ask the reader for its parts. */
export interface DeadlineNotation {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, reader: DeadlineReader): Reading | undefined;
}

/** What the first of some notations that reads the whole text makes of it. */
export function firstPoint(notations: readonly PointNotation[], text: string): WrittenPoint | undefined {
  for (const notation of notations) {
    const match = notation.pattern.exec(text);
    const point = match && notation.read(match);
    if (point) return point;
  }
  return undefined;
}
