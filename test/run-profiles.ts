import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { EXCEL_PROFILE_NAMES, EXCEL_PROFILES } from './excel-host/protocol/profiles';

const ROOT = path.resolve(__dirname, '..');

/** What opens Excel and asks for no particular one. */
const TESTS = ['test/excel/', 'test/headless/', 'test/journeys/', 'test/commands/', 'test/taskpane/state/'];

/**
 * `npm run test:profiles`: runs the tests that open Excel, or what Jest is given, once in every kind of Excel. `npm test` runs
 * them in the strictest alone, and in the others only what tells them apart.
 */
function runProfiles(given: readonly string[]): number {
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  let failed = 0;
  for (const name of EXCEL_PROFILE_NAMES) {
    console.log(`\n=== ${EXCEL_PROFILES[name].title} (EXCEL_PROFILE=${name})`);
    const env = { ...process.env, EXCEL_PROFILE: name, LONG_TESTS: 'yes' };
    const tests = given.length === 0 ? TESTS : given;
    const { status } = spawnSync(process.execPath, [jest, ...tests], { cwd: ROOT, stdio: 'inherit', env });
    if (status !== 0) failed = status ?? 1;
  }
  return failed;
}

process.exitCode = runProfiles(process.argv.slice(2));
