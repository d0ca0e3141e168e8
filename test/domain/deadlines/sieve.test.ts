import fc from 'fast-check';
import { featuresOf, HAS, openingOf } from '../../../src/domain/deadlines/features';
import { maskReferences } from '../../../src/domain/deadlines/mask-references';
import { maskReportNames } from '../../../src/domain/deadlines/mask-report-names';
import type { Inner } from '../../../src/domain/deadlines/notations/pieces/notation';
import { DEADLINE_NOTATIONS, readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { LATE_POINT_NOTATIONS, POINT_NOTATIONS, readPoint } from '../../../src/domain/deadlines/read-point';
import { Sieve } from '../../../src/domain/deadlines/sieve';
import { tidyDeadline } from '../../../src/domain/deadlines/spelling/tidy-deadline';
import { EXAMINED, WRITTEN } from './phrase-corpus';
import { LISTS_OF_DEADLINES } from './tables/lists-of-deadlines';
import { LISTS_OF_POINTS } from './tables/lists-of-points';
import { LISTS_OF_RHYTHMS } from './tables/lists-of-rhythms';

const SEED = 40_811;

const inner: Inner = {
  point: readPoint,
  reading: (text) => readDeadline(text),
  dated: (text) => {
    const reading = readDeadline(text);
    return reading?.kind === 'point' || reading?.kind === 'range' ? reading : undefined;
  },
};
const notations = [...POINT_NOTATIONS, ...LATE_POINT_NOTATIONS, ...DEADLINE_NOTATIONS];

/** Names of notations that read the text, though the sieve would have kept it from them. */
function keptOut(text: string): readonly string[] {
  const features = featuresOf(text);
  const opening = openingOf(text);
  return notations
    .filter((notation) => new Sieve([notation]).next(0, features, opening) < 0)
    .filter((notation) => {
      const match = notation.pattern.exec(text);
      return match !== null && notation.read(match, inner) !== undefined;
    })
    .map(({ name }) => name);
}

const phrases = [...WRITTEN, ...EXAMINED].map(({ text }) => maskReferences(tidyDeadline(text, '; ')).text);
const listed = [LISTS_OF_POINTS, LISTS_OF_RHYTHMS, LISTS_OF_DEADLINES]
  .flatMap((lists) => Object.values(lists))
  .flatMap(([reads]) => reads)
  .map((text) => maskReferences(tidyDeadline(text, ' ')).text);
const words = [...new Set(phrases.flatMap((text) => text.split(/(?<= )/)))];

test('the sieve keeps no phrase from a notation that reads it', () => {
  expect(phrases.length + listed.length).toBeGreaterThan(1_000);
  for (const text of [...phrases, ...listed]) expect([text, keptOut(text)]).toEqual([text, []]);
});

test('nor any mixture of the words of deadlines', () => {
  expect(words.length).toBeGreaterThan(300);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (some) => {
      expect(keptOut(some.join('').trim())).toEqual([]);
    }),
    { seed: SEED, numRuns: 6_000 },
  );
}, 60_000);

test('a document or a report is masked only where the sieve lets it be looked for', () => {
  let masked = 0;
  for (const { text } of [...WRITTEN, ...EXAMINED]) {
    const tidied = tidyDeadline(text, ' ');
    const features = featuresOf(tidied);
    const isReferring = maskReferences(tidied).text !== tidied;
    const isReport = maskReportNames(tidied) !== tidied;
    if (isReferring) expect([tidied, features & HAS.mention]).toEqual([tidied, HAS.mention]);
    if (isReport) expect([tidied, features & HAS.report]).toEqual([tidied, HAS.report]);
    masked += Number(isReferring) + Number(isReport);
  }
  expect(masked).toBeGreaterThan(30);
});
