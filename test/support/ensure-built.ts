import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What is installed in Excel, the page for those without such an Excel, the bench for both, and the pane's stories. */
export type BuiltPart = 'add-in' | 'workbench' | 'browser-page' | 'stories';

const ROOT = resolve(__dirname, '../..');

const SHARED_SOURCES = ['src', 'webpack.config.js', 'package.json', 'tsconfig.json', 'package-lock.json'];

interface Part {
  /** Other than webpack.config.js. */
  readonly file?: string;
  /** Names in that file; none: all of it. */
  readonly configs: readonly string[];
  readonly sources: readonly string[];
  readonly output: string;
}

const PARTS: Record<BuiltPart, Part> = {
  'add-in': {
    configs: ['task-pane', 'commands'],
    sources: [...SHARED_SOURCES, 'assets', 'manifest.xml'],
    output: 'dist/taskpane.html',
  },
  'browser-page': {
    configs: ['browser-page'],
    sources: SHARED_SOURCES,
    output: 'dist/browser/index.html',
  },
  stories: {
    file: 'test/taskpane/stories/webpack.config.js',
    configs: [],
    sources: [...SHARED_SOURCES, 'test/taskpane/stories'],
    output: 'build/stories/page/index.html',
  },
  workbench: {
    configs: ['workbench'],
    sources: [...SHARED_SOURCES, 'test/workbench', 'test/excel-host'],
    output: 'build/workbench/workbench.html',
  },
};

/** Pictures of the product are made from a build; they are not a reason for the next one. */
const NOT_A_SOURCE = /^assets\/screenshots$|\.test\.ts$|\.md$/;

const LOCK_RETRY_MS = 200;

/**
 * Builds what is missing or older than its source, quietly. Several processes may ask at once: one builds, the
 * others wait for it.
 * @throws Error with webpack's own messages where the build fails.
 */
export async function ensureBuilt(which: BuiltPart | 'both'): Promise<void> {
  const parts: BuiltPart[] = which === 'both' ? ['add-in', 'workbench'] : [which];
  for (const part of parts) {
    if (await isFresh(part)) continue;
    await withLock(part, async () => {
      // Another process may have built it while this one waited for the lock.
      if (!(await isFresh(part))) await build(part);
    });
  }
}

async function isFresh(part: BuiltPart): Promise<boolean> {
  const { sources, output } = PARTS[part];
  const built = await modified(stampOf(part));
  if (built === undefined || (await modified(join(ROOT, output))) === undefined) return false;
  for (const source of sources) {
    if ((await newestIn(source)) > built) return false;
  }
  return true;
}

/** webpack leaves a file alone whose content did not change, so the age of its output says nothing. */
function stampOf(part: BuiltPart): string {
  return join(ROOT, 'build', `.built-${part}`);
}

async function build(part: BuiltPart): Promise<void> {
  const started = new Date();
  const { code, output } = await runWebpack(part);
  if (code !== 0) throw new Error(`The build of the ${part} failed:\n${output}`);
  await writeFile(stampOf(part), '');
  // What was saved while webpack ran may not be in its result: the stamp says when the build began.
  await utimes(stampOf(part), started, started);
}

function runWebpack(part: BuiltPart): Promise<{ code: number | null; output: string }> {
  const { file, configs } = PARTS[part];
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [
    webpack,
    '--mode',
    'production',
    ...(file === undefined ? [] : ['--config', file]),
    ...configs.flatMap((name) => ['--config-name', name]),
    '--stats',
    'errors-only',
    '--no-color',
  ];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

async function withLock(part: BuiltPart, work: () => Promise<void>): Promise<void> {
  await mkdir(join(ROOT, 'build'), { recursive: true });
  const lock = join(ROOT, 'build', `.building-${part}`);
  while (!(await takeLock(lock))) await new Promise((wake) => setTimeout(wake, LOCK_RETRY_MS));
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    // A build that was killed leaves its lock behind.
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function newestIn(path: string): Promise<number> {
  if (NOT_A_SOURCE.test(path)) return 0;
  const own = await stat(join(ROOT, path)).catch(() => undefined);
  if (!own) return 0;
  if (!own.isDirectory()) return own.mtimeMs;
  // A folder's own time tells of files that were removed from it.
  const names = await readdir(join(ROOT, path));
  const inside = await Promise.all(names.map((name) => newestIn(`${path}/${name}`)));
  return Math.max(own.mtimeMs, ...inside);
}

async function modified(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}
