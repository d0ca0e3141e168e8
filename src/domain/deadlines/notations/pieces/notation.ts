import type { DatedReading, Reading, WrittenPoint } from '../../reading';

/** What a text must have for a notation to be tried on it, in bits of features.ts. Cheap to ask, before any pattern. */
export interface Sought {
  /** All of these. */
  readonly needs: number;
  /** And, where given, any of these. */
  readonly oneOf?: number;
  /** And, where given, its first word or sign is one of these. */
  readonly opens?: number;
}

/**
 * One written form of a day or a period. The pattern is anchored at both ends and sees tidied text
 * (see ../spelling/tidy-deadline.ts): it reads the whole of it or nothing.
 */
export interface PointNotation extends Sought {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray): WrittenPoint | undefined;
}

/** The reader, as a notation that holds another text within it sees it. */
export interface Inner {
  point(text: string): WrittenPoint | undefined;
  /** A point or a range, with or without a bound. */
  dated(text: string): DatedReading | undefined;
  reading(text: string): Reading | undefined;
}

/** One written form of a deadline. Anchored too; it may ask the reader for its parts. */
export interface DeadlineNotation extends Sought {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray, inner: Inner): Reading | undefined;
}
