import { type Browser, chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser';

/** For programs that cannot do without a browser. Throws where none is installed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found.');
  return chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
}
