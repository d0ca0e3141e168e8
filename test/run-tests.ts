import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findWebServers } from './package/web-server';
import { installDebianPackages } from './set-up/debian-packages';
import { ensureBuilt } from './support/ensure-built';
import { findBrowser } from './support/find-browser';
import { findFaketime } from './support/find-faketime';
import { findLibreOffice, findLibreOfficeWriter } from './support/find-libreoffice';

const ROOT = path.resolve(__dirname, '..');

/** Programs that some tests drive and that npm cannot bring. */
const PROGRAMS = [
  { name: 'Chromium, Chrome or Edge', find: findBrowser, packages: ['chromium'] },
  {
    name: 'LibreOffice',
    find: findLibreOffice,
    packages: ['libreoffice-calc', 'libreoffice-writer', 'poppler-utils'],
  },
  { name: 'LibreOffice Writer', find: findLibreOfficeWriter, packages: ['libreoffice-writer'] },
  { name: 'nginx and Caddy', find: findWebServers, packages: ['nginx-light', 'caddy'] },
  { name: 'faketime', find: findFaketime, packages: ['faketime'] },
] as const;

/**
 * `npm test`: finds or installs the programs that tests drive, builds what is shipped, then runs every test.
 * What cannot be had is said; its tests print SKIPPED, and under CI they fail.
 */
async function runTests(jestArguments: readonly string[]): Promise<number> {
  for (const { name, find, packages } of PROGRAMS) {
    if (find() !== undefined) continue;
    console.log(`${name} is not on this machine: installing ${packages.join(', ')} …`);
    const result = installDebianPackages(packages);
    if (result.kind === 'failed') console.log(result.output);
    if (find() === undefined) {
      console.log(`SKIPPED: tests that need ${name}. To run them, install it, on Debian with:`);
      console.log(`  ${result.kind === 'installed' ? packages.join(' ') : result.line}`);
    }
  }
  await ensureBuilt('both');
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  return spawnSync(process.execPath, [jest, ...jestArguments], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

void runTests(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
