import { DEADLINE_NOTATIONS } from '../notations/deadline-notations';
import { type DeadlineReader, firstPoint } from '../notations/pieces/notation';
import { LATE_POINT_NOTATIONS, POINT_NOTATIONS } from '../notations/point-notations';
import type { DatedReading, Reading, WrittenPoint } from '../reading';

/** Readings of parts that one cell may cost. No cell that people write comes near it. */
const MOST_READINGS = 200;
const DEEPEST = 7;

/** How many readings one cell may still cost. */
export interface ReadingBudget {
  left: number;
}

export function readingBudget(): ReadingBudget {
  return { left: MOST_READINGS };
}

/** What the first notation that reads the whole of a tidied text makes of it; undefined where none does. */
export function applyNotations(text: string, budget: ReadingBudget = readingBudget()): Reading | undefined {
  return new NotationReader(budget, 0).reading(text);
}

/** Reads a text, and for a notation that holds other texts, those, one level deeper. */
export class NotationReader implements DeadlineReader {
  constructor(
    private readonly budget: ReadingBudget,
    private readonly depth: number,
  ) {}

  reading(written: string): Reading | undefined {
    if (this.depth > DEEPEST || this.budget.left-- <= 0) return undefined;
    const text = written.trim();
    const point = this.point(text);
    if (point) return { kind: 'point', point };
    const parts = new NotationReader(this.budget, this.depth + 1);
    for (const notation of DEADLINE_NOTATIONS) {
      const match = notation.pattern.exec(text);
      const reading = match && notation.read(match, parts);
      if (reading) return reading;
    }
    const late = firstPoint(LATE_POINT_NOTATIONS, text);
    return late && { kind: 'point', point: late };
  }

  point(text: string): WrittenPoint | undefined {
    return firstPoint(POINT_NOTATIONS, text);
  }

  dated(text: string): DatedReading | undefined {
    const reading = this.reading(text);
    return reading?.kind === 'point' || reading?.kind === 'range' ? reading : undefined;
  }
}
