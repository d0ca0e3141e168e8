import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../support/ensure-built';

const DIST = path.resolve(__dirname, '../../dist');
/** What the pane may weigh before it shows its first words, gzip, styles included. */
const MOST_BYTES = 90 * 1024;

const weigh = (name: string): number => gzipSync(readFileSync(path.join(DIST, name))).length;

test('what the page names is at most 90 KB gzip', async () => {
  await ensureBuilt('add-in');
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))\b/g)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['taskpane.js', 'taskpane.css']));
  const first = named.reduce((sum, name) => sum + weigh(name), 0);
  const later = readdirSync(DIST)
    .filter((name) => name.endsWith('.js') && !named.includes(name) && name !== 'commands.js')
    .map((name) => `${name} ${weigh(name)}`);
  console.log(
    `The pane at its first words: ${first} bytes gzip. Loaded behind them or when asked for: ${later.join(', ')}.`,
  );
  expect(first).toBeLessThanOrEqual(MOST_BYTES);
}, 240_000);
