import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { withLocalOfficeJs } from './local-office-js';
import { type Mount, resolveAddress } from './resolve-address';
import { responseHeaders } from './response-headers';

export interface RunningServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  stop(): Promise<void>;
}

const ROOT = resolve(__dirname, '../../..');

/** Where webpack puts the two builds of a mode. */
const BUILDS = {
  production: { addIn: 'dist', workbench: 'build/workbench' },
  development: { addIn: 'build/development/add-in', workbench: 'build/development/workbench' },
} as const;

const mountsOf = ({ addIn, workbench }: (typeof BUILDS)[keyof typeof BUILDS]): readonly Mount[] => [
  { address: '/', folder: resolve(ROOT, addIn) },
  { address: '/workbench/', folder: resolve(ROOT, workbench) },
  { address: '/office-js/', folder: resolve(ROOT, 'node_modules/@microsoft/office-js/dist') },
  { address: '/samples/', folder: resolve(ROOT, 'test/fixtures/workbooks') },
];

const WORKBENCH_PAGE = '/workbench/workbench.html';

/**
 * Serves the shipped files and the workbench over https to this machine only.
 * @param port the first port to try; the next ones follow where it is taken. 0 takes any.
 * @param mode which of the two builds
 * @throws Error where none of a hundred ports is free.
 */
export async function startServer(
  certificates: ServerOptions,
  port: number,
  mode: keyof typeof BUILDS = 'production',
): Promise<RunningServer> {
  const mounts = mountsOf(BUILDS[mode]);
  const server = createServer(certificates, (request, response) => {
    answer(mounts, request, response).catch(() => refuse(response, 500));
  });
  const taken = await listen(server, port);
  return {
    origin: `https://localhost:${taken}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  mounts: readonly Mount[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const { pathname, search } = new URL(request.url ?? '/', 'https://localhost');
  if (pathname === '/' || pathname === '/workbench' || pathname === '/browser/') {
    response.writeHead(302, { Location: `/workbench/${search}` }).end();
    return;
  }
  const address = pathname === '/workbench/' ? WORKBENCH_PAGE : pathname;
  const path = resolveAddress(mounts, address);
  const content = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (path === undefined || content === undefined) return refuse(response, 404);
  const isShippedPage = path.endsWith('.html') && !address.startsWith('/workbench/');
  const body = isShippedPage ? Buffer.from(withLocalOfficeJs(content.toString('utf8'))) : content;
  response.writeHead(200, { ...responseHeaders(address, path), 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    const taken = await tryPort(server, port);
    if (taken !== undefined) return taken;
  }
  throw new Error(`No free port from ${first} to ${first + 99}.`);
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') done(undefined);
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      done((server.address() as AddressInfo).port);
    });
  });
}
