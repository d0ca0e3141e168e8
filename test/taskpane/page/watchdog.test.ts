import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserTest } from '../../support/browser-test';
import { BROWSER_ARGUMENTS } from '../../support/find-browser';
import { startWorkbench } from '../../support/start-workbench';

const TIMEOUT = 240_000;
/** office.js is there, but Excel never answers it. */
const MUTE = 'window.Office = { onReady: () => new Promise(() => undefined), HostType: { Excel: "Excel" } };';
/** As outside Excel: it answers that nobody is there. */
const ANSWERING =
  'window.Office = { onReady: () => Promise.resolve({ host: null }), HostType: { Excel: "Excel" } };';

let browser: Promise<Browser> | undefined;
let workbench: ReturnType<typeof startWorkbench> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  await (await workbench)?.stop();
});

/** The shipped pane beside such an office.js, or beside none, with a clock that is moved by hand. */
async function open(
  executablePath: string,
  officeJs: string | undefined,
  prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve(),
): Promise<{ page: Page; starts: () => number }> {
  browser ??= chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  workbench ??= startWorkbench();
  const { origin } = await workbench;
  const context = await (await browser).newContext({ ignoreHTTPSErrors: true, locale: 'vi-VN' });
  await context.route('**/office-js/office.js', (route) =>
    officeJs === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/javascript', body: officeJs }),
  );
  await prepare(context);
  const page = await context.newPage();
  let starts = 0;
  page.on('domcontentloaded', () => (starts += 1));
  await page.clock.install();
  await page.goto(`${origin}/taskpane.html`);
  return { page, starts: () => starts };
}

browserTest(
  'an Excel that never answers: the pane has words at once, reloads once by itself, then says so and offers a button',
  async (path) => {
    const { page, starts } = await open(path, MUTE);
    await page.getByText('Đang mở Tiến Độ…').waitFor();
    expect(starts()).toBe(1);
    await page.clock.fastForward(7_900);
    expect(starts()).toBe(1);
    const reloaded = page.waitForEvent('domcontentloaded');
    await page.clock.fastForward(200);
    await reloaded;
    await page.getByText('Đang mở Tiến Độ…').waitFor();
    await page.clock.fastForward(8_100);
    await page.getByText('Excel chưa trả lời').waitFor();
    expect(starts()).toBe(2);
    const again = page.waitForEvent('domcontentloaded');
    await page.getByText('Tải lại', { exact: true }).click();
    await again;
    await page.context().close();
  },
  TIMEOUT,
);

browserTest(
  'an office.js that cannot be had is told of at once, also where it failed before our own script ran',
  async (path) => {
    const first = await open(path, undefined);
    await first.page.getByText('Chưa kết nối được với Excel').waitFor();
    await first.page.context().close();
    const early = await open(path, undefined, async (context) => {
      const failed = context.waitForEvent('requestfailed');
      await context.route('**/taskpane.js', async (route) => {
        await failed;
        await route.continue();
      });
    });
    await early.page.getByText('Chưa kết nối được với Excel').waitFor();
    await early.page.context().close();
  },
  TIMEOUT,
);

browserTest(
  'an answer in time calls the watchdog off',
  async (path) => {
    const { page, starts } = await open(path, ANSWERING);
    await page.getByText('Hãy mở bảng này từ Excel').waitFor();
    await page.clock.fastForward(20_000);
    expect(await page.getByText('Hãy mở bảng này từ Excel').count()).toBe(1);
    expect(starts()).toBe(1);
    await page.context().close();
  },
  TIMEOUT,
);
