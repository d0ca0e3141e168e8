import { addCounts, type Counts, NO_COUNTS } from './counts';
import { Play } from './play';
import { Seeded } from './seeded';
import { someStart } from './starts';
import type { Sequence, Step } from './step';
import { type Mood, suggestStep } from './suggest';

export interface Played {
  /** What was done, until something broke. */
  readonly sequence: Sequence;
  /** What is broken after the last step; nothing where all held. */
  readonly broken: readonly string[];
  readonly counts: Counts;
}

const MOODS: readonly Mood[] = [
  { within: 0, faults: 0 },
  { within: 0.35, faults: 0 },
  { within: 0, faults: 0.25 },
  { within: 0.3, faults: 0.15 },
];

/** Makes up a sequence by its seed, and plays it. Every second one has edits within runs. */
export async function playSeed(seed: number, profile: Sequence['profile']): Promise<Played> {
  const random = new Seeded(seed);
  const start = someStart(random);
  const mood = MOODS[seed % MOODS.length]!;
  const length = random.whole(20, 60);
  return playSteps({ start, profile }, (play, at) =>
    at < length ? suggestStep(random, play.workbook, mood) : undefined,
  );
}

/** Plays a sequence that is written down. */
export function playAgain({ steps, ...begin }: Sequence): Promise<Played> {
  return playSteps(begin, (_, at) => steps[at]);
}

/** For tests: what a sequence that is written down breaks. */
export async function brokenBy(sequence: Sequence): Promise<readonly string[]> {
  return (await playAgain(sequence)).broken;
}

async function playSteps(
  { start, profile }: Pick<Sequence, 'start' | 'profile'>,
  next: (play: Play, at: number) => Step | undefined,
): Promise<Played> {
  const play = await Play.open({ start, ...(profile === undefined ? {} : { profile }) });
  const steps: Step[] = [];
  let broken: readonly string[] = [];
  try {
    while (broken.length === 0 && !play.isOver) {
      const step = next(play, steps.length);
      if (step === undefined) break;
      steps.push(step);
      broken = await play.step(step);
    }
  } finally {
    play.close();
  }
  const counts = NO_COUNTS();
  addCounts(counts, { ...play.counts, sequences: 1 });
  return { sequence: { ...(profile === undefined ? {} : { profile }), start, steps }, broken, counts };
}
