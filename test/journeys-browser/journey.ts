import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { browserTest } from '../support/browser-test';
import { BROWSER_ARGUMENTS } from '../support/find-browser';
import { startWorkbench } from '../support/start-workbench';
import { openDesk, type PaneHarness, type Preparation } from './pane-harness';

/** A build may stand before the first journey, and the machine may be busy with other tests. */
const TIMEOUT = 240_000;

type Workbench = Awaited<ReturnType<typeof startWorkbench>>;

let browser: Promise<Browser> | undefined;
let workbench: Promise<Workbench> | undefined;

/**
 * A test at a fresh workbench in Chromium. Whatever else it is about, it fails where anything was asked of another
 * machine, or where a page complained on its console.
 */
export function journey(
  name: string,
  run: (desk: PaneHarness) => Promise<void>,
  options: BrowserContextOptions = {},
  prepare?: Preparation,
  query = '',
): void {
  browserTest(
    name,
    async (browserPath) => {
      workbench ??= startWorkbench();
      browser ??= chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGUMENTS] });
      const desk = await openDesk(await browser, (await workbench).origin, options, prepare, query);
      try {
        await run(desk);
        expect(desk.elsewhere).toEqual([]);
        expect(desk.complaints).toEqual([]);
      } finally {
        await desk.close();
      }
    },
    TIMEOUT,
  );
}

/** Call once in every file of journeys. */
export function closeAfterJourneys(): void {
  afterAll(async () => {
    await (await browser)?.close();
    await (await workbench)?.stop();
  });
}
