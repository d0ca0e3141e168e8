import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/**
 * `npm run mutate -- FOLDER [TESTS…]` changes the code of a folder (or file) of src in small ways, one at a time, and tells which
 * changes no test notices. Without TESTS, those of the folder's mirror in test are asked. Slow: minutes for a small folder.
 */
function mutate([code, ...given]: readonly string[]): number {
  if (code === undefined || !existsSync(path.join(ROOT, code))) {
    console.error('Usage: npm run mutate -- src/domain/review [test/domain/review …]');
    return 2;
  }
  const isFolder = statSync(path.join(ROOT, code)).isDirectory();
  const folder = (isFolder ? code : path.dirname(code)).replace(/\/$/, '');
  const tests = given.length > 0 ? given : [folder.replace(/^src/, 'test')];
  const stryker = path.join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const config = 'test/mutate/stryker.config.json';
  const mutated = isFolder ? `${folder}/**/*.ts` : code;
  return (
    spawnSync(process.execPath, [stryker, 'run', config, '--mutate', mutated], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, MUTATE_TESTS: tests.join(',') },
    }).status ?? 1
  );
}

process.exitCode = mutate(process.argv.slice(2));
