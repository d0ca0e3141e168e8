import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { BROWSER_ARGUMENTS } from '../support/find-browser';
import { type JourneySite, startJourneySite } from './journey-site';
import { openWorkbench, type PaneHarness, type Preparation } from './pane-harness';

/** A build may stand before the first journey, and the machine may be busy with other tests. */
const TIMEOUT = 240_000;

let browser: Promise<Browser> | undefined;
let site: Promise<JourneySite> | undefined;

/**
 * A test at a fresh workbench in Chromium. Whatever else it is about, it fails where anything was asked of another
 * machine, or where a page complained on its console.
 */
export function journey(
  name: string,
  run: (workbench: PaneHarness) => Promise<void>,
  options: BrowserContextOptions = {},
  prepare?: Preparation,
  query = '',
): void {
  browserTest(
    name,
    async (browserPath) => {
      site ??= startJourneySite();
      const { page, browserArguments, prepareSite } = await site;
      const args = [...BROWSER_ARGUMENTS, ...browserArguments];
      browser ??= chromium.launch({ executablePath: browserPath, args });
      const prepareBoth: Preparation = async (context) => {
        await prepareSite(context);
        await prepare?.(context);
      };
      const workbench = await openWorkbench(await browser, `${page}${query}`, options, prepareBoth);
      try {
        await run(workbench);
        expect(workbench.elsewhere).toEqual([]);
        expect(workbench.complaints).toEqual([]);
      } finally {
        await workbench.close();
      }
    },
    TIMEOUT,
  );
}

/** Call once in every file of journeys. */
export function closeAfterJourneys(): void {
  afterAll(async () => {
    await (await browser)?.close();
    await (await site)?.stop();
  });
}
