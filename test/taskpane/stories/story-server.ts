import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { ensureBuilt } from '../../support/ensure-built';

const ROOT = path.resolve(__dirname, '../../..');

/** Pictures and the built story page land here. */
export const STORIES_OUT = path.join(ROOT, 'build/stories');

const PAGE = path.join(STORIES_OUT, 'page');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface StoryServer {
  /** "http://localhost:1234/?story=todo&language=vi" shows one state. */
  readonly address: (story: string, language?: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves the page that shows single states of the pane, built where it is missing or old. */
export async function startStoryServer(): Promise<StoryServer> {
  await ensureBuilt('stories');
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html';
    const file = path.join(PAGE, name);
    if (name === 'favicon.ico') response.writeHead(204).end();
    else if (!existsSync(file)) response.writeHead(404).end();
    else {
      // No Excel stands behind a story: office.js would only wait for the network.
      const body = readFileSync(file, 'utf8').replace(/<script[^>]*https:[^>]*><\/script>/, '');
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain' }).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: (story, language = 'vi') => `http://localhost:${port}/?story=${story}&language=${language}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
