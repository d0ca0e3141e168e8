import { checkCodeSequence } from '../../../src/domain/criteria/check-code-sequence';
import { codeRows, findingsOf, type SequenceCase } from './sequence';
import { cleanSequences } from './tables/clean-sequences';
import { dateTurnedCodes } from './tables/date-turned-codes';
import { lostZeros } from './tables/lost-zeros';
import { missingAndDuplicateCodes } from './tables/missing-and-duplicate-codes';
import { misspeltCodes } from './tables/misspelt-codes';
import { orderAndGaps } from './tables/order-and-gaps';
import { sortedCodes } from './tables/sorted-codes';

const TABLES: Record<string, readonly SequenceCase[]> = {
  'clean sequences': cleanSequences,
  'lost zeros': lostZeros,
  'codes turned into dates': dateTurnedCodes,
  'misspelt codes': misspeltCodes,
  'missing and duplicate codes': missingAndDuplicateCodes,
  'order and gaps': orderAndGaps,
  'sorted and single codes': sortedCodes,
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

// A list that picks criteria out leaves codes out by nature: more than every fourth row, and three gaps or more.
test.each<[string, readonly string[], string]>([
  ['two gaps in five rows', ['1.1', '1.3', '1.5', '1.6', '1.7'], 'warning'],
  [
    'three gaps in thirteen rows',
    ['1.1', '1.3', '1.5', '1.7', '1.8', '1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16'],
    'warning',
  ],
  [
    'three gaps in twelve rows',
    ['1.1', '1.3', '1.5', '1.7', '1.8', '1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15'],
    'warning',
  ],
  [
    'three gaps in eleven rows',
    ['1.1', '1.3', '1.5', '1.7', '1.8', '1.9', '1.10', '1.11', '1.12', '1.13', '1.14'],
    'info',
  ],
])('%s', (_, cells, severity) => {
  const gaps = checkCodeSequence(codeRows(cells)).flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'code/gap'),
  );
  expect(gaps.length).toBeGreaterThan(1);
  expect(new Set(gaps.map((gap) => gap.severity))).toEqual(new Set([severity]));
});
