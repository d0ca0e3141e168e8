import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { storyBrowser } from './stories/story-browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const { open } = storyBrowser();

/** What axe finds at all in the section. */
async function faults(page: Page): Promise<string[]> {
  const results = (await page.evaluate(`${AXE}; axe.run(document.querySelector('#progress'))`)) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.map(({ id }) => id);
}

browserTest('the section opens by keyboard, and its chart is told in words and as a table', async (path) => {
  const page = await open(path, 'progressClosed');
  expect(await page.locator('.progress-chart').count()).toBe(0);
  await page.locator('#progress-summary').press('Enter');
  await page.locator('.progress-chart').waitFor();
  expect(await page.locator('#progress-standing').innerText()).toBe(
    'Đến ngày 15/10/2024: xong 5/12 nhiệm vụ; theo kế hoạch có 7 nhiệm vụ đã đến hạn.',
  );
  // Done 3 on 17 September and 5 on 15 October; 77 days are left of the year: 2 × 77 / 28 = 5.5.
  expect(await page.locator('#progress-forecast').innerText()).toBe(
    'Nếu giữ nhịp 4 tuần gần nhất (2 nhiệm vụ), đến 31/12/2024 có thể xong khoảng 10/12 nhiệm vụ. Đây chỉ là ước tính.',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const rows = (await page.locator('.chart-table tbody tr').allInnerTexts()).map((row) =>
    row.trim().split(/\s*\t\s*/),
  );
  // Thirteen recorded weeks, and those of the five other days on which something comes due.
  expect(rows).toEqual([
    ['29/01/2024', 'chưa tính', '1'],
    ['05/02/2024', '1', '0', '1'],
    ['19/02/2024', '1', '0', '1'],
    ['11/3/2024', '1', '0', '1'],
    ['25/3/2024', 'chưa tính', '2'],
    ['01/4/2024', '2', '0', '2'],
    ['22/4/2024', '2', '0', '2'],
    ['20/5/2024', '2', '0', '2'],
    ['24/6/2024', 'chưa tính', '4'],
    ['01/7/2024', '3', '1', '4'],
    ['26/8/2024', 'chưa tính', '5'],
    ['02/9/2024', '3', '2', '5'],
    ['16/9/2024', '3', '2', '5'],
    ['23/9/2024', '4', '1', '5'],
    ['30/9/2024', '4', '3', '7'],
    ['07/10/2024', '5', '3', '7'],
    ['14/10/2024', '5', '3', '8'],
    ['09/12/2024', 'chưa tính', '9'],
  ]);
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

browserTest('the lines differ by more than colour, in high contrast too', async (path) => {
  const page = await open(path, 'progress', 'en');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('.progress-chart').waitFor();
  const dashes = await page.evaluate(() =>
    ['.chart-done', '.chart-planned'].map(
      (line) => getComputedStyle(document.querySelector(`.progress-chart ${line}`)!).strokeDasharray,
    ),
  );
  expect(dashes[0]).toBe('none');
  expect(dashes[1]).not.toBe('none');
  expect(await page.locator('.progress-chart .chart-overdue').count()).toBe(7);
  expect(await page.locator('.progress-chart .chart-dot').count()).toBe(13);
  expect(await faults(page)).toEqual([]);
  await page.close();
});

browserTest(
  'it says so where days are missing, the date is fixed, or what was kept is damaged',
  async (path) => {
    const page = await open(path, 'progressFirstDays');
    await page.locator('.progress-chart').waitFor();
    const words = await page.locator('body').innerText();
    expect(words).toContain('hiện có 1 ngày');
    expect(words).toContain('Đang chốt số liệu đến một ngày cố định');
    expect(words).toContain('có chỗ không đọc được');
    expect(words).toContain('Tính chung 2 phụ lục');
    await page.close();
  },
);
