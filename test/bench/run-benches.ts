import { readdirSync } from 'node:fs';
import path from 'node:path';

interface Bench {
  readonly bench: () => Promise<void>;
}

/** Runs every *.bench.ts beside this file, or those whose name holds one of the given words, one after the other. */
async function runBenches(words: readonly string[]): Promise<void> {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.bench.ts'));
  const chosen = files.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  if (chosen.length === 0) throw new Error(`No benchmark matches: ${words.join(' ')}`);
  for (const file of chosen) {
    console.log(`\n${file.replace('.bench.ts', '')}`);
    const { bench } = (await import(path.join(__dirname, file))) as Bench;
    await bench();
  }
}

void runBenches(process.argv.slice(2));
