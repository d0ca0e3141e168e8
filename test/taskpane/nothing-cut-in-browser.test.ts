import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { STORIES } from './stories/stories';
import { storyBrowser } from './stories/story-browser';

const { openPage, address } = storyBrowser();

/** Words that do not fit where they stand and that no hint tells in full; numbers that are broken in two. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isTold = (element: Element, words: string): boolean =>
      (element.closest('[title]')?.getAttribute('title') ?? '').includes(words);
    for (const element of document.querySelectorAll<HTMLElement>('#pane *')) {
      const words = element.innerText?.trim() ?? '';
      if (words === '' || element.closest('.visually-hidden, select, textarea') !== null) continue;
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !isTold(element, words))
        faults.push(`cut: ${words}`);
    }
    for (const select of document.querySelectorAll('select')) {
      const words = select.selectedOptions[0]?.text.trim() ?? '';
      const whole = select.cloneNode(true) as HTMLSelectElement;
      whole.style.cssText = 'position: absolute; width: max-content; max-width: none';
      const option = document.createElement('option');
      option.text = words;
      whole.replaceChildren(option);
      select.after(whole);
      if (whole.offsetWidth > select.offsetWidth && !isTold(select, words)) faults.push(`cut: ${words}`);
      whole.remove();
    }
    for (const count of document.querySelectorAll('.count, .group-count')) {
      const number = [...count.childNodes].find((node) => node.textContent?.trim() && node.nodeType === 3);
      const range = document.createRange();
      range.selectNodeContents(number ?? count);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        faults.push(`broken: ${count.textContent.trim()}`);
    }
    return faults;
  });
}

/** Controls that are hard to hit: lower or narrower than 28 pixels. A choice is hit at its words, too. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((control) => control.checkVisibility())
      .map((control) => (control.matches('[type=radio], [role=switch]') ? control.closest('label') : control))
      .flatMap((target) => {
        if (target === null) return ['a choice without words'];
        const { width, height } = target.getBoundingClientRect();
        const words = target.id || target.innerText.trim() || target.className;
        return width < 28 || height < 28 ? [`small: ${words}, ${width} × ${height}`] : [];
      });
  });
}

browserTest(
  'nothing that is written at 320 pixels is cut without a way to read it, in either language; each control is easy to hit',
  async (path) => {
    const page = await openPage(path);
    const faults: string[] = [];
    let looked = 0;
    for (const language of ['vi', 'en']) {
      for (const name of Object.keys(STORIES)) {
        await page.goto(address(name, language));
        await page.waitForTimeout(50);
        for (const fault of await cutWords(page)) faults.push(`${name}, ${language}: ${fault}`);
        for (const fault of await smallTargets(page)) faults.push(`${name}, ${language}: ${fault}`);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(80);
    expect(faults).toEqual([]);
    await page.close();
  },
  240_000,
);

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
    await page.waitForTimeout(100);
    expect(await page.locator('#group-warning').innerText()).toContain('Ô K18');
    await page.goto(address('empty'));
    await page.waitForTimeout(50);
    expect(await page.locator('.page-message-title').innerText()).toBe('Không thấy nhiệm vụ nào trong bảng');
    expect(await page.locator('.count-chip').count()).toBe(0);
    await page.close();
  },
);
