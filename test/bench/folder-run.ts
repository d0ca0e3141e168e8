import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBatch } from '../headless/batch/run-batch';
import { readOptions } from '../headless/options';
import { plainFile } from './foreign-files';

/** So many different workbooks stand under all the names. */
const KINDS = 8;

/** Reads a folder of workbooks in one process and prints what it took: a line of JSON. */
async function measure(count: number, jobs: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tien-do-folder-'));
  const at = (index: number): string => path.join(folder, `xa-${String(index + 1).padStart(4, '0')}.xlsx`);
  try {
    for (let index = 0; index < count; index += 1)
      if (index < KINDS) writeFileSync(at(index), plainFile(196 + index));
      else linkSync(at(index % KINDS), at(index));
    const before = process.cpuUsage();
    const start = performance.now();
    process.stderr.write = () => true;
    await runBatch(
      readOptions([folder, '--summary', path.join(folder, 'tong-hop.xlsx'), '--jobs', String(jobs)]),
    );
    const { user, system } = process.cpuUsage(before);
    const told = {
      wallMs: (performance.now() - start) / count,
      cpuMs: (user + system) / 1000 / count,
      peakMB: process.resourceUsage().maxRSS / 1024,
    };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [count = 100, jobs = 1] = process.argv.slice(2).map(Number);
void measure(count, jobs);
