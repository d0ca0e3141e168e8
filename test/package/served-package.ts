import path from 'node:path';
import { httpsCertificates } from '../support/https-certificates';
import { buildPackage } from './build-package';
import { type RunningWebServer, startWebServer, type WebServerName } from './web-server';

const ROOT = path.resolve(__dirname, '../..');

/** Where the package of these tests is built. */
export const PACKAGE = path.join(ROOT, 'build/test-package');
export const ADDRESS = 'https://addins.example.vn/tien-do';

const PORTS: Readonly<Record<WebServerName, number>> = { nginx: 38_443, caddy: 38_444 };

export interface ServedPackage extends RunningWebServer {
  readonly port: number;
  readonly browserArguments: readonly string[];
}

let built: Promise<unknown> | undefined;

/** The package as it is shipped, with office.js from the npm package in place of Microsoft's address. */
function builtPackage(): Promise<unknown> {
  built ??= buildPackage({
    address: ADDRESS,
    officeJs: 'self',
    officeJsFrom: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
    out: PACKAGE,
  });
  return built;
}

/** Serves the package with the settings that it ships for a web server. */
export async function servePackage(name: WebServerName): Promise<ServedPackage> {
  await builtPackage();
  await httpsCertificates();
  const port = PORTS[name];
  const settings = path.join(PACKAGE, 'server', name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  const server = await startWebServer(name, settings, {
    site: path.join(PACKAGE, 'site'),
    certificate: path.join(ROOT, '.certs/localhost.crt'),
    key: path.join(ROOT, '.certs/localhost.key'),
    port,
    work: path.join(ROOT, 'build/test-web-server', name),
  });
  return { ...server, port, browserArguments: browserArgumentsFor(port) };
}

/** What a browser is started with, to find the address at this port of this machine. */
export function browserArgumentsFor(port: number): readonly string[] {
  return [
    // A service worker is refused where the certificate is not trusted, whatever the page allows.
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP addins.example.vn:443 127.0.0.1:${port}`,
  ];
}
