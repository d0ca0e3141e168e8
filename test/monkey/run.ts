import { closeSpareWindows } from '../excel-host/node/excel-in-node';
import { EXCEL_PROFILE_NAMES, type ExcelProfileName } from '../excel-host/protocol/profiles';
import { addCounts, countsText, NO_COUNTS } from './counts';
import { playSeed } from './play-sequence';
import { kindOf, printTest, shrink } from './shrink';

/** `npm run monkey -- SEED MINUTES [PROFILE]`: plays at random for as long, and prints what breaks as tests to paste. */
async function run(): Promise<number> {
  const [seedText = '1', minutesText = '1', profileText] = process.argv.slice(2);
  const [seed, minutes] = [Number(seedText), Number(minutesText)];
  const profile = profileText === undefined ? undefined : profileNamed(profileText);
  if (!Number.isInteger(seed) || !(minutes > 0)) throw new Error('npm run monkey -- SEED MINUTES [PROFILE]');
  const profiles = profileText === undefined ? EXCEL_PROFILE_NAMES : [profile];
  const sum = NO_COUNTS();
  const kinds = new Map<string, number>();
  const end = Date.now() + minutes * 60_000;
  for (let at = 0; Date.now() < end; at += 1) {
    const own = seed * 1_000_000 + at;
    const playing = profiles[at % profiles.length];
    const played = await playSeed(own, playing);
    addCounts(sum, played.counts);
    if (played.broken.length === 0) continue;
    const kind = kindOf(played.broken);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const shrunk = await shrink(played);
    process.stdout.write(
      `\n// seed ${own}, ${playing ?? KIND}\n${printTest(shrunk, `${kind}, found by seed ${own}`)}\n`,
    );
  }
  process.stdout.write(`\n${countsText(sum)}\n`);
  const broken = [...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ');
  process.stdout.write(kinds.size === 0 ? 'nothing broken\n' : `broken: ${broken}\n`);
  return kinds.size === 0 ? 0 : 1;
}

/** Excel as its documents have it. */
const KIND = 'kind';

function profileNamed(text: string): ExcelProfileName | undefined {
  if (text === KIND) return undefined;
  const name = EXCEL_PROFILE_NAMES.find((known) => known === text);
  if (name === undefined)
    throw new Error(`There are ${KIND}, ${EXCEL_PROFILE_NAMES.join(', ')}, and no "${text}".`);
  return name;
}

void run().then(
  (code) => {
    closeSpareWindows();
    process.exit(code);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(2);
  },
);
