import type {
  DeadlineNotation,
  Inner,
  PointNotation,
} from '../../../src/domain/deadlines/notations/pieces/notation';
import { DEADLINE_NOTATIONS, readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { maskReferences } from '../../../src/domain/deadlines/mask-references';
import { LATE_POINT_NOTATIONS, POINT_NOTATIONS, readPoint } from '../../../src/domain/deadlines/read-point';
import { tidyDeadline } from '../../../src/domain/deadlines/spelling/tidy-deadline';
import { LISTS_OF_DEADLINES } from './tables/lists-of-deadlines';
import { LISTS_OF_POINTS } from './tables/lists-of-points';
import { LISTS_OF_RHYTHMS } from './tables/lists-of-rhythms';
import type { NotationLists } from './tables/notation-lists';

const LISTS: NotationLists = { ...LISTS_OF_POINTS, ...LISTS_OF_RHYTHMS, ...LISTS_OF_DEADLINES };

const inner: Inner = {
  point: readPoint,
  reading: (text) => readDeadline(text),
  dated: (text) => {
    const reading = readDeadline(text);
    return reading?.kind === 'point' || reading?.kind === 'range' ? reading : undefined;
  },
};

const notations: readonly (PointNotation | DeadlineNotation)[] = [
  ...POINT_NOTATIONS,
  ...LATE_POINT_NOTATIONS,
  ...DEADLINE_NOTATIONS,
];

function reads(notation: PointNotation | DeadlineNotation, text: string): boolean {
  const tidied = maskReferences(tidyDeadline(text, ' ')).text;
  const match = notation.pattern.exec(tidied);
  return match !== null && notation.read(match, inner) !== undefined;
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
