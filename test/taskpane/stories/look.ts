import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../support/find-browser';
import { STORIES } from './stories';
import { startStoryServer, STORIES_OUT } from './story-server';

const WIDTHS = (process.env['STORY_WIDTHS'] ?? '320,450').split(',').map(Number);

/**
 * Takes pictures of the pane's states: `npx tsx test/taskpane/stories/look.ts [story …]`, in English with
 * STORY_LANGUAGE=en, at other widths with STORY_WIDTHS=350. They land in build/stories/, one a state, width and theme.
 */
async function main(): Promise<void> {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STORIES);
  const server = await startStoryServer();
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  mkdirSync(STORIES_OUT, { recursive: true });
  try {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 720 }, colorScheme });
        page.on('pageerror', (error) => console.error(error.message));
        for (const name of names) {
          await page.goto(server.address(name, process.env['STORY_LANGUAGE']));
          await page.waitForTimeout(150);
          await page.screenshot({
            path: path.join(STORIES_OUT, `${name}-${width}-${colorScheme}.png`),
            fullPage: true,
          });
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
