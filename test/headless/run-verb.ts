import { headlessVi } from '../../src/messages/vi/headless';
import { PlainError } from './plain-error';

/** Prints what a verb answers: exit 0 when it ran, 2 with one sentence where a file or a sheet cannot be read. */
export async function runVerb(verb: () => Promise<string>): Promise<number> {
  try {
    process.stdout.write(`${await verb()}\n`);
    return 0;
  } catch (error) {
    if (error instanceof PlainError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${headlessVi.failed}\n${details}\n`);
    return 1;
  }
}
