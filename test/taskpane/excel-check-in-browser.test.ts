import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { storyBrowser } from './stories/story-browser';

const { open } = storyBrowser();

const words = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());

browserTest('it says what it does before anything is asked, then tells what was answered', async (path) => {
  const page = await open(path, 'excelCheck');
  await page.locator('#check-excel').waitFor();
  const meaning = await page.locator('#settings-excel').innerText();
  expect(meaning).toContain('thêm một trang tạm');
  expect(meaning).toContain('xóa trang đi');
  expect(meaning).toContain('Không gửi gì đi đâu.');
  expect(await page.locator('#check-result').count()).toBe(0);
  expect(await words(page, '#check-excel')).toEqual(['Bắt đầu kiểm tra']);
  await page.locator('#check-excel').click();
  await page.locator('#check-result').waitFor();
  expect(await words(page, '#check-excel')).toEqual(['Kiểm tra lại']);
  expect(await words(page, '#check-result')).toEqual(['3/5 câu Excel trả lời đúng như Tiến Độ cần.']);
  const facts = ['PC', '16.0.14334.20244', 'vi-VN', 'en-US', '1.14', '125%', '15/10/2024'];
  expect(await words(page, '.check-facts dd')).toEqual(facts);
  expect(await words(page, '.check-question')).toEqual([
    'Nhận ra các ô gộp Chưa đạt',
    'Lưu cài đặt dài vào tệp Chưa rõ',
    'Hỏi về ô của một trang không có Đạt',
    'Tên của trang có lẫn tên của cả tệp không Đạt',
    'Điều kiện rất dài Đạt',
  ]);
  await page.locator('.check-question').first().press('Enter');
  expect(await page.locator('.check-answer.unfit code').innerText()).toBe('["D14",1,"D14 1x1"]');
  await page.close();
});

browserTest('while a run goes on it cannot be pressed, and says why', async (path) => {
  const page = await open(path, 'excelCheckWaiting');
  await page.locator('#check-busy').waitFor();
  expect(await words(page, '#check-busy')).toEqual(['Đang có việc khác chạy. Xin đợi xong rồi bấm.']);
  expect(await page.locator('#check-excel').getAttribute('aria-disabled')).toBe('true');
  await page.locator('#check-excel').click({ force: true });
  await page.waitForTimeout(100);
  expect(await page.locator('#check-result').count()).toBe(0);
  await page.close();
});
