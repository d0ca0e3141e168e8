import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { formatIsoDate } from '../../src/domain/calendar/iso-date';
import { lastDaysOnTime } from '../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../src/domain/deadlines/parse-deadline';
import { parseDeadlineText } from '../../src/domain/deadlines/parse-deadline-text';

interface Phrase {
  readonly text: string;
  readonly planYear: number;
  readonly expected: { readonly due: string | readonly string[] | null };
}

const ROUNDS = 300;
const WARM_UP = 1_000;
const readPhrases = (): readonly Phrase[] =>
  JSON.parse(readFileSync(join(__dirname, '../fixtures/deadline-phrases.json'), 'utf8')) as readonly Phrase[];

function ours({ text, planYear }: Phrase): readonly string[] {
  const { deadline } = parseDeadline({ kind: 'text', text, shown: text, format: 'General' }, { planYear });
  return lastDaysOnTime(deadline, { planYear, beforeIsStrict: true }).map(formatIsoDate);
}

/** The same without the memory of texts read before. */
function firstReading({ text, planYear }: Phrase): readonly string[] {
  const { deadline } = parseDeadlineText(text, planYear);
  return lastDaysOnTime(deadline, { planYear, beforeIsStrict: true }).map(formatIsoDate);
}

/** What chrono makes of the same phrase in the middle of the plan's year; an interval is due at its end. */
function theirs({ text, planYear }: Phrase): readonly string[] {
  const results = chrono.vi.parse(text, new Date(planYear, 5, 15));
  return results.map((result) => {
    const end = result.end ?? result.start;
    const [year, month, day] = [end.get('year') ?? 0, end.get('month') ?? 0, end.get('day') ?? 0];
    return formatIsoDate({ year, month, day });
  });
}

function accuracy(phrases: readonly Phrase[], read: (phrase: Phrase) => readonly string[]): number {
  const right = phrases.filter((phrase) => {
    const due = phrase.expected.due ?? [];
    return JSON.stringify(read(phrase)) === JSON.stringify(typeof due === 'string' ? [due] : due);
  });
  return right.length;
}

/** Microseconds of processor time a phrase, the reader warmed up. */
function cost(phrases: readonly Phrase[], read: (phrase: Phrase) => unknown): number {
  const run = (rounds: number): number => {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round++) for (const phrase of phrases) read(phrase);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / rounds / phrases.length;
  };
  run(WARM_UP);
  return Math.min(run(ROUNDS), run(ROUNDS), run(ROUNDS));
}

/**
 * Prints how many of the decided phrases each reader gets right, and what a phrase costs it, in one run. A first
 * reading is of a text not seen before; a repeated one is answered from memory, as in every recompute of a sheet.
 */
export async function bench(): Promise<void> {
  const phrases = readPhrases();
  const chronoCost = cost(phrases, theirs);
  const line = (name: string, right: number, microseconds: number): string =>
    `${name.padEnd(26)} ${String(right).padStart(3)}/${String(phrases.length)} right ${microseconds.toFixed(2).padStart(8)} µs a phrase, ${(chronoCost / microseconds).toFixed(1)} x as fast as chrono`;
  console.log('Deadlines: days on time of the decided phrases');
  console.log(line('chrono-node, vi', accuracy(phrases, theirs), chronoCost));
  console.log(line('ours, first reading', accuracy(phrases, firstReading), cost(phrases, firstReading)));
  console.log(line('ours, repeated reading', accuracy(phrases, ours), cost(phrases, ours)));
}
