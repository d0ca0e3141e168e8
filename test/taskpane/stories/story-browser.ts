import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../support/find-browser';
import { startStoryServer, type StoryServer } from './story-server';

export interface StoryBrowser {
  /** An empty page as narrow as the pane gets. */
  readonly openPage: (browserPath: string) => Promise<Page>;
  /** Such a page with a story in it. */
  readonly open: (browserPath: string, ...story: Parameters<StoryServer['address']>) => Promise<Page>;
  readonly address: StoryServer['address'];
}

/** Stories in one browser for all tests of a file; both are closed behind the last. Call once in a file. */
export function storyBrowser(): StoryBrowser {
  let server: StoryServer | undefined;
  let browser: Promise<Browser> | undefined;

  beforeAll(async () => {
    if (findBrowser() !== undefined) server = await startStoryServer();
  }, 240_000);

  afterAll(async () => {
    await (await browser)?.close();
    await server?.close();
  });

  const address: StoryServer['address'] = (...story) => {
    if (server === undefined)
      throw new Error('The stories are served once the tests of the file have begun.');
    return server.address(...story);
  };
  const openPage = async (executablePath: string): Promise<Page> => {
    browser ??= chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
    return (await browser).newPage({ viewport: { width: 320, height: 720 } });
  };
  return {
    address,
    openPage,
    open: async (executablePath, ...story) => {
      const page = await openPage(executablePath);
      await page.goto(address(...story));
      return page;
    },
  };
}
