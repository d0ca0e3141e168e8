import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from '../../src/version';
import { buildPackage } from './build-package';
import { readOptions } from './package-options';

const ROOT = path.resolve(__dirname, '../..');

/**
 * `npm run release -- --url https://…`: the package of a version that may go out. The tree is clean, the changelog has an
 * entry for the version, tests and checks pass.
 */
async function main(): Promise<void> {
  const read = readOptions(process.argv.slice(2));
  if (read.kind === 'refused') return stop(read.sentence);
  if (output('git', 'status', '--porcelain') !== '')
    return stop('Còn thay đổi chưa ghi vào kho mã. Hãy commit hoặc bỏ đi rồi chạy lại.');
  const changelog = readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`## [${VERSION}]`))
    return stop(`CHANGELOG.md chưa có mục “## [${VERSION}]”. Hãy ghi những gì đổi trong bản này.`);
  for (const script of ['test', 'check'])
    if (!passes('npm', ['run', script])) return stop(`“npm run ${script}” không đạt nên chưa đóng gói.`);
  const { zip } = await buildPackage(read.options);
  console.log(`Bản ${VERSION} nằm ở ${zip}`);
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

function output(program: string, ...args: readonly string[]): string {
  return spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
}

function passes(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
