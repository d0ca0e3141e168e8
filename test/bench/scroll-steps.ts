import type { CDPSession, Page } from 'playwright-core';

/** What one way of showing the lines costs while it is scrolled. Times in milliseconds, a number for each step. */
export interface ScrollCost {
  /** Script, style and layout of the page itself; drawing pixels, which a graphics card does elsewhere, is left out. */
  readonly work: readonly number[];
  /** The longest stretch in which the page answered nobody; 0 where none took more than 50 ms. */
  readonly longestTask: number;
  readonly mostNodes: number;
}

const OWN_WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** Scrolls `steps` times by `pixels`, each time for two frames: the first tells what came near, the second shows it. */
export async function scrollSteps(page: Page, pixels: number, steps: number): Promise<ScrollCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const work: number[] = [];
  let mostNodes = 0;
  for (let step = 0; step < steps; step += 1) {
    const before = await ownWork(session);
    await page.evaluate(async (by) => {
      window.scrollBy(0, by);
      for (const _frame of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
    }, pixels);
    work.push((await ownWork(session)) - before);
    if (step % 10 === 0)
      mostNodes = Math.max(mostNodes, await page.evaluate(() => document.querySelectorAll('*').length));
  }
  const longestTask = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { tasks: readonly number[] }).tasks),
  );
  await session.detach();
  return { work, longestTask, mostNodes };
}

async function ownWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) => OWN_WORK.includes(name))
    .reduce((sum, { value }) => sum + value * 1_000, 0);
}
