import { EXCEL_PROFILE_NAMES } from '../excel-host/protocol/profiles';
import { addCounts, NO_COUNTS } from './counts';
import { playSeed } from './play-sequence';
import { printTest } from './shrink';

jest.setTimeout(240_000);

/** Sequences in each kind of Excel: two calm ones, two with edits within runs, two with faults, two with both. */
const SEQUENCES = 8;
/** Chosen once; any other number is as good. */
const SEED = 40_000;

describe.each(EXCEL_PROFILE_NAMES.map((profile, at) => ({ profile, at })))(
  'random use in $profile',
  ({ profile, at }) => {
    it('breaks nothing that must always hold', async () => {
      const counts = NO_COUNTS();
      const broken: string[] = [];
      for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
        const seed = SEED + 100 * at + sequence;
        const played = await playSeed(seed, profile);
        addCounts(counts, played.counts);
        if (played.broken.length > 0) broken.push(printTest(played, `found by seed ${seed}`));
      }
      expect(broken.join('\n')).toBe('');
      // A sequence that does nothing breaks nothing.
      expect(counts.steps).toBeGreaterThan(20 * SEQUENCES);
      expect(counts.editsWithin).toBeGreaterThan(0);
      expect(counts.faults).toBeGreaterThan(0);
      expect(counts.secondRuns).toBeGreaterThan(SEQUENCES);
    });
  },
);

it('the same seed plays the same', async () => {
  const [once, again] = [await playSeed(SEED + 1, '2021'), await playSeed(SEED + 1, '2021')];
  expect(again).toEqual(once);
});
