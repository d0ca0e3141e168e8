import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { closeAfterJourneys, journey } from '../journeys-browser/journey';
import type { Desk } from '../journeys-browser/desk';
import { ensureBuilt } from '../support/ensure-built';

const DIST = path.resolve(__dirname, '../../dist');
/** What the pane may weigh before it shows its first words, gzip, styles included. */
const MOST_AT_FIRST_WORDS = 90 * 1024;
/** The same until the first figures stand. Half of it is the reader of deadlines, states, codes and headings. */
const MOST_AT_FIRST_FIGURES = 160 * 1024;

const weigh = (name: string): number => gzipSync(readFileSync(path.join(DIST, name))).length;
const sum = (names: readonly string[]): number => names.reduce((all, name) => all + weigh(name), 0);

closeAfterJourneys();

test('what the page names is at most 90 KB gzip', async () => {
  await ensureBuilt('add-in');
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))\b/g)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['taskpane.js', 'taskpane.css']));
  console.log(`The pane at its first words: ${sum(named)} bytes gzip.`);
  expect(sum(named)).toBeLessThanOrEqual(MOST_AT_FIRST_WORDS);
}, 240_000);

/** The scripts and styles of ours that the pane has asked for up to now, from the cache or not. */
async function askedFor(desk: Desk): Promise<readonly string[]> {
  const addresses = await desk.pane
    .locator('body')
    .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  return [...new Set(addresses)].flatMap((address) => /^\/([\w.-]+\.(?:js|css))$/.exec(address)?.[1] ?? []);
}

describe.each([
  ['cam-giang-phu-luc-1.xlsx', '9/23 nhiệm vụ, đạt 39,13%'],
  ['trung-trac-cchc.xlsx', '9/24 nhiệm vụ, đạt 37,5%'],
])('at the first figures of %s', (sample, sentence) => {
  journey('no more is loaded than they need: what writes comes with the first press', async (desk) => {
    await desk.page.locator('#sample').selectOption(sample);
    await desk.pane.locator('#completion-sentence', { hasText: sentence }).waitFor();
    const asked = await askedFor(desk);
    console.log(
      `${sample}: ${sum(asked)} bytes gzip: ${asked.map((name) => `${name} ${weigh(name)}`).join(', ')}`,
    );
    expect(asked).toEqual(expect.arrayContaining(['taskpane.js', 'taskpane.css']));
    expect(sum(asked)).toBeLessThanOrEqual(MOST_AT_FIRST_FIGURES);
    await desk.pane.locator('#recompute').click();
    await desk.pane.locator('.notice-words').first().waitFor();
    expect((await askedFor(desk)).length).toBeGreaterThan(asked.length);
  });
});
