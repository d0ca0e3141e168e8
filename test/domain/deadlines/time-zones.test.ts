import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const script = `
  const { WRITTEN, EXAMINED } = require('./test/domain/deadlines/phrase-corpus');
  const { parseDeadline } = require('./src/domain/deadlines/parse-deadline');
  const { lastDaysOnTime } = require('./src/domain/deadlines/last-days');
  for (const { text } of [...WRITTEN, ...EXAMINED]) {
    const { deadline, findings } = parseDeadline({ kind: 'text', text, shown: text, format: 'General' }, { planYear: 2024 });
    console.log(JSON.stringify([deadline, findings, lastDaysOnTime(deadline, { planYear: 2024, beforeIsStrict: true })]));
  }
  console.log(new Date(2024, 0, 1).getTimezoneOffset());
`;

/** What the reader says of the whole corpus on a machine in that zone; the zone's offset stands last. */
function readIn(zone: string): readonly string[] {
  const output = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return output.trim().split('\n');
}

test('the corpus reads the same in every time zone', () => {
  const utc = readIn('UTC');
  expect(utc.length).toBeGreaterThan(840);
  for (const [zone, offset] of [
    ['Asia/Ho_Chi_Minh', '-420'],
    ['America/Los_Angeles', '480'],
  ] as const) {
    const there = readIn(zone);
    expect(there.at(-1)).toBe(offset);
    expect(there.slice(0, -1)).toEqual(utc.slice(0, -1));
  }
}, 60_000);
