import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Told {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMB: number;
}

/** Workbooks of 200 rows in one process: the time a file and the memory, and how both grow from 100 to 1,000 files. */
export function bench(): Promise<void> {
  const run = (count: number, jobs: number): Told =>
    JSON.parse(
      execFileSync('npx', ['tsx', path.join(__dirname, 'folder-run.ts'), String(count), String(jobs)], {
        encoding: 'utf8',
      }),
    ) as Told;
  const told: [string, Told][] = (
    [
      [100, 1],
      [1000, 1],
      [1000, 2],
    ] as const
  ).map(([count, jobs]) => [`${count} files, ${jobs} at once`, run(count, jobs)]);
  for (const [name, { wallMs, cpuMs, peakMB }] of told)
    console.log(
      `${name}: ${wallMs.toFixed(0)} ms a file (${cpuMs.toFixed(0)} ms of work), ${peakMB.toFixed(0)} MB at most`,
    );
  const [, few] = told[0]!;
  const [, many] = told[1]!;
  console.log(
    `from 100 to 1,000: work a file × ${(many.cpuMs / few.cpuMs).toFixed(2)}, memory × ${(many.peakMB / few.peakMB).toFixed(2)}`,
  );
  return Promise.resolve();
}
