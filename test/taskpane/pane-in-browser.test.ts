import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { formatsOf } from '../../src/messages/formats-of';
import { browserTest } from '../support/browser-test';
import { findBrowser } from '../support/find-browser';
import { cutWords, smallTargets } from './look-at-screen';
import { STORIES } from './stories/stories';
import { startStoryServer, type StoryServer } from './stories/story-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = Object.keys(STORIES);
/**
 * As the user's system may ask for it, a language each. In high contrast nothing is other than its colours: what has been
 * looked at in the first two is not looked at again.
 */
const THEMES = [
  { name: 'light', language: 'vi', options: { colorScheme: 'light' }, coloursOnly: false },
  { name: 'dark', language: 'en', options: { colorScheme: 'dark' }, coloursOnly: false },
  {
    name: 'high contrast',
    language: 'vi',
    options: { colorScheme: 'dark', forcedColors: 'active' },
    coloursOnly: true,
  },
] as const;
const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu'];

let server: StoryServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (findBrowser() !== undefined) server = await startStoryServer();
}, 240_000);

async function open(executablePath: string): Promise<{ server: StoryServer; browser: Browser }> {
  server ??= await startStoryServer();
  browser ??= await chromium.launch({ executablePath, args: ARGUMENTS });
  return { server, browser };
}

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What axe finds serious or critical, as "rule: element". */
async function seriousFaults(page: Page, coloursOnly: boolean): Promise<string[]> {
  // A script of the test's own: the page's policy, rightly, lets none be added to the page.
  const results = (await page.evaluate(
    `${AXE}; axe.run(document, { resultTypes: ['violations']${coloursOnly ? ", runOnly: ['color-contrast']" : ''} })`,
  )) as AxeResults;
  if (!coloursOnly) expect(results.passes.length).toBeGreaterThan(5);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const theme of THEMES) {
  browserTest(
    `every state, ${theme.name}: no broken policy, no sideways scroll from 320 to 700 pixels, nothing cut at 320, nothing hard to hit, nothing serious for axe`,
    async (path) => {
      const it = await open(path);
      expect(NAMES.length).toBeGreaterThan(20);
      const faults: string[] = [];
      const page = await it.browser.newPage({ viewport: { width: 320, height: 720 }, ...theme.options });
      let at = '';
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${at}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
      for (const name of NAMES) {
        at = name;
        await page.goto(it.server.address(name, theme.language));
        await page.waitForTimeout(50);
        for (const width of theme.coloursOnly ? [] : [320, 450, 700]) {
          await page.setViewportSize({ width, height: 720 });
          const tooWide = await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          if (tooWide) faults.push(`${at}: scrolls sideways at ${width}`);
        }
        await page.setViewportSize({ width: 320, height: 720 });
        for (const fault of await seriousFaults(page, theme.coloursOnly)) faults.push(`${at}: ${fault}`);
        if (theme.coloursOnly) continue;
        for (const fault of await cutWords(page)) faults.push(`${at}: ${fault}`);
        for (const fault of await smallTargets(page)) faults.push(`${at}: ${fault}`);
      }
      await page.close();
      expect(faults).toEqual([]);
    },
    240_000,
  );
}

/** What the pane tells readers of the screen comes to be these words. */
async function isSaid(page: Page, words: string): Promise<void> {
  const status = page.locator('[role=status]');
  await status.filter({ hasText: words }).waitFor({ state: 'attached' });
  expect(await status.innerText()).toBe(words);
}

browserTest('every button of the first screen is reached by Tab and shows that it is', async (path) => {
  const it = await open(path);
  const page = await it.browser.newPage({ viewport: { width: 320, height: 720 } });
  await page.goto(it.server.address('todo'));
  await page.locator('.line').first().waitFor();
  const reached: string[] = [];
  for (let press = 0; press < 13; press += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        const isSeen = outlineStyle !== 'none' || boxShadow !== 'none';
        return `${element.id || element.className}${isSeen ? '' : ' unseen'}`;
      }),
    );
  }
  expect(reached).toEqual([
    'recompute',
    'undo',
    'more',
    'copy-sentence',
    'cut-off',
    'tab-todo',
    'chip-overdue',
    'chip-dueSoon',
    'chip-mend',
    'open-search',
    'line',
    'line',
    'line',
  ]);
  await page.close();
});

