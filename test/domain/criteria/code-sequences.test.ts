import { findingsOf, type SequenceCase } from './sequence';
import { cleanSequences } from './tables/clean-sequences';
import { dateTurnedCodes } from './tables/date-turned-codes';
import { lostZeros } from './tables/lost-zeros';
import { misspeltCodes } from './tables/misspelt-codes';
import { missingAndDuplicateCodes } from './tables/missing-and-duplicate-codes';
import { orderAndGaps } from './tables/order-and-gaps';

const TABLES: Record<string, readonly SequenceCase[]> = {
  'clean sequences': cleanSequences,
  'lost zeros': lostZeros,
  'codes turned into dates': dateTurnedCodes,
  'misspelt codes': misspeltCodes,
  'missing and duplicate codes': missingAndDuplicateCodes,
  'order and gaps': orderAndGaps,
};

test('the tables hold 150 sequences or more, each under a name of its own', () => {
  const names = Object.values(TABLES).flatMap((table) => table.map(([name]) => name));
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  test.each(table)('%s', (_name, cells, findings) => {
    expect(findingsOf(cells)).toEqual(findings);
  });
});
