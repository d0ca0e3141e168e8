import type { Browser } from 'playwright-core';
import { ExcelHost } from '../../../src/excel-host/protocol/excel-host';
import { PLAN_SHEET } from '../../excel/plan-sheet';
import { browserTest } from '../../support/browser-test';
import { findBrowser } from '../../support/find-browser';
import { drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { launchBrowser } from '../../support/launch-browser';
import { startWorkbench } from '../../support/start-workbench';
import type { RunningServer } from '../../workbench/server/workbench-server';
import { EXCEL_PROFILES } from '../protocol/profiles';
import type { NativePlatform } from './native-setup';
import { openNativePage } from './open-native-page';

const PLATFORMS: readonly NativePlatform[] = ['win32', 'mac'];

let server: RunningServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  // The first to ask builds what is served.
  server = await startWorkbench();
  if (findBrowser() !== undefined) browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

function ready(): { origin: string; browser: Browser } {
  if (!server || !browser) throw new Error('There is no server or no browser.');
  return { origin: server.origin, browser };
}

function hostOf(platform: NativePlatform): ExcelHost {
  const { options } = EXCEL_PROFILES[platform === 'win32' ? '2021' : 'mac'];
  return new ExcelHost(drawWorkbook(PLAN_SHEET), options);
}

/** Long enough for office.js to have asked for the buttons many times over. */
const A_WHILE = 3_000;

for (const platform of PLATFORMS) {
  browserTest(`the built page of the ribbon's commands hears them in the ${platform} bundle`, async () => {
    const { origin, browser: chromium } = ready();
    const host = hostOf(platform);
    const commands = await openNativePage(chromium, `${origin}/commands.html`, platform, host);
    expect(await commands.listensForCommands(15_000)).toBe(true);
    await commands.pressRibbonButton('recompute');
    expect(host.workbook.sheets[0] && heldAt(host.workbook.sheets[0], 'F9')).toBe(0.5);
    expect(commands.errors).toEqual([]);
    expect(host.unsupported).toEqual([]);
    await commands.page.close();
  });

  browserTest(`without Office.onReady() it would hear none in the ${platform} bundle`, async () => {
    const { origin, browser: chromium } = ready();
    const commands = await openNativePage(
      chromium,
      `${origin}/commands.html`,
      platform,
      hostOf(platform),
      async (page) => {
        await page.route('**/commands.js', async (route) => {
          const body = await (await route.fetch()).text();
          expect(body).toContain('Office.onReady()');
          await route.fulfill({
            body: body.replace('Office.onReady()', '0'),
            contentType: 'text/javascript',
          });
        });
      },
    );
    expect(await commands.listensForCommands(A_WHILE)).toBe(false);
    await commands.page.close();
  });

  browserTest(`the built pane starts in the ${platform} bundle and reads the sheet`, async () => {
    const { origin, browser: chromium } = ready();
    const host = hostOf(platform);
    const pane = await openNativePage(chromium, `${origin}/taskpane.html`, platform, host);
    await pane.page.getByText('Rà soát văn bản').first().waitFor({ timeout: 30_000 });
    expect(pane.errors).toEqual([]);
    expect(host.unsupported).toEqual([]);
    await pane.page.close();
  });
}
