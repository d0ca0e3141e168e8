import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { browserTest } from '../../support/browser-test';
import { BROWSER_ARGUMENTS } from '../../support/find-browser';
import { bundleHostPage } from './fixture/bundle-host-page';
import type { HostPage } from './fixture/host-page';
import { type FixtureServer, serveFixture } from './fixture/serve-fixture';

let server: FixtureServer | undefined;
let browser: Browser | undefined;

afterEach(async () => {
  await browser?.close();
  await server?.close();
});

browserTest('a pane and a page of commands share one workbook in a real browser', async (executablePath) => {
  server = await serveFixture(await bundleHostPage());
  browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${server.origin}/host.html`);
  await inHostPage(page, 'open');
  const pane = page.frame({ url: /pane\.html/ });
  if (!pane) throw new Error('The pane is not there.');

  // The pane: real office.js, the edition it was told, and the sheet.
  expect(await lines(pane, '#info li', 2)).toEqual([
    'Excel vi-VN true false',
    'Phụ lục 1 [["Mã","Nội dung"],["1.1","Ban hành kế hoạch"]]',
  ]);

  // The command writes; the pane hears of it, as of the person's and the co-author's typing.
  expect(await inHostPage(page, 'press', 'writeOnce')).toBe('completed');
  expect(await inHostPage(page, 'held', 'C2')).toBe('RecomputeButton');
  await inHostPage(page, 'type', 3, 2, 'Rà soát', 'user');
  await inHostPage(page, 'type', 4, 2, 'Công khai', 'coAuthor');
  expect(await lines(pane, '#events li', 3)).toEqual([
    // The Excel of this page is too old to tell what triggered an edit.
    'C2 RangeEdited Local ',
    'B3 RangeEdited Local ',
    'B4 RangeEdited Remote ',
  ]);

  expect(await inHostPage(page, 'press', 'completeTwice')).toBe('event.completed() was called twice.');
  expect(await inHostPage(page, 'press', 'neverComplete')).toBe('event.completed() was not called in time.');

  // One round trip of the pane, one of the command.
  const report = await inHostPage(page, 'report');
  expect(report).toMatchObject({ roundTrips: 2, unsupported: [] });
  // Busy and idle take turns, and it ends idle.
  expect(report.busy.length).toBeGreaterThanOrEqual(2);
  expect(report.busy).toEqual(report.busy.map((_, index) => index % 2 === 0));
  expect(errors).toEqual([]);
});

async function lines(frame: Frame, selector: string, count: number): Promise<string[]> {
  await frame
    .locator(selector)
    .nth(count - 1)
    .waitFor({ state: 'attached', timeout: 10_000 });
  return frame.locator(selector).allTextContents();
}

function inHostPage<K extends keyof HostPage>(
  page: Page,
  method: K,
  ...args: Parameters<HostPage[K]>
): Promise<Awaited<ReturnType<HostPage[K]>>> {
  return page.evaluate(
    ([name, given]) => {
      const hostPage = (window as unknown as { hostPage: Record<string, (...all: unknown[]) => unknown> })
        .hostPage;
      return hostPage[name as string]?.(...(given as unknown[]));
    },
    [method, args] as const,
  ) as Promise<Awaited<ReturnType<HostPage[K]>>>;
}
