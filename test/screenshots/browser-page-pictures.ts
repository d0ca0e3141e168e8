import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ensureBuilt } from '../support/ensure-built';
import { startWorkbench } from '../support/start-workbench';

/** They go with the installing guide, into the package too. */
const FOLDER = resolve(__dirname, '../../docs/pictures');
const SAMPLE = resolve(__dirname, '../fixtures/workbooks/cam-giang-phu-luc-1.xlsx');

/** Takes the pictures of the installing guide: pages of ours as whoever installs them sees them. */
export async function takeBrowserPagePictures(browser: Browser, tell: (path: string) => void): Promise<void> {
  const server = await startWorkbench();
  await ensureBuilt('browser-page');
  await mkdir(FOLDER, { recursive: true });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
  });
  const shoot = async (page: Page, name: string): Promise<void> => {
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path });
    tell(path);
  };
  try {
    const page = await context.newPage();
    await letChoose(page, await readFile(SAMPLE));
    await page.goto(`${server.origin}/browser/index.html`);
    await page.locator('#open-first').waitFor();
    await shoot(page, 'browser-page-opened');
    await page.locator('#open-first').click();
    const pane = page.frameLocator('iframe');
    await pane.locator('#completion-sentence').waitFor();
    await pane.locator('#recompute').click();
    await pane.locator('.notice-words').waitFor();
    await page.locator('#save-to-disk:enabled').waitFor();
    await shoot(page, 'browser-page-computed');
    const alone = await context.newPage();
    await alone.setViewportSize({ width: 700, height: 260 });
    await alone.goto(`${server.origin}/taskpane.html`);
    await alone.locator('.page-message-title').waitFor();
    await shoot(alone, 'pane-outside-excel');
  } finally {
    await context.close();
    await server.stop();
  }
}

/**
 * The browser's own picker cannot be pressed by a script: the file it would give lies in the page's own storage. As text,
 * for what runs this adds calls of its own to functions.
 */
async function letChoose(page: Page, bytes: Uint8Array): Promise<void> {
  await page.addInitScript(`window.showOpenFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('Phụ lục 1.xlsx', { create: true });
    const stream = await handle.createWritable();
    await stream.write(new Uint8Array(${JSON.stringify([...bytes])}));
    await stream.close();
    return [handle];
  };`);
}
