import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { BROWSER_ARGUMENTS } from '../support/find-browser';
import { httpsCertificates } from '../support/https-certificates';
import { buildPackage } from './build-package';
import { recomputeFile } from './recompute-file';
import { type RunningWebServer, startWebServer, type WebServerName, webServerProgram } from './web-server';

const ROOT = path.resolve(__dirname, '../..');
const OUT = path.join(ROOT, 'build/test-package');
const ADDRESS = 'https://addins.example.vn/tien-do';
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

let built: Promise<unknown> | undefined;

/** The package as it is shipped, with office.js from the npm package in place of Microsoft's address. */
async function site(): Promise<string> {
  built ??= buildPackage({
    address: ADDRESS,
    officeJs: 'self',
    officeJsFrom: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
    out: OUT,
  });
  await built;
  return path.join(OUT, 'site');
}

async function serve(name: WebServerName, port: number): Promise<RunningWebServer> {
  const folder = await site();
  await httpsCertificates();
  return startWebServer(name, path.join(OUT, 'server', name === 'nginx' ? 'nginx.conf' : 'Caddyfile'), {
    site: folder,
    certificate: path.join(ROOT, '.certs/localhost.crt'),
    key: path.join(ROOT, '.certs/localhost.key'),
    port,
    work: path.join(ROOT, 'build/test-web-server', name),
  });
}

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

const SERVERS = [
  { name: 'nginx', port: 38_443 },
  { name: 'caddy', port: 38_444 },
] as const;

describe.each(SERVERS)('$name', ({ name, port }) => {
  test(
    'answers with the headers that Office and the policy need',
    async () => {
      const server = await serve(name, port);
      try {
        const script = /"((?:pane)-[0-9a-f]{12}\.js)"/.exec(
          readFileSync(path.join(OUT, 'site/sw.js'), 'utf8'),
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
    'the page for browsers opens a file, computes, saves into it, loses nothing that it said it saved, and works without a network too',
    async (executablePath) => {
      if (!isThere(name)) return;
      let server: RunningWebServer | undefined = await serve(name, port);
      const browser = await chromium.launch({
        executablePath,
        args: [
          ...BROWSER_ARGUMENTS,
          // A service worker is refused where the certificate is not trusted, whatever the page allows.
          '--ignore-certificate-errors',
          `--host-resolver-rules=MAP addins.example.vn:443 127.0.0.1:${port}`,
        ],
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