browserTest('the tabs turn by arrow keys, a group leads to its work, the search narrows it', async (path) => {
  const it = await open(path);
  const page = await it.browser.newPage({ viewport: { width: 320, height: 720 } });
  await page.goto(it.server.address('todo'));
  await page.locator('.line').first().waitFor();
  await page.locator('#tab-todo').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('#groups-leads').press('Enter');
  await page.locator('.line.group').first().waitFor();
  expect(await page.locator('.line.group').count()).toBe(4);
  expect(await page.locator('.bar-legend li').allInnerTexts()).toEqual(['đã xong', 'quá hạn', 'còn lại']);
  await page.locator('.line.group', { hasText: 'Bộ phận TN&TKQ' }).press('Enter');
  expect(await page.locator('#group-overdue .line').allInnerTexts()).toHaveLength(1);
  expect(await page.locator('.limit').innerText()).toContain('Chủ trì: Bộ phận TN&TKQ');
  await page.locator('.limit').click();
  expect(await page.locator('#group-overdue .line').count()).toBe(3);
  await page.locator('#open-search').click();
  await page.locator('#search').fill('ra soat');
  expect(await page.locator('#group-overdue .line').count()).toBe(1);
  expect(await page.locator('[role=status]').innerText()).toBe('PL1');
  await page.close();
});

browserTest('a proposal is previewed, then written, and the status says so', async (path) => {
  const it = await open(path);
  const page = await it.browser.newPage({ viewport: { width: 320, height: 720 } });
  await page.goto(it.server.address('mend'));
  await page.getByRole('button', { name: /Ô A24 Mã mất số 0 ở cuối/ }).click();
  expect(await page.locator('.change').innerText()).toMatch(/Đang ghi\s+3\.1\s+→\s+sẽ ghi\s+3\.10/);
  await page.getByRole('button', { name: 'Ghi vào ô' }).click();
  await isSaid(page, 'Đã sửa ô A24.');
  expect(await page.locator('.unfolded').count()).toBe(0);
  await page.close();
});

browserTest('a setting is saved when it is understood and explained when it is not', async (path) => {
  const it = await open(path);
  const page = await it.browser.newPage({ viewport: { width: 320, height: 720 } });
  await page.goto(it.server.address('sections'));
  await page.locator('#tab-settings').click();
  const asOf = page.getByRole('textbox', { name: 'Chốt số liệu đến ngày' });
  await asOf.fill('31/6/2024');
  await asOf.press('Tab');
  expect(await page.locator('.wrong').innerText()).toBe('Không có ngày 31/6: tháng 6 chỉ có 30 ngày.');
  expect(await asOf.inputValue()).toBe('31/6/2024');
  await asOf.fill('30/6');
  await asOf.press('Tab');
  await page.locator('.wrong').waitFor({ state: 'detached' });
  expect(await asOf.inputValue()).toBe(formatsOf('vi').date({ year: 2024, month: 6, day: 30 }));
  await page.locator('#fold-rules').press('Enter');
  const strict = page.getByRole('switch', { name: '“Trước ngày 25” là chậm nhất ngày 24' });
  expect(await strict.isChecked()).toBe(true);
  await strict.press('Space');
  await isSaid(page, 'Đã lưu cài đặt vào tệp.');
  await page.locator('#fold-look').click();
  await page.getByText('English').click();
  await page.locator('html[lang=en]').waitFor();
  await page.locator('#recompute', { hasText: 'Recompute' }).waitFor();
  await page.close();
});

browserTest('columns that the user points at are handed over', async (path) => {
  const it = await open(path);
  const page = await it.browser.newPage({ viewport: { width: 320, height: 720 } });
  await page.goto(it.server.address('choosesColumns'));
  await page.locator('select[name=support]').selectOption({ label: 'G: Trách nhiệm thực hiện / Chủ trì' });
  await page.locator('#use-columns').click();
  await isSaid(page, 'Đã lưu cài đặt vào tệp.');
  expect(await page.locator('.column-chooser').count()).toBe(0);
  await page.close();
});

browserTest('no button waits while the sheet is read anew: what is asked for follows it', async (path) => {
  const it = await open(path);
  const page = await it.browser.newPage({ viewport: { width: 350, height: 720 } });
  await page.goto(it.server.address('readAnew'));
  await page.locator('#download-slips').waitFor();
  expect(await page.locator('button.button').count()).toBeGreaterThan(10);
  expect(await page.locator('button[aria-disabled="true"]').count()).toBe(0);
  await page.close();
});
