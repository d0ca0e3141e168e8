import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import CssPlugin from 'mini-css-extract-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

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

/** Builds the page that shows single states of the pane, under the pane's own content policy, and serves it. */
export async function startStoryServer(): Promise<StoryServer> {
  await buildPage();
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

function buildPage(): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { stories: path.join(__dirname, 'story-page.ts') },
    output: { path: PAGE },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new CssPlugin(),
      new HtmlPlugin({
        template: path.join(ROOT, 'src/taskpane/taskpane.html'),
        inject: 'body',
        scriptLoading: 'blocking',
      }),
    ],
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
