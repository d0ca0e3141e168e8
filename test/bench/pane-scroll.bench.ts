import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser';
import { startStoryServer } from '../taskpane/stories/story-server';

const SCROLL_STEP = 1_200;

/** How smoothly 10,000 lines scroll. */
export async function bench(): Promise<void> {
  const browser = await launchBrowser();
  try {
    await scrollThrough(browser);
  } finally {
    await browser.close();
  }
}

async function scrollThrough(browser: Browser): Promise<void> {
  const stories = await startStoryServer();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 720 } });
    await page.goto(stories.address('many'));
    await page.waitForTimeout(500);
    const { frames, longTasks, longest, nodes } = await page.evaluate(async (step) => {
      const tasks: number[] = [];
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: 'longtask',
      });
      let drawn = 0;
      let most = 0;
      const root = document.documentElement;
      while (root.scrollTop + root.clientHeight < root.scrollHeight - 1) {
        window.scrollBy(0, step);
        await new Promise((done) => requestAnimationFrame(done));
        drawn += 1;
        if (drawn % 20 === 0) most = Math.max(most, document.querySelectorAll('*').length);
      }
      await new Promise((done) => setTimeout(done, 200));
      return { frames: drawn, longTasks: tasks.length, longest: Math.max(0, ...tasks), nodes: most };
    }, SCROLL_STEP);
    console.log(
      `10,000 lines scrolled through in ${frames} frames of ${SCROLL_STEP} pixels: ${longTasks} tasks longer than 50 ms ` +
        `(longest ${longest.toFixed(0)} ms), at most ${nodes} nodes`,
    );
  } finally {
    await stories.close();
  }
}
