import { mergeReturns } from '../../../src/domain/returns/merge-returns';
import { type SeededSet, seededSet } from './seeded-sets';

/** So many sets in every run; RETURN_SETS asks for more of the same. */
const SETS = Number(process.env['RETURN_SETS'] ?? 150);

/** Everything that is wrong with what comes of a set. */
function wrongs({ base, file, planted }: SeededSet): { wrong: readonly string[]; filled: number } {
  const { fills, conflicts, unmatched, unplaced, doubted } = mergeReturns(
    { appendices: [base], formatOf: () => 'General' },
    [file],
  );
  const wrong: string[] = [];
  const isDoubted = doubted.some(({ reason }) => reason.kind !== 'otherPlan');
  for (const { value, baseRow, returnRow, isTwin } of planted) {
    const filled = fills.filter(({ shown }) => shown === value);
    const open = conflicts.filter(({ returns }) => returns.some(({ shown }) => shown === value));
    const asked = unmatched.some(({ row }) => row === returnRow);
    const places = [...filled, ...open].map(({ cell }) => cell.row);
    if (places.some((row) => row !== baseRow)) wrong.push(`${value} was brought to row ${places.join()}`);
    if (isTwin && filled.length > 0) wrong.push(`${value} was taken although two rows say the same`);
    if (places.length === 0 && !asked && !isDoubted && unplaced.length === 0) wrong.push(`${value} is lost`);
  }
  return { wrong, filled: fills.length };
}

describe('mergeReturns()', () => {
  test(`loses no value and brings none to another row, in ${SETS} sets`, () => {
    let filled = 0;
    let planted = 0;
    for (let seed = 1; seed <= SETS; seed += 1) {
      const set = seededSet(seed);
      const found = wrongs(set);
      if (found.wrong.length > 0) throw new Error(`Seed ${seed}: ${found.wrong.join('; ')}`);
      filled += found.filled;
      planted += set.planted.length;
    }
    // Asking about everything would hold the law too.
    expect(filled / planted).toBeGreaterThan(0.5);
  });
});
