import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser';
import { STORIES } from '../taskpane/stories/stories';
import { STORIES_OUT } from '../taskpane/stories/story-server';
import { takeBrowserPagePictures } from './browser-page-pictures';
import { takeScreenPictures, type Theme } from './screen-pictures';
import { takeWorkbenchPictures } from './workbench-pictures';

const WIDTHS = (process.env['STORY_WIDTHS'] ?? '320,450').split(',').map(Number);
const THEMES = (process.env['STORY_THEMES'] ?? 'light,dark').split(',') as Theme[];
const LANGUAGE = process.env['STORY_LANGUAGE'] ?? 'vi';

/**
 * `npm run screenshots`: the pictures of the README, and every screen of the pane. With names of screens, those alone:
 * `npm run screenshots todo settings`, in English with STORY_LANGUAGE=en, at other widths with STORY_WIDTHS=350,
 * in Windows' high-contrast colours with STORY_THEMES=contrast.
 */
async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium, Chrome or Edge was found. Set E2E_BROWSER to one.');
  const asked = process.argv.slice(2);
  const names = asked.length > 0 ? asked : Object.keys(STORIES);
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  try {
    if (asked.length === 0) {
      await takeWorkbenchPictures(browser, (path) => console.log(path));
      await takeBrowserPagePictures(browser, (path) => console.log(path));
    }
    await takeScreenPictures(browser, { names, language: LANGUAGE, themes: THEMES, widths: WIDTHS });
    console.log(
      `${STORIES_OUT}: ${names.length * WIDTHS.length * THEMES.length} pictures, and an index.html of them`,
    );
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
