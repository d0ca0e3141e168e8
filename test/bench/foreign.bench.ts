import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { FOREIGN_FILES } from './foreign-files';

/** Files that mean no good, each in a process of its own: how long, how much memory, and what is said of them. */
export function bench(): Promise<void> {
  for (const name of [...Object.keys(FOREIGN_FILES), 'cuts']) {
    const run = path.join(__dirname, 'foreign-file-run.ts');
    process.stdout.write(execFileSync('npx', ['tsx', run, name], { encoding: 'utf8' }));
  }
  return Promise.resolve();
}
