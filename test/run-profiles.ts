import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { EXCEL_PROFILE_NAMES, EXCEL_PROFILES } from './excel-host/protocol/profiles';

const ROOT = path.resolve(__dirname, '..');

const SLOW =
  'growth|sample-faults|large-sheet|users-rules-thousand|writing/faults|broken-off|packed-highlights|accept-proposals|catalogue|excel/pure';

/** `npm run test:profiles`: runs test/excel, or what Jest is given, once in every kind of Excel. */
function runProfiles(jestArguments: readonly string[]): number {
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const [first, ...more] = jestArguments;
  // "quick": in the strictest Excel alone, without the sweeps and the large sheets, which take minutes.
  const given =
    first === undefined
      ? ['test/excel/']
      : first === 'quick'
        ? ['--testPathPatterns', 'test/excel/', '--testPathIgnorePatterns', SLOW, ...more]
        : jestArguments;
  let failed = 0;
  const names = first === 'quick' ? (['2021'] as const) : EXCEL_PROFILE_NAMES;
  for (const name of names) {
    console.log(`\n=== ${EXCEL_PROFILES[name].title} (EXCEL_PROFILE=${name})`);
    const env = { ...process.env, EXCEL_PROFILE: name };
    const { status } = spawnSync(process.execPath, [jest, ...given], { cwd: ROOT, stdio: 'inherit', env });
    if (status !== 0) failed = status ?? 1;
  }
  return failed;
}

process.exitCode = runProfiles(process.argv.slice(2));
