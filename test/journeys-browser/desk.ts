import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

/** What the workbench showed and did behind its user's back. */
export interface Desk {
  readonly page: Page;
  /** The inside of the shipped task pane. */
  readonly pane: FrameLocator;
  /** Addresses outside this machine that anything on the page asked for. */
  readonly elsewhere: readonly string[];
  /** Errors on the console, of the page and of the pane: broken policies and uncaught ones too. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens the workbench in a fresh profile and waits until its first sample is shown. */
export async function openDesk(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Desk> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data|about):/.test(request.url())) {
      elsewhere.push(request.url());
    }
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/`);
  await page.locator('td#cell-A1').waitFor();
  return {
    page,
    pane: page.frameLocator('#pane-frame-place iframe'),
    elsewhere,
    complaints,
    close: () => context.close(),
  };
}

/** A cell of the grid, by its address. It is there only while its row is near the window. */
export function cell(desk: Desk, address: string): Locator {
  return desk.page.locator(`td#cell-${address}`);
}

/** Rows in which a conditional format is lit, of those that are drawn, in order. */
export async function litRows(desk: Desk): Promise<number[]> {
  const rows = await desk.page
    .locator('td.lit')
    .evaluateAll((cells) => cells.map((td) => Number((td as HTMLElement).dataset['row'])));
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** What was selected in the sheet, "K14". */
export async function selected(desk: Desk): Promise<string | null> {
  return desk.page.locator('#sheet-view table').getAttribute('data-selected');
}

/** Types into a cell as a user does: a click, the text, Enter. */
export async function typeInto(desk: Desk, address: string, text: string): Promise<void> {
  await cell(desk, address).click();
  await desk.page.keyboard.press('F2');
  await desk.page.locator('.cell-editor').fill(text);
  await desk.page.keyboard.press('Enter');
}
