import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** Side by side: one after the other they take twice as long on two cores. */
const CHECKS = ['check:types', 'lint', 'check:format', 'check:imports'] as const;

interface Checked {
  readonly status: number;
  readonly output: string;
}

/** `npm run check`: all checks that need no test. What each has to say is printed when it has ended. */
async function runChecks(): Promise<number> {
  const statuses = await Promise.all(
    CHECKS.map(async (name) => {
      const { status, output } = await run(name);
      console.log(status === 0 ? `✔ ${name}` : `✘ ${name}\n${output}`);
      return status;
    }),
  );
  return statuses.some((status) => status !== 0) ? 1 : 0;
}

function run(name: string): Promise<Checked> {
  return new Promise((done, fail) => {
    const child = spawn(`npm run -s ${name}`, { cwd: ROOT, shell: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('error', fail);
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

void runChecks().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
