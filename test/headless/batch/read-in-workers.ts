import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { batchVi } from '../../../src/messages/vi/batch';
import type { UnitOptions } from './read-unit';
import type { UnitResult } from './unit-result';

/** A thread knows no TypeScript until it is told, whatever the main one knows. */
const START = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(join(__dirname, 'unit-worker.ts'))});`;

/**
 * Reads the files on several threads, each taking the next file as soon as it is free. A thread that dies takes no file
 * with it but the one in its hands.
 */
export async function readInWorkers(
  files: readonly string[],
  options: UnitOptions,
  threads: number,
  tell: (index: number, result: UnitResult) => void,
): Promise<void> {
  let next = 0;
  const takeNext = (): number | undefined => (next < files.length ? next++ : undefined);
  const work = async (): Promise<void> => {
    for (let index = takeNext(); index !== undefined; index = takeNext()) {
      const left = await readOn(index);
      if (left === undefined) return;
      const file = files[left] ?? '';
      tell(left, { kind: 'refused', file, problem: batchVi.unforeseen(basename(file)) });
    }
  };
  /** Lets one thread read from a file on until none is left; answers the file at which it died, if it did. */
  const readOn = (first: number): Promise<number | undefined> =>
    new Promise((resolve) => {
      let index: number | undefined = first;
      const worker = new Worker(START, { eval: true, execArgv: [], workerData: options });
      const give = (): void => worker.postMessage(index === undefined ? undefined : files[index]);
      worker.on('message', (result: UnitResult) => {
        if (index !== undefined) tell(index, result);
        index = takeNext();
        give();
      });
      worker.on('error', (error) => process.stderr.write(`${String(error.stack)}\n`));
      worker.on('exit', () => resolve(index));
      give();
    });
  await Promise.all(Array.from({ length: threads }, work));
}
