import { browserTest } from '../support/browser-test';
import { STORIES } from './stories/stories';
import { storyBrowser } from './stories/story-browser';

const { openPage, address } = storyBrowser();

browserTest(
  'every control of every screen is reached by Tab and shows that it has the focus',
  async (path) => {
    const page = await openPage(path);
    const faults: string[] = [];
    let reached = 0;
    // Thousands of lines are one control many times over.
    for (const name of Object.keys(STORIES).filter((story) => !story.startsWith('many'))) {
      await page.goto(address(name));
      await page.waitForTimeout(50);
      const missing = await page.evaluate(() => {
        // The bar of long work comes late.
        for (const animation of document.getAnimations())
          if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
        document.body.tabIndex = -1;
        document.body.focus();
        return [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
        ]
          .filter((control) => control.checkVisibility() && control.tabIndex >= 0)
          .map((control, at) => {
            // One of a group of radio buttons is enough.
            control.dataset['control'] = control.matches('[type=radio]')
              ? `radio ${(control as HTMLInputElement).name}`
              : `${at} ${control.id || control.className || control.tagName}`;
            return control.dataset['control'];
          });
      });
      const left = new Set(missing);
      for (let press = 0; press < missing.length + 5 && left.size > 0; press += 1) {
        await page.keyboard.press('Tab');
        const [control, isSeen] = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const { outlineStyle, boxShadow } = getComputedStyle(focused);
          return [focused.dataset['control'] ?? '', outlineStyle !== 'none' || boxShadow !== 'none'] as const;
        });
        if (left.delete(control)) reached += 1;
        if (control !== '' && !isSeen) faults.push(`${name}: ${control} does not show the focus`);
      }
      faults.push(...[...left].map((control) => `${name}: ${control} is not reached`));
    }
    expect(reached).toBeGreaterThan(500);
    expect(faults).toEqual([]);
    await page.close();
  },
  240_000,
);

browserTest('what is said lies over the head where both have no room', async (path) => {
  const page = await openPage(path);
  for (const height of [189, 310, 360]) {
    await page.setViewportSize({ width: 175, height });
    for (const story of ['cellEditMode', 'excelFailed', 'heldBack', 'keys']) {
      await page.goto(address(story, 'vi'));
      await page.waitForTimeout(100);
      const covered = await page.evaluate(() => {
        const foot = document.querySelector('.pane-foot')?.firstElementChild;
        const { left = 0, top = 0 } = foot?.getBoundingClientRect() ?? {};
        return foot?.contains(document.elementFromPoint(left + 20, top + 2)) === true ? '' : 'its top';
      });
      expect([height, story, covered]).toEqual([height, story, '']);
    }
  }
  await page.close();
});

browserTest(
  'at 200 % no word is broken and half of the pane is list, until a message stands there, in either language',
  async (path) => {
    const page = await openPage(path);
    await page.setViewportSize({ width: 175, height: 189 });
    for (const language of ['vi', 'en']) {
      for (const story of [
        'todo',
        'recomputing',
        'recomputed',
        'twoAppendices',
        'mend',
        'leads',
        'settings',
      ]) {
        await page.goto(address(story, language));
        await page.waitForTimeout(100);
        await page.mouse.move(80, 120);
        await page.mouse.wheel(0, 300);
        await page.waitForTimeout(100);
        const seen = await page.evaluate(() => {
          const height = (selector: string): number =>
            document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
          return {
            sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            broken: [...document.querySelectorAll('.run .button, .tab, .count-chip')]
              .filter((button) => button.getBoundingClientRect().height > 36)
              .map((button) => button.id),
            tabsAt: document.querySelector('.tabs')?.getBoundingClientRect().top,
            list: innerHeight - height('.tabs') - height('.pane-foot'),
          };
        });
        expect([story, language, seen]).toEqual([
          story,
          language,
          { sideways: 0, broken: [], tabsAt: 0, list: expect.any(Number) },
        ]);
        const least = (await page.locator('.notice').count()) > 0 ? 189 / 3 : 189 / 2;
        expect([story, language, seen.list >= least]).toEqual([story, language, true]);
      }
    }
    await page.close();
  },
);

browserTest(
  'a short list stands whole although it is far down, and an empty table is not called calm',
  async (path) => {
    const page = await openPage(path);
    await page.goto(address('mend'));
    await page.locator('#group-warning', { hasText: 'Ô K18' }).waitFor();
    await page.goto(address('empty'));
    expect(await page.locator('.page-message-title').innerText()).toBe('Không thấy nhiệm vụ nào trong bảng');
    expect(await page.locator('.count-chip').count()).toBe(0);
    await page.close();
  },
);
