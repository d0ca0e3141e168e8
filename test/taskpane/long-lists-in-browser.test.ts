import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { storyBrowser } from './stories/story-browser';

const { open } = storyBrowser();

/** Nodes of the whole page, however many lines the lists hold. */
const MOST_NODES = 3_000;

/** The lists of the large appendix: of its findings 3,334 say the same and make one line. */
const LONG_LISTS = [
  ['many', 'group-overdue', 5_000],
  ['manyFound', 'group-warning', 1_667],
] as const;

browserTest('lists of thousands of lines are scrolled through in a page that stays small', async (path) => {
  for (const [story, group, lines] of LONG_LISTS) {
    const page = await open(path, story);
    await page.waitForTimeout(100);
    const met = new Set<string>();
    let most = 0;
    let end = false;
    while (!end) {
      const seen = await page.evaluate(async () => {
        window.scrollBy(0, 10_000);
        const inTheMiddle = (): Element | null | undefined =>
          document.elementFromPoint(160, 360)?.closest('.line-item');
        // Two frames: the observer hears of the scroll in the first, the lines stand in the second. A busy machine takes
        // more of them, and where a heading stands in the middle no line ever comes.
        for (let frame = 0; frame < 2 || (frame < 40 && !inTheMiddle()); frame += 1)
          await new Promise((done) => requestAnimationFrame(done));
        const middle = inTheMiddle();
        const root = document.documentElement;
        return {
          line: middle
            ? `${middle.getAttribute('aria-posinset')}/${middle.getAttribute('aria-setsize')}`
            : '',
          nodes: document.querySelectorAll('*').length,
          end: root.scrollTop + root.clientHeight >= root.scrollHeight - 1,
        };
      });
      if (seen.line !== '') met.add(seen.line);
      most = Math.max(most, seen.nodes);
      end = seen.end;
    }
    expect(most).toBeLessThan(MOST_NODES);
    expect(met.size).toBeGreaterThan(5);
    const last = page.locator(`#${group} .line-item`).last();
    await page.locator(`#${group} .line-item[aria-posinset="${String(lines)}"]`).waitFor({ timeout: 5000 });
    expect(await last.getAttribute('aria-posinset')).toBe(String(lines));
    expect(await last.getAttribute('aria-setsize')).toBe(String(lines));
    await page.close();
  }
});

browserTest(
  'Tab goes on from line to line through the windows of a long list, and the focus stays',
  async (path) => {
    const page = await open(path, 'many');
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.closest('.line-item')?.getAttribute('aria-posinset'));
    await page.locator('#group-overdue .line').first().focus();
    for (let press = 0; press < 60; press += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('61');
    await page.evaluate(() => window.scrollTo(0, 100_000));
    await page.waitForTimeout(100);
    expect(await focused()).toBe('61');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('60');
    await page.locator('#open-search').click();
    await page.locator('#search').fill('4999');
    expect(await page.locator('#group-overdue .line').count()).toBeGreaterThan(0);
    expect(await page.locator('#group-overdue .line-item').first().getAttribute('aria-posinset')).toBe('1');
    await page.close();
  },
);

/** A list of plain lines of one height in a page of its own; `drawn` counts how often a line was drawn. */
async function openPlainList(executablePath: string, lines: number): Promise<Page> {
  const page = await open(executablePath, 'connecting');
  await page.evaluate((count) => {
    const list = document.createElement('virtual-list');
    document.body.replaceChildren(list);
    Object.assign(window, { drawn: 0 });
    const draw = (line: number): string => {
      (window as unknown as { drawn: number }).drawn += 1;
      return `Dòng ${line}`;
    };
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    Object.assign(list, { content: { lines: numbers, key: (line: number) => line, draw } });
  }, lines);
  await page.waitForTimeout(100);
  return page;
}

/** The line at the top of the window after a scroll to so many pixels, and how many were drawn until then. */
function lineAt(page: Page, pixels: number): Promise<{ line: string; drawn: number }> {
  return page.evaluate(async (to) => {
    window.scrollTo(0, to);
    let line: Element | null | undefined;
    // Two frames where nothing else is going on: the first tells what came near, the second shows it.
    for (let frame = 1; frame <= 2 || (frame <= 20 && !line); frame += 1) {
      await new Promise((done) => requestAnimationFrame(done));
      line = document.elementFromPoint(100, 5)?.closest('.line-item');
    }
    const { drawn } = window as unknown as { drawn: number };
    return { line: line?.textContent.trim() ?? 'none', drawn };
  }, pixels);
}

