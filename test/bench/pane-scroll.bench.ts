import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser';
import { startStoryServer } from '../taskpane/stories/story-server';
import { scrollSteps } from './scroll-steps';

/** A click of the mouse wheel, and a scroll bar that is dragged. */
const STEPS = [120, 1_200] as const;
const STEP_COUNT = 150;

/** How smoothly 5,000 items and 5,000 findings scroll, beside the same lines all drawn and beside a page with nothing. */
export async function bench(): Promise<void> {
  const stories = await startStoryServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 720 } });
    await page.goto(stories.address('many'));
    await page.locator('.line-item').first().waitFor();
    await answers(page);
    await tellSteps('lines near the window', page);
    await jumps(page);
    console.log(`all drawn: there after ${(await drawAll(page)).toFixed(0)} ms`);
    await tellSteps('all drawn', page);
    await drawNothing(page);
    await tellSteps('an empty page', page);
  } finally {
    await browser.close();
    await stories.close();
  }
}

async function tellSteps(name: string, page: Page): Promise<void> {
  for (const pixels of STEPS) {
    const { work, longestTask, mostNodes } = await scrollSteps(page, pixels, STEP_COUNT);
    console.log(
      `${name}, ${pixels} pixels a step: script, style and layout ${at(work, 0.5)} ms at the median, ` +
        `${at(work, 0.95)} at 95 %, ${at(work, 1)} at most; ` +
        `${longestTask === 0 ? 'no task' : `a task of ${longestTask.toFixed(0)} ms`} over 50 ms; ${mostNodes} nodes`,
    );
  }
}

/** From what the user does to what is painted: a search letter by letter and back, the kinds, the tabs. */
async function answers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    new PerformanceObserver((list) =>
      durations.push(
        ...(list.getEntries() as PerformanceEventTiming[])
          .filter(({ name }) => name === 'keydown' || name === 'keypress' || name === 'click')
          .map(({ duration }) => duration),
      ),
    ).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.locator('#search').focus();
  for (const key of [...'ra soat 4998', ...Array<string>(12).fill('Backspace')]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  for (const id of ['chip-overdue', 'chip-mend', 'chip-mend', 'tab-sections', 'tab-leads', 'tab-todo']) {
    await page.locator(`#${id}`).click();
    await page.waitForTimeout(60);
  }
  const durations = await page.evaluate(
    () => (window as unknown as { durations: readonly number[] }).durations,
  );
  console.log(
    `${durations.length} answers to keys and clicks that took 16 ms or more: ${at(durations, 0.5)} ms at the median, ` +
      `${at(durations, 1)} at most`,
  );
}

/** How long the middle of the window stays without a line after the scroll bar was thrown. */
async function jumps(page: Page): Promise<void> {
  for (const [name, place] of [
    ['end', 1],
    ['middle', 0.48],
    ['beginning', 0],
  ] as const) {
    const waited = await page.evaluate(async (to) => {
      const root = document.documentElement;
      const from = performance.now();
      window.scrollTo(0, to * root.scrollHeight);
      do await new Promise((done) => requestAnimationFrame(done));
      while (to > 0 && !document.elementFromPoint(170, 360)?.closest('.line-item'));
      return performance.now() - from;
    }, place);
    console.log(`a jump to the ${name}: lines stand after ${waited.toFixed(0)} ms`);
  }
}

/** Puts every line of the two lists into the page at once. @returns milliseconds until they are laid out. */
function drawAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lists = [...document.querySelectorAll('line-window')].map((list) => {
      const lines = [...list.querySelectorAll('.line-item')];
      return { list, lines, count: Number(lines[0]?.ariaSetSize ?? 0) };
    });
    const from = performance.now();
    for (const { list, lines, count } of lists) {
      const all = document.createElement('div');
      for (let line = 0; line < count; line += 1)
        all.append(lines[line % lines.length]?.cloneNode(true) ?? '');
      list.replaceWith(all);
    }
    document.documentElement.getBoundingClientRect();
    return performance.now() - from;
  });
}

async function drawNothing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const empty = document.createElement('div');
    empty.style.height = `${document.documentElement.scrollHeight}px`;
    document.body.replaceChildren(empty);
  });
}

/** The value below which this share of the values lies, in words. */
function at(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.ceil((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
}
