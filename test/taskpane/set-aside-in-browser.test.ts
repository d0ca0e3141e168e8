import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { storyBrowser } from './stories/story-browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const { open, address } = storyBrowser();

async function faults(page: Page): Promise<string[]> {
  const results = (await page.evaluate(`${AXE}; axe.run(document)`)) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id }) => id);
}

const status = (page: Page): Promise<string> => page.locator('[role=status]').innerText();

browserTest('a finding is set aside by two clicks, is told so, and comes back by one more', async (path) => {
  const page = await open(path, 'mend');
  expect(await page.locator('#chip-mend .count').innerText()).toBe('4');
  await page.getByRole('button', { name: 'Ô A24' }).click();
  await page.getByRole('button', { name: 'Gác lại cảnh báo ở ô A24' }).click();
  await page.getByRole('button', { name: 'Đã kiểm tra, đúng như văn bản' }).click();
  await page.locator('#group-setAside').waitFor();
  expect(await status(page)).toBe('Đã gác lại cảnh báo ở ô A24. Xem lại ở nhóm “Đã gác lại”.');
  expect(await page.locator('#chip-mend .count').innerText()).toBe('3');
  expect(await page.locator('#chip-overdue .count').innerText()).toBe('3');
  expect(await page.locator('#completion-sentence').innerText()).toBe('5/12 nhiệm vụ, đạt 41,67%');
  expect(await page.locator('#group-error').innerText()).not.toContain('Ô A24');
  const group = page.locator('#group-setAside');
  expect(await group.getAttribute('open')).toBeNull();
  await group.locator('summary').click();
  // A folded list draws its lines only once it is seen.
  await group.getByText('Lý do: Đã kiểm tra, đúng như văn bản').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ gác lại cảnh báo ở ô A24' }).click();
  await page.locator('#group-setAside').waitFor({ state: 'detached' });
  expect(await status(page)).toBe('Đã bỏ gác lại, cảnh báo ở ô A24 hiện lại.');
  expect(await page.locator('#chip-mend .count').innerText()).toBe('4');
  await page.close();
});

browserTest('it goes by keyboard alone, and the focus stays in the list', async (path) => {
  const page = await open(path, 'mend', 'en');
  await page.getByRole('button', { name: 'Cell A24' }).press('Enter');
  await page.getByRole('button', { name: 'Set aside what was found in cell A24' }).press('Enter');
  await page.locator('#aside-asInDocument').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'aside-asInDocument');
  expect(await faults(page)).toEqual([]);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('aside-own');
  // Nothing typed is no reason.
  await page.keyboard.press('Enter');
  expect(await page.locator('#group-setAside').count()).toBe(0);
  await page.keyboard.type('  Seen with the province  ');
  await page.keyboard.press('Enter');
  await page.locator('#group-setAside').waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toContain('Cell A16');
  await page.locator('#group-setAside summary').press('Enter');
  await page.locator('#group-setAside').getByText('Reason: Seen with the province').waitFor();
  await page.close();
});

browserTest('a reason is shown as it was typed, never as markup', async (path) => {
  const page = await open(path, 'setAside');
  await page.locator('#group-setAside summary').click();
  await page.locator('#group-setAside').getByText('<img src=x onerror=alert(1)>').waitFor();
  expect(await page.locator('#group-setAside img').count()).toBe(0);
  await page.close();
});

browserTest('the question closes again without a reason, and damage is told', async (path) => {
  const page = await open(path, 'settingAside');
  await page.locator('#aside-cancel').click();
  expect(await page.locator('.aside-form').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('set-aside');
  await page.goto(address('setAsideDamaged', 'vi'));
  expect(await page.locator('.hint').innerText()).toContain('Không đọc được một số cảnh báo');
  await page.close();
});
