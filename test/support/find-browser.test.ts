import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './find-browser';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'browsers-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('the browser that is wished for is taken', async () => {
  const wished = path.join(folder, 'my-browser');
  await writeFile(wished, '');
  expect(findBrowser({ E2E_BROWSER: wished })).toBe(wished);
});

test('a wish that names no file is an error, not passed over', () => {
  expect(() => findBrowser({ E2E_BROWSER: path.join(folder, 'absent') })).toThrow('no such file');
});

test('an empty wish is no wish', () => {
  expect(() => findBrowser({ E2E_BROWSER: '' })).not.toThrow();
});

const isLinux = process.platform === 'linux';

(isLinux ? test : test.skip)("Playwright's newest download is found where nothing is installed", async () => {
  const expected = path.join(folder, 'chromium-1200', 'chrome-linux', 'chrome');
  for (const version of ['chromium-999', 'chromium-1200']) {
    await mkdir(path.join(folder, version, 'chrome-linux'), { recursive: true });
    await writeFile(path.join(folder, version, 'chrome-linux', 'chrome'), '');
  }
  const found = findBrowser({ PLAYWRIGHT_BROWSERS_PATH: folder });
  // An installed browser comes first.
  expect(found?.startsWith(folder) === true ? found : expected).toBe(expected);
});
