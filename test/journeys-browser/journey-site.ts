import type { BrowserContext } from 'playwright-core';
import { ADDRESS, servePackage } from '../package/served-package';
import type { WebServerName } from '../package/web-server';
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

/**
 * The workbench as `npm start` serves it. With `ADD_IN_SERVER=nginx` or `caddy`, the add-in is the packaged one, behind that
 * web server with the settings that are shipped; only Excel's window and the samples come from the workbench then.
 */
export async function startJourneySite(
  name: string = process.env['ADD_IN_SERVER'] ?? '',
): Promise<JourneySite> {
  const workbench = await startWorkbench();
  if (name === '')
    return {
      page: `${workbench.origin}/`,
      browserArguments: [],
      prepareSite: () => Promise.resolve(),
      stop: workbench.stop,
    };
  if (!isWebServerName(name)) throw new Error(`ADD_IN_SERVER is nginx or caddy, not "${name}".`);
  const server = await servePackage(name);
  const { origin } = new URL(ADDRESS);
  return {
    page: `${ADDRESS}/workbench/`,
    browserArguments: server.browserArguments,
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
    stop: async () => {
      await server.stop();
      await workbench.stop();
    },
  };
}

function isWebServerName(name: string): name is WebServerName {
  return name === 'nginx' || name === 'caddy';
}
