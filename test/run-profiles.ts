import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { EXCEL_PROFILE_NAMES, EXCEL_PROFILES } from './excel-host/protocol/profiles';

const ROOT = path.resolve(__dirname, '..');

/** `npm run test:profiles`: runs test/excel, or what Jest is given, once in every kind of Excel. */
function runProfiles(jestArguments: readonly string[]): number {
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const given = jestArguments.length === 0 ? ['test/excel/'] : jestArguments;
  let failed = 0;
  for (const name of EXCEL_PROFILE_NAMES) {
    console.log(`\n=== ${EXCEL_PROFILES[name].title} (EXCEL_PROFILE=${name})`);
    const env = { ...process.env, EXCEL_PROFILE: name };
    const { status } = spawnSync(process.execPath, [jest, ...given], { cwd: ROOT, stdio: 'inherit', env });
    if (status !== 0) failed = status ?? 1;
  }
  return failed;
}

process.exitCode = runProfiles(process.argv.slice(2));
