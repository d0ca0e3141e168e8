import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { startPackageSite } from '../journeys-browser/journey-site';
import {
  completion,
  litCells,
  openWorkbench,
  pressRibbon,
  recompute,
  said,
} from '../journeys-browser/pane-harness';
import { browserTest } from '../support/browser-test';
import { BROWSER_ARGUMENTS } from '../support/find-browser';
import { recomputeFile } from './recompute-file';
import { ADDRESS, PACKAGE, type ServedPackage, servePackage } from './served-package';
import { type WebServerName, webServerProgram } from './web-server';

const ROOT = path.resolve(__dirname, '../..');
const WORKBOOKS = path.join(ROOT, 'test/fixtures/workbooks');
const CASES = path.join(ROOT, 'test/fixtures/cases');
const SAMPLE = path.join(WORKBOOKS, 'cam-giang-phu-luc-1.xlsx');

/** Opened, computed and saved in the page one after the other: each comes out as the headless run makes it. */
const FILES = [
  SAMPLE,
  path.join(WORKBOOKS, 'trung-trac-cchc.xlsx'),
  ...[
    '24-lrm',
    '43-no-cached-values',
    '50-mark-values',
    '66-array-in-ratio',
    '80-long-section',
    'c07-merged-rows-duplicate-code',
    'c08-same-unit-two-communes',
    'c18-par-index-scores-only',
    'c26-merged-status-not-inherited',
    'c31-status-words',
  ].map((name) => path.join(CASES, `${name}.xlsx`)),
];
const TIMEOUT = 300_000;
const YEAR = 'public, max-age=31536000, immutable';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(port: number, file: string): Promise<Answer> {
  return new Promise((done, fail) => {
    request(
      {
        host: '127.0.0.1',
        port,
        path: `/tien-do/${file}`,
        servername: 'addins.example.vn',
        headers: { Host: `addins.example.vn:${port}` },
        rejectUnauthorized: false,
      },
      (response) => {
        response.resume();
        done({ status: response.statusCode, headers: response.headers });
      },
    )
      .on('error', fail)
      .end();
  });
}

describe.each(['nginx', 'caddy'] as const)('%s', (name) => {
  test(
    'answers with the headers that Office and the policy need',
    async () => {
      if (!isThere(name)) return;
      const server = await servePackage(name);
      const { port } = server;
      try {
        const script = /"((?:pane)-[0-9a-f]{12}\.js)"/.exec(
          readFileSync(path.join(PACKAGE, 'site/sw.js'), 'utf8'),
        )?.[1];
        const [pane, browser, manifest, icon, piece, entry] = await Promise.all(
          [
            'taskpane.html',
            'browser/',
            'manifest.xml',
            'assets/icons/icon-32.png',
            script ?? '',
            'taskpane.js',
          ].map((file) => ask(port, file)),
        );
        expect(pane).toMatchObject({
          status: 200,
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-cache',
            'x-content-type-options': 'nosniff',
            'content-security-policy': expect.stringMatching(
              /script-src 'self';.*frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/,
            ),
          },
        });
        expect(pane?.headers['x-frame-options']).toBeUndefined();
        expect(pane?.headers['content-security-policy']).not.toContain('appsforoffice');
        expect(browser?.headers['content-security-policy']).toContain("frame-ancestors 'none'");
        expect(manifest).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } });
        expect(manifest?.headers['content-type']).toMatch(/^(text|application)\/xml/);
        expect(icon).toMatchObject({
          status: 200,
          headers: { 'cache-control': YEAR, 'content-type': 'image/png' },
        });
        expect(piece).toMatchObject({ status: 200, headers: { 'cache-control': YEAR } });
        expect(piece?.headers['content-type']).toMatch(/^(text|application)\/javascript/);
        expect(entry?.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
        expect((await ask(port, '../secret')).status).not.toBe(200);
      } finally {
        await server.stop();
      }
    },
    TIMEOUT,
  );

  browserTest(
    'the add-in computes and takes back at this address, in the pages of Office and in no others',
    async (executablePath) => {
      if (!isThere(name)) return;
      const server = await servePackage(name);
      const site = await startPackageSite(server.port);
      const args = [...BROWSER_ARGUMENTS, ...site.browserArguments];
      const browser = await chromium.launch({ executablePath, args });
      try {
        const workbench = await openWorkbench(browser, site.page, {}, site.prepareSite);
        await completion(workbench);
        const [pane] = workbench.page
          .frames()
          .filter((frame) => frame.url().startsWith(`${ADDRESS}/taskpane.html`));
        const served = await pane?.evaluate(async () => {
          const { headers } = await fetch(location.pathname);
          return [headers.get('server') ?? '', headers.get('content-security-policy') ?? ''];
        });
        expect(served?.[0]?.toLowerCase()).toContain(name);
        expect(served?.[1]).toContain('frame-ancestors');
        await recompute(workbench);
        expect(await litCells(workbench)).toBeGreaterThan(0);
        await workbench.pane.locator('#undo').click();
        await said(workbench, 'Đã hoàn tác');
        expect(await litCells(workbench)).toBe(0);
        await pressRibbon(workbench, 'TienDo.Recompute');
        expect(await litCells(workbench)).toBeGreaterThan(0);
        expect([workbench.elsewhere, workbench.complaints]).toEqual([[], []]);
        const frames = await browser.newContext({ ignoreHTTPSErrors: true });
        // The server of the test is on this machine, which other pages may not ask by themselves.
        await frames.grantPermissions(['local-network-access']);
        expect(await isShownIn(frames, 'https://excel.officeapps.live.com/x/frame.html')).toBe(true);
        // On a domain of its own: of pages of the add-in's domain the browser asks other permissions.
        expect(await isShownIn(frames, 'https://stranger.example.com/frame.html')).toBe(false);
      } finally {
        await browser.close();
        await site.stop();
        await server.stop();
      }
    },
    TIMEOUT,
  );

  browserTest(
    'the page for browsers opens a file, computes, saves into it, loses nothing that it said it saved, and works without a network too',
    async (executablePath) => {
      if (!isThere(name)) return;
      let server: ServedPackage | undefined = await servePackage(name);
      const browser = await chromium.launch({
        executablePath,
        args: [...BROWSER_ARGUMENTS, ...server.browserArguments],
      });
      try {
        const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'vi-VN' });
        const page = await openPage(context);
        expect(await page.locator('#sample, #as-of').count()).toBe(0);
        await openFromDisk(page);
        const first = page.waitForEvent('download');
        await computeAndSave(page);
        expect((await first).suggestedFilename()).toBe('Phụ lục (trước Tiến Độ).xlsx');
        const saved = await fileOnDisk(page);
        expect(Buffer.compare(saved, await recomputeFile(SAMPLE))).toBe(0);
        await undo(page);
        expect(await leave(page, 'dismiss')).toBe('beforeunload');
        await page.locator('.file-name', { hasText: 'chưa lưu' }).waitFor();
        if (name === 'nginx') await expectAsHeadless(page);
        else expect(await leave(page, 'accept')).toBe('beforeunload');
        expect(Buffer.compare(await fileOnDisk(page), saved)).toBe(0);
        await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
        await server.stop();
        server = undefined;
        await page.reload();
        await openFromDisk(page);
        await page.frameLocator('iframe').locator('#completion-sentence').waitFor();
      } finally {
        await server?.stop();
        await browser.close();
      }
    },
    TIMEOUT,
  );
});

