import { readFileSync } from 'node:fs';
import { browserTest } from '../support/browser-test';
import { STORIES } from './stories/stories';
import { storyBrowser } from './stories/story-browser';

const { openPage, address } = storyBrowser();

/** In Excel on the web, office.js moves the focus itself at each Tab: to what this list of its own names, and to nothing else. */
function officeTabList(): string {
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const [, list = ''] = /_tabbableElements = (.*);/.exec(source) ?? [];
  return list.replace(/^"|"$/g, '').replaceAll('" + "', '');
}

test('the list of office.js is known, and leaves out folds that say nothing of their own', () => {
  const list = officeTabList();
  expect(list).toMatch(/^a\[href\]/);
  expect(list).not.toContain('summary');
});

browserTest(
  'every fold and every control of every screen is on the list by which office.js moves the focus',
  async (path) => {
    const page = await openPage(path);
    const missed: string[] = [];
    let looked = 0;
    for (const name of Object.keys(STORIES).filter((story) => !story.startsWith('many'))) {
      await page.goto(address(name));
      await page.waitForTimeout(50);
      const [count, left] = await page.evaluate((list) => {
        const controls = [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
        ].filter((control) => control.tabIndex >= 0);
        return [
          controls.length,
          controls.filter((control) => !control.matches(list)).map(({ id, className }) => id || className),
        ] as const;
      }, officeTabList());
      looked += count;
      missed.push(...left.map((control) => `${name}: ${control}`));
    }
    expect(looked).toBeGreaterThan(500);
    expect(missed).toEqual([]);
    await page.close();
  },
  240_000,
);
