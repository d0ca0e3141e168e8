import { DEADLINE_NOTATIONS } from '../../../src/domain/deadlines/notations/deadline-notations';
import type {
  DeadlineNotation,
  DeadlineReader,
  PointNotation,
} from '../../../src/domain/deadlines/notations/pieces/notation';
import {
  LATE_POINT_NOTATIONS,
  POINT_NOTATIONS,
} from '../../../src/domain/deadlines/notations/point-notations';
import { NotationReader, readingBudget } from '../../../src/domain/deadlines/reader/apply-notations';
import { deadlineText } from '../../../src/domain/deadlines/reader/deadline-text';
import { LISTS_OF_DEADLINES } from './tables/lists-of-deadlines';
import { LISTS_OF_POINTS } from './tables/lists-of-points';
import { LISTS_OF_RHYTHMS } from './tables/lists-of-rhythms';
import type { NotationLists } from './tables/notation-lists';

const LISTS: NotationLists = { ...LISTS_OF_POINTS, ...LISTS_OF_RHYTHMS, ...LISTS_OF_DEADLINES };

const reader = (): DeadlineReader => new NotationReader(readingBudget(), 0);

const notations: readonly (PointNotation | DeadlineNotation)[] = [
  ...POINT_NOTATIONS,
  ...LATE_POINT_NOTATIONS,
  ...DEADLINE_NOTATIONS,
];

function reads(notation: PointNotation | DeadlineNotation, text: string): boolean {
  const match = notation.pattern.exec(deadlineText(text).spaced);
  return match !== null && notation.read(match, reader()) !== undefined;
}

test('every notation has its two lists, and every pattern is anchored at both ends', () => {
  expect(notations.map(({ name }) => name).sort()).toEqual(Object.keys(LISTS).sort());
  for (const { pattern } of notations) expect(pattern.source).toMatch(/^\^.*\$$/s);
});

describe.each(notations)('$name', (notation) => {
  const [positive, negative] = LISTS[notation.name] ?? [[], []];

  test.each(positive)('reads "%s"', (text) => {
    expect(reads(notation, text)).toBe(true);
  });

  test.each(negative)('does not read "%s"', (text) => {
    expect(reads(notation, text)).toBe(false);
  });
});
