import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '../support/ensure-built';
import { weightOfAll } from '../support/pane-weight';

const PAGE = path.resolve(__dirname, '../../dist/taskpane.html');
/** What the pane may weigh before it shows its first words, gzip, styles included. */
const MOST_AT_FIRST_WORDS = 76 * 1024;

test('what the page names is little', async () => {
  await ensureBuilt('add-in');
  const page = readFileSync(PAGE, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))\b/g)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['taskpane.js', 'taskpane.css']));
  console.log(`The pane at its first words: ${weightOfAll(named)} bytes gzip.`);
  expect(weightOfAll(named)).toBeLessThanOrEqual(MOST_AT_FIRST_WORDS);
}, 240_000);