/** A line of plain text and the rule above it, in pixels. */
const PLAIN_LINE = 21;

browserTest('a line is drawn once while it is near: scrolling on draws only what comes', async (path) => {
  const page = await openPlainList(path, 5_000);
  const before = await lineAt(page, 50_000);
  let after = before;
  for (let step = 1; step <= 100; step += 1) after = await lineAt(page, 50_000 + step * 10 * PLAIN_LINE);
  // A hundred steps of ten lines each; a few blocks more or less stand at either end.
  expect(after.drawn - before.drawn).toBeGreaterThanOrEqual(960);
  expect(after.drawn - before.drawn).toBeLessThanOrEqual(1_040);
  await page.close();
});

browserTest('after a jump the lines of that place stand there, and there are few of them', async (path) => {
  const page = await openPlainList(path, 5_000);
  let { drawn } = await lineAt(page, 0);
  for (const to of [2_500, 4_960, 17, 1_234, 1]) {
    const seen = await lineAt(page, (to - 1) * PLAIN_LINE);
    expect(seen.line).toBe(`Dòng ${to}`);
    expect(seen.drawn - drawn).toBeLessThan(250);
    drawn = seen.drawn;
    expect(await page.locator('.line-item').count()).toBeLessThan(250);
  }
  // 720 pixels hold 34 lines and a piece.
  expect((await lineAt(page, 1_000_000)).line).toBe('Dòng 4966');
  expect(await page.locator('.line-item').last().innerText()).toBe('Dòng 5000');
  await page.close();
});

browserTest(
  'lines that are read again or narrowed are the new ones, wherever the window stands',
  async (path) => {
    const page = await openPlainList(path, 5_000);
    await lineAt(page, 2_000 * PLAIN_LINE);
    const change = (count: number, word: string): Promise<void> =>
      page.evaluate(
        ([lines, said]) => {
          Object.assign(document.querySelector('virtual-list') ?? {}, {
            content: {
              lines: Array.from({ length: lines }, (_, index) => index + 1),
              key: (line: number) => line,
              draw: (line: number) => `${said} ${line}`,
            },
          });
        },
        [count, word] as const,
      );
    await change(5_000, 'Hàng');
    expect((await lineAt(page, 2_000 * PLAIN_LINE)).line).toBe('Hàng 2001');
    await change(3, 'Việc');
    expect(await page.locator('.line-item').allInnerTexts()).toEqual(['Việc 1', 'Việc 2', 'Việc 3']);
    await change(5_000, 'Dòng');
    expect((await lineAt(page, 3_000 * PLAIN_LINE)).line).toBe('Dòng 3001');
    await page.close();
  },
);

browserTest('Tab always has a next line to go to, however fast it is pressed', async (path) => {
  const page = await open(path, 'many');
  await page.locator('#group-overdue .line').first().waitFor();
  const [last, next] = await page.evaluate(() => {
    const place = (): number =>
      Number([...document.querySelectorAll('#group-overdue .line-item')].at(-1)?.ariaPosInSet);
    const before = place();
    document
      .querySelector<HTMLElement>(`#group-overdue .line-item[aria-posinset='${before}'] .line`)
      ?.focus();
    return [before, place()];
  });
  expect(last % 10).toBe(0);
  expect(next).toBe(last + 10);
  await page.close();
});

browserTest('whoever goes to a cell from deep in the list comes back to the same line', async (path) => {
  const page = await open(path, 'many');
  await page.evaluate(() => window.scrollTo(0, 200_000));
  await page.waitForTimeout(100);
  const place = (): Promise<unknown> =>
    page.evaluate(() => [
      document.activeElement?.closest('.line-item')?.getAttribute('aria-posinset'),
      document.activeElement?.getBoundingClientRect().top,
    ]);
  const line = page.locator('#group-overdue .line').nth(12);
  await line.focus();
  const before = await place();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  expect(before).toEqual([expect.stringMatching(/^\d{3,4}$/), expect.any(Number)]);
  expect(await place()).toEqual(before);
  await page.close();
});
