import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { storyBrowser } from './stories/story-browser';

const { open } = storyBrowser();

interface Told {
  readonly story: string;
  /** What is pressed, one after the other. */
  readonly presses: readonly string[];
  readonly words: RegExp;
}

/** Every action that the pane tells of, from a page that is scrolled as far down as it goes. */
const TOLD: readonly Told[] = [
  { story: 'todo', presses: ['#recompute'], words: /^Đã tính: 3 việc quá hạn, 4 ô cần xem lại\./ },
  { story: 'todo', presses: ['#undo'], words: /^Đã hoàn tác/ },
  { story: 'todo', presses: ['#copy-sentence'], words: /^Đã sao chép/ },
  { story: 'todo', presses: ['#more', '#clear'], words: /^Đã xóa mọi đánh dấu/ },
  { story: 'todo', presses: ['#more', '#try-sample'], words: /^Đã mở trang “Phụ lục mẫu”/ },
  { story: 'overview', presses: ['#more', '#recompute-all'], words: /^Đã tính 1 trang tính/ },
  { story: 'mend', presses: ['.line.finding', '.write'], words: /^Đã sửa ô A24/ },
  { story: 'mend', presses: ['#mend-certain-error', '.write'], words: /^Đã sửa 2 ô/ },
  { story: 'mend', presses: ['.line.finding', '.set-aside', '#aside-asInDocument'], words: /^Đã gác lại/ },
  { story: 'setAside', presses: ['#fold-setAside', '.take-back'], words: /^Đã bỏ gác lại/ },
  { story: 'sections', presses: ['#copy-table'], words: /^Đã sao chép/ },
  { story: 'leads', presses: ['.group-reminder'], words: /^Đã sao chép/ },
  { story: 'settings', presses: ['#setting-live'], words: /^Đã lưu cài đặt/ },
  { story: 'settings', presses: ['#fold-catalogue', '#create-catalogue'], words: /^Đã tạo trang/ },
  {
    story: 'summaryLine',
    presses: ['#summary-line > summary', '#summary-line-no'],
    words: /^Đã lưu cài đặt/,
  },
  { story: 'unsure', presses: ['#doubts > summary', '#columns-right'], words: /^Đã lưu cài đặt/ },
  { story: 'noHeading', presses: ['#use-columns'], words: /^Đã lưu cài đặt/ },
  { story: 'choosesColumns', presses: ['#use-columns'], words: /^Đã lưu cài đặt/ },
];

/** The words of the notice where all of it is seen; else why it is not. */
function noticeInView(page: Page): Promise<string> {
  return page.evaluate(() => {
    const notice = document.querySelector<HTMLElement>('.notice');
    if (notice === null) return 'nothing is said';
    const { top, bottom, left } = notice.getBoundingClientRect();
    const first = document.elementFromPoint(left + 4, top + 2);
    if (first === null || !notice.contains(first)) return 'something stands over it';
    if (top < 0 || bottom > innerHeight) return `it stands at ${top} to ${bottom} of ${innerHeight}`;
    return notice.querySelector<HTMLElement>('.notice-words')?.innerText.trim() ?? '';
  });
}

/** What has the focus; "nothing" where it fell to the page. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element === null || element === document.body ? 'nothing' : element.id || element.className;
  });
}

browserTest('at 200 % a message stands over the tabs, which stand over the list', async (path) => {
  const page = await open(path, 'todo');
  await page.setViewportSize({ width: 175, height: 189 });
  await page.locator('#recompute').click();
  await page.locator('.notice').waitFor();
  expect(await noticeInView(page)).toMatch(/^Đã tính/);
  await page.close();
});

browserTest('every message is in view when it is said, and no action loses the focus', async (path) => {
  const page = await open(path, 'todo');
  await page.setViewportSize({ width: 350, height: 378 });
  for (const { story, presses, words } of TOLD) {
    const at = `${story}: ${presses.join(', ')}`;
    await page.goto(page.url().replace(/story=\w+/, `story=${story}`));
    await page
      .locator(presses[0] ?? '')
      .first()
      .waitFor();
    for (const [step, press] of presses.entries()) {
      if (step === presses.length - 1)
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      // By the keyboard: a mouse that presses nothing focusable would lose the focus by itself.
      const control = page.locator(press).first();
      await control.focus();
      await page.keyboard.press((await control.getAttribute('role')) === 'switch' ? 'Space' : 'Enter');
      await page.waitForTimeout(150);
      expect([at, step, await focused(page)]).toEqual([at, step, expect.not.stringMatching(/^nothing$/)]);
    }
    expect([at, await noticeInView(page)]).toEqual([at, expect.stringMatching(words)]);
    expect([at, await page.locator('[role=status]').innerText()]).toEqual([at, expect.stringMatching(words)]);
  }
  await page.close();
});

browserTest('what is opened by itself takes the focus, and gives it back', async (path) => {
  const page = await open(path, 'mend');
  const press = async (key: string, then: string): Promise<void> => {
    await page.keyboard.press(key);
    // What is loaded when it is first opened takes its time.
    for (let look = 0; look < 40 && (await focused(page)) !== then; look += 1) await page.waitForTimeout(50);
    expect([key, await focused(page)]).toEqual([key, then]);
  };
  await page.locator('.line.finding').first().focus();
  await press('Enter', 'button primary write');
  await press('Tab', 'button set-aside');
  await press('Enter', 'aside-asInDocument');
  await press('Escape', 'button set-aside');
  await press('Escape', 'line finding');
  await press('ArrowDown', 'line finding');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toContain('Ô A16');
  await page.locator('#mend-certain-error').focus();
  await press('Enter', 'button primary write');
  await press('Escape', 'mend-certain-error');
  await page.locator('#more').focus();
  await press('Enter', 'clear');
  await press('ArrowDown', 'try-sample');
  await press('End', 'show-keys');
  await press('Enter', 'close-keys');
  await press('Enter', 'more');
  await page.locator('#open-search').focus();
  await press('Enter', 'search');
  await press('Escape', 'open-search');
  await page.close();
});

browserTest('a form that is left open does not take the focus when the list is drawn anew', async (path) => {
  const page = await open(path, 'settingAside');
  await page.locator('.aside-form').waitFor();
  await page.locator('#chip-mend').focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  expect(await focused(page)).toBe('chip-mend');
  await page.close();
});

browserTest('alike findings are one line, which leads to each of its cells', async (path) => {
  const page = await open(path, 'alike');
  const lines = (await page.locator('.line.finding:visible').allInnerTexts()).map((line) =>
    line.replace(/\s+/g, ' ').trim(),
  );
  expect(lines).toEqual([
    'Ô A24 Mã mất số 0 ở cuối → 3.10',
    'Ô A16 Mã bị đổi thành ngày → 2.1',
    '3 ô Chưa ghi tình trạng',
  ]);
  await page.getByRole('button', { name: '3 ô Chưa ghi tình trạng' }).click();
  expect(await page.locator('.cell-link').allInnerTexts()).toEqual(['K14', 'K18', 'K31']);
  await page.locator('.list-apart').click();
  expect(await page.locator('#group-warning .line').count()).toBe(3);
  await page.locator('#fold-info').click();
  await page.getByRole('button', { name: '4 ô Mã đang lưu ở dạng số' }).click();
  expect(await page.locator('.changes tbody tr').count()).toBe(4);
  expect(await page.locator('.unfolded .write').innerText()).toBe('Ghi 4 ô');
  await page.close();
});
