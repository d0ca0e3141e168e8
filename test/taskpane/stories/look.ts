import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import CssPlugin from 'mini-css-extract-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { chromium, type Page } from 'playwright-core';
import webpack from 'webpack';
import { STORIES } from './stories';

/**
 * Takes pictures of the pane's states: `npx tsx test/taskpane/stories/look.ts [story …]`. They land in
 * build/stories/, one a state, width and theme, and every one says on the console when it scrolls sideways.
 */
const OUT = path.resolve('build/stories');
const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(STORIES);

async function build(): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { stories: path.resolve('test/taskpane/stories/story-page.ts') },
    output: { path: path.join(OUT, 'page') },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new CssPlugin(),
      ...stubs(),
      new HtmlPlugin({
        template: path.resolve('src/taskpane/taskpane.html'),
        inject: 'body',
        scriptLoading: 'blocking',
      }),
    ],
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function main(): Promise<void> {
  await build();
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html';
    try {
      const body = readFileSync(path.join(OUT, 'page', name), 'utf8').replace(
        /<script[^>]*https:[^>]*><\/script>/,
        '',
      );
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: process.env['E2E_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const width of [320, 450]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 720 }, colorScheme });
        page.on('console', (message) => {
          if (message.type() === 'error') console.error(message.text());
        });
        page.on('pageerror', (error) => console.error(error.message));
        for (const name of names)
          await shoot(page, name, `http://localhost:${port}/`, `${name}-${width}-${colorScheme}`);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function shoot(page: Page, name: string, address: string, file: string): Promise<void> {
  await page.goto(`${address}?story=${name}&language=${process.env['STORY_LANGUAGE'] ?? 'vi'}`);
  await page.waitForTimeout(150);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  if (isTooWide) console.error(`${file}: scrolls sideways`);
  mkdirSync(OUT, { recursive: true });
  await page.screenshot({ path: path.join(OUT, `${file}.png`), fullPage: true });
}

void main();

function stubs(): webpack.NormalModuleReplacementPlugin[] {
  return [
    new webpack.NormalModuleReplacementPlugin(/(failures|deadline-findings)$/, (r) => {
      try {
        readFileSync(path.join(r.context, r.request + '.ts'));
      } catch {
        r.request = '/tmp/pane/stub.ts';
      }
    }),
  ];
}
