import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser';
import { startWorkbench } from '../support/start-workbench';

const RUNS = 9;

/** How soon the pane is of use beside a page that only loads office.js. */
export async function bench(): Promise<void> {
  const browser = await launchBrowser();
  try {
    await compareStarts(browser);
  } finally {
    await browser.close();
  }
}

const EMPTY_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><title>-</title>
<script src="/office-js/office.js"></script></head><body></body></html>`;

/**
 * Both open in the workbench's frame for the pane, in turns, each in a fresh profile. The empty page counts as there
 * when office.js has loaded; the pane when its first words stand, and again when the figures of the sheet do.
 */
async function compareStarts(browser: Browser): Promise<void> {
  const workbench = await startWorkbench();
  const words: number[] = [];
  const figures: number[] = [];
  const empty: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      empty.push(await open(browser, workbench.origin, EMPTY_PAGE, loaded));
      const [first, second] = await open(browser, workbench.origin, undefined, pictured);
      words.push(first);
      figures.push(second);
    }
  } finally {
    await workbench.stop();
  }
  const base = median(empty);
  const line = (name: string, times: readonly number[]): string =>
    `${name} ${median(times).toFixed(0)} ms (${(median(times) / base).toFixed(2)} times)`;
  console.log(
    `Medians of ${RUNS} runs in turns: office.js alone ${base.toFixed(0)} ms; the pane's ` +
      `${line('first words', words)}, ${line('first figures', figures)}`,
  );
}

async function open<T>(
  browser: Browser,
  origin: string,
  instead: string | undefined,
  measure: (frame: Frame) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'vi-VN' });
  try {
    if (instead !== undefined)
      await context.route(`${origin}/taskpane.html*`, (route) =>
        route.fulfill({ contentType: 'text/html', body: instead }),
      );
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('#completion-sentence') === null) return;
        performance.mark('figures');
        seen.disconnect();
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${origin}/`);
    const element = await page.locator('#pane-frame-place iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The workbench shows no pane.');
    return await measure(frame);
  } finally {
    await context.close();
  }
}

async function loaded(frame: Frame): Promise<number> {
  await frame.waitForLoadState('load');
  return frame.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.loadEventStart ?? Number.NaN;
  });
}

async function pictured(frame: Frame): Promise<readonly [number, number]> {
  await frame.locator('#completion-sentence').waitFor();
  return frame.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance.getEntriesByName('figures')[0]?.startTime ?? Number.NaN,
  ]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