/** Whether the pane is shown in a frame of another page. */
async function isShownIn(context: BrowserContext, address: string): Promise<boolean> {
  await context.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${ADDRESS}/taskpane.html"></iframe>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const frame = await decidedFrame(page);
  const isShown = frame.url() === `${ADDRESS}/taskpane.html`;
  if (isShown) await frame.locator('#pane').waitFor({ state: 'attached' });
  await page.close();
  return isShown;
}

/** The page's frame once the browser has shown or refused it: until then it is a blank page, which would pass for refused. */
async function decidedFrame(page: Page): Promise<Frame> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (frame !== undefined && /^(https|chrome-error):/.test(frame.url())) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('The browser neither showed the frame nor refused it.');
}

/** False where the server is not installed; under CI that is a defect of the machine's set-up. */
function isThere(name: WebServerName): boolean {
  if (webServerProgram(name) !== undefined) return true;
  if (process.env['CI']) throw new Error(`${name} is not installed.`);
  console.warn(`SKIPPED (no ${name})`);
  return false;
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // The browser's own picker cannot be pressed by a test: the file it would give is a real one, in the page's own storage.
  await page.addInitScript(() => {
    Object.assign(window, {
      showOpenFilePicker: async () => [
        await (await navigator.storage.getDirectory()).getFileHandle('Phụ lục.xlsx', { create: true }),
      ],
    });
  });
  await page.goto(`${ADDRESS}/browser/`);
  await page.evaluate(
    async (bytes) => {
      const handle = await (
        await navigator.storage.getDirectory()
      ).getFileHandle('Phụ lục.xlsx', { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    [...readFileSync(SAMPLE)],
  );
  return page;
}

async function openFromDisk(page: Page): Promise<void> {
  await page.locator('#open-first').click();
  await page.frameLocator('iframe').locator('#completion-sentence').waitFor();
}

async function computeAndSave(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.locator('#recompute').click();
  await pane.locator('.notice-words').waitFor();
  await page.locator('#save-to-disk').click();
  await page.locator('#notice p', { hasText: 'Đã lưu vào tệp' }).waitFor();
}

/** What is taken back is a change that is not saved. */
async function undo(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.locator('#undo').click();
  await pane.locator('.notice-words', { hasText: 'Đã hoàn tác' }).waitFor();
}

/** Reloads as a user does and answers the browser's question; tells the question's kind. */
async function leave(page: Page, answer: 'accept' | 'dismiss'): Promise<string> {
  const asked = page.waitForEvent('dialog');
  const loaded = answer === 'accept' ? page.waitForEvent('load') : undefined;
  const gone = page.evaluate(() => location.reload()).catch(() => undefined);
  const dialog = await asked;
  await dialog[answer]();
  await gone;
  await loaded;
  return dialog.type();
}

async function expectAsHeadless(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  for (const file of FILES) {
    await page.locator('#own-file').setInputFiles(file);
    await page.locator('.file-name', { hasText: path.basename(file) }).waitFor();
    const pane = page.frameLocator('iframe');
    await pane.locator('#completion-sentence').waitFor();
    await pane.locator('#recompute').click();
    await pane.locator('.notice-words').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    const saved = readFileSync(await download.path());
    const isSame = Buffer.compare(saved, await recomputeFile(file)) === 0;
    expect([path.basename(file), isSame]).toEqual([path.basename(file), true]);
  }
}

async function fileOnDisk(page: Page): Promise<Buffer> {
  return Buffer.from(
    await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('Phụ lục.xlsx');
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    }),
  );
}
