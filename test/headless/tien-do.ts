import { compareExcel } from './compare-excel';
import { PlainError } from './plain-error';

const VERBS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  'compare-excel': ([file = '']) => compareExcel(file),
};

/** `npm run -s tien-do -- VERB …`: exit 0 when it ran, 2 with one sentence where it could not. */
async function main([verb = '', ...args]: readonly string[]): Promise<number> {
  if (verb === 'recompute') {
    // It has a command line of its own, which reads the rest.
    process.argv.splice(2, 1);
    await import('./recompute');
    return Number(process.exitCode ?? 0);
  }
  const run = VERBS[verb];
  if (!run) {
    process.stderr.write(`tien-do ${['recompute', ...Object.keys(VERBS)].join(' | ')}\n`);
    return 2;
  }
  try {
    process.stdout.write(`${await run(args)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode ??= code;
});
