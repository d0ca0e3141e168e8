import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startStoryServer, STORIES_OUT } from '../taskpane/stories/story-server';

/** How a page of each theme is opened: "contrast" is what Windows' own high-contrast colours make of the pane. */
const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Theme = keyof typeof THEMES;
/** A page higher than this, in pixels, is pictured as far as its window shows it: thousands of lines make no picture. */
const HIGHEST = 10_000;

/** Which screens to take, in which language, in which themes and at which widths in pixels. */
export interface Wanted {
  readonly names: readonly string[];
  readonly language: string;
  readonly themes: readonly Theme[];
  readonly widths: readonly number[];
}

/**
 * Takes a picture of every screen of the pane into build/stories/, "todo-320-dark.png", and an index.html
 * that shows them side by side.
 */
export async function takeScreenPictures(
  browser: Browser,
  { names, language, themes, widths }: Wanted,
): Promise<void> {
  const server = await startStoryServer();
  await mkdir(STORIES_OUT, { recursive: true });
  try {
    for (const width of widths) {
      for (const theme of themes) {
        const page = await browser.newPage({ viewport: { width, height: 720 }, ...THEMES[theme] });
        page.on('pageerror', (error) => console.error(error.message));
        for (const name of names) {
          await page.goto(server.address(name, language));
          await page.waitForTimeout(150);
          await page.evaluate(endAnimations);
          await page.screenshot({
            path: join(STORIES_OUT, pictureName(name, width, theme)),
            fullPage: (await page.evaluate(() => document.documentElement.scrollHeight)) <= HIGHEST,
          });
        }
        await page.close();
      }
    }
    await writeFile(join(STORIES_OUT, 'index.html'), contactSheet({ names, themes, widths }));
  } finally {
    await server.close();
  }
}

/** What comes late, such as the bar of long work, is in the picture as it will look. */
function endAnimations(): void {
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

function pictureName(name: string, width: number, theme: string): string {
  return `${name}-${width}-${theme}.png`;
}

function contactSheet({ names, themes, widths }: Omit<Wanted, 'language'>): string {
  const pictures = (name: string): string =>
    widths
      .flatMap((width) =>
        themes.map((theme) => `<img src="${pictureName(name, width, theme)}" width="${width}">`),
      )
      .join('\n');
  const rows = names.map((name) => `<h2>${name}</h2>\n<div>${pictures(name)}</div>`).join('\n');
  return `<!doctype html>\n<meta charset="utf-8">\n<style>img { vertical-align: top; margin: 4px; border: 1px solid #888 }</style>\n${rows}\n`;
}
