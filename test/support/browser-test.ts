import { findBrowser } from './find-browser';

/**
 * `test` where a browser is installed. Where none is: the test is left out and says SKIPPED, but under CI it fails,
 * for a skipped test there is a defect of the machine's set-up.
 */
export function browserTest(
  name: string,
  run: (browserPath: string) => Promise<void>,
  timeout = 60_000,
): void {
  const path = findBrowser();
  if (path !== undefined) {
    test(name, () => run(path), timeout);
  } else if (isCi()) {
    test(name, () => {
      throw new Error('No Chromium, Chrome or Edge was found. Set E2E_BROWSER to one.');
    });
  } else {
    console.warn(`SKIPPED (no Chromium, Chrome or Edge): ${name}`);
    test.skip(name, () => undefined);
  }
}

function isCi(): boolean {
  const value = process.env['CI'];
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}
