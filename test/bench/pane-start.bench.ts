import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser';
import { startWorkbench } from '../support/start-workbench';

const RUNS = 15;

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
<script src="/office-js/office.js"></script>
<script>Office.onReady(() => performance.mark('ready'));</script></head><body></body></html>`;

/** When the page that only loads office.js had it, and when office.js had Excel behind it. */
interface EmptyStart {
  readonly loaded: number;
  readonly ready: number;
}

/** When the parts of the pane stood, in milliseconds after its page was asked for. */
interface Start {
  /** The first words. */
  readonly words: number;
  /** The button can be pressed, the sheet's name stands, and the frame with both of them has been painted. */
  readonly useful: number;
  /** The figures of the sheet as it is now. */
  readonly figures: number;
}

/**
 * Both open in the workbench's frame for the pane, in turns, each in a fresh profile. The empty page counts as there
 * when office.js has loaded; when it has greeted Excel, too, is told beside it.
 */
async function compareStarts(browser: Browser): Promise<void> {
  const workbench = await startWorkbench();
  const starts: Start[] = [];
  const empty: EmptyStart[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      empty.push(await open(browser, workbench.origin, EMPTY_PAGE, loaded));
      starts.push(await open(browser, workbench.origin, undefined, started));
    }
  } finally {
    await workbench.stop();
  }
  const base = median(empty.map(({ loaded }) => loaded));
  const ready = median(empty.map(({ ready }) => ready));
  const line = (name: string, part: keyof Start): string => {
    const time = median(starts.map((start) => start[part]));
    return `${name} ${time.toFixed(0)} ms (${(time / base).toFixed(2)} and ${(time / ready).toFixed(2)} times)`;
  };
  console.log(
    `Medians of ${RUNS} runs in turns: office.js alone ${base.toFixed(0)} ms, with Excel greeted ` +
      `${ready.toFixed(0)} ms; the pane's ` +
      `${line('first words', 'words')}, ${line('first useful paint', 'useful')}, ${line('first figures', 'figures')}`,
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
    // Both are looked at on their way, for that takes time: only one of them is replaced.
    await context.route(`${origin}/taskpane.html*`, (route) =>
      instead === undefined ? route.continue() : route.fulfill({ contentType: 'text/html', body: instead }),
    );
    const page = await context.newPage();
    await page.addInitScript(markParts);
    await page.goto(`${origin}/`);
    const element = await page.locator('#pane-frame-place iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The workbench shows no pane.');
    return await measure(frame);
  } finally {
    await context.close();
  }
}

async function loaded(frame: Frame): Promise<EmptyStart> {
  await frame.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  await frame.waitForLoadState('load');
  return frame.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      loaded: navigation?.loadEventStart ?? Number.NaN,
      ready: performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN,
    };
  });
}

async function started(frame: Frame): Promise<Start> {
  await frame.locator('#completion-sentence').waitFor();
  const [words, useful, figures] = await frame.evaluate(() =>
    ['first-contentful-paint', 'useful', 'figures'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
    ),
  );
  if (words === undefined || useful === undefined || figures === undefined)
    throw new Error('The pane stood without having been marked.');
  return { words, useful, figures };
}

/** Runs in the page: marks the first moment of each part. */
function markParts(): void {
  const seen = new MutationObserver(() => {
    const isPressable = document.querySelector('#recompute:not([disabled-focusable])') !== null;
    const name = document.querySelector('.sheet-name')?.textContent?.trim() ?? '';
    if (isPressable && name !== '' && performance.getEntriesByName('drawn').length === 0) {
      performance.mark('drawn');
      requestAnimationFrame(() => setTimeout(() => performance.mark('useful')));
    }
    if (document.querySelector('#completion-sentence') === null) return;
    performance.mark('figures');
    seen.disconnect();
  });
  seen.observe(document, { childList: true, subtree: true });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
