import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser';

/** Every size that a manifest may name; Excel asks for 16, 32 and 80 and picks the others by the screen's scale. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const FOLDER = path.resolve(__dirname, '../../assets/icons');

/** Draws assets/icons/*.png from the .svg beside them. Below 32 px the small drawing serves: fewer, thicker shapes. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const page = await browser.newPage();
    for (const name of ['icon', 'recompute']) {
      for (const size of SIZES) {
        const svg = readFileSync(path.join(FOLDER, `${name}-${size < 32 ? 'small' : 'large'}.svg`), 'utf8');
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg.replace(/<!--.*?-->/s, '')}`,
        );
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(path.join(FOLDER, `${name}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
