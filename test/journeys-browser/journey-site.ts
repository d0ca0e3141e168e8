import type { BrowserContext } from 'playwright-core';
import { ADDRESS, browserArgumentsFor } from '../package/served-package';
import { startWorkbench } from '../support/start-workbench';

/** Where journeys take place. */
export interface JourneySite {
  /** The workbench's address. */
  readonly page: string;
  readonly browserArguments: readonly string[];
  /** What a fresh profile needs to get there. */
  prepareSite(context: BrowserContext): Promise<void>;
  stop(): Promise<void>;
}

/** Where `npm run test:package` has the packaged add-in served. */
const PORT = process.env['ADD_IN_PORT'];

/** The workbench as `npm start` serves it; under `npm run test:package`, with the add-in as it is packaged. */
export function startJourneySite(): Promise<JourneySite> {
  return PORT === undefined ? startWorkbenchSite() : startPackageSite(Number(PORT));
}

async function startWorkbenchSite(): Promise<JourneySite> {
  const { origin, stop } = await startWorkbench();
  return { page: `${origin}/`, browserArguments: [], prepareSite: () => Promise.resolve(), stop };
}

/** The packaged add-in at a port of this machine. Only Excel's window and the samples come from the workbench. */
export async function startPackageSite(port: number): Promise<JourneySite> {
  const workbench = await startWorkbench();
  const { origin } = new URL(ADDRESS);
  return {
    page: `${ADDRESS}/workbench/`,
    browserArguments: browserArgumentsFor(port),
    prepareSite: async (context) => {
      const isOfWorkbench = ({ href }: URL): boolean =>
        href.startsWith(`${ADDRESS}/workbench/`) || href.startsWith(`${origin}/samples/`);
      await context.route(isOfWorkbench, async (route) => {
        const wanted = route
          .request()
          .url()
          .replace(ADDRESS, workbench.origin)
          .replace(origin, workbench.origin);
        await route.fulfill({ response: await route.fetch({ url: wanted }) });
      });
    },
    stop: workbench.stop,
  };
}
