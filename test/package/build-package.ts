import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import webpack, { type Configuration } from 'webpack';
import { VERSION } from '../../src/version';
import { licencesOfShipped } from './licences';
import { mirrorOfficeJs, sha256 } from './office-js-files';
import type { PackageOptions } from './package-options';
import { caddySettings, iisSettings, isLasting, nginxSettings } from './server-settings';
import { serviceWorker } from './service-worker';
import { BROWSER_PAGE_POLICY, policyOf, sitePage } from './site-policies';

const ROOT = path.resolve(__dirname, '../..');
const CONFIG = path.join(ROOT, 'webpack.config.js');
const GUIDE = 'HUONG-DAN-CAI-DAT.md';

export interface BuiltPackage {
  readonly folder: string;
  readonly zip: string;
  readonly files: number;
}

/**
 * Builds what an office's web server serves, in `out`: `site` (the folder to copy), settings for servers, the guide,
 * licences, checksums and a zip of it all. What stood in `out` before is taken away.
 * @throws Error with a sentence where the build fails or office.js cannot be had.
 */
export async function buildPackage(options: PackageOptions): Promise<BuiltPackage> {
  const folder = path.resolve(options.out);
  const site = path.join(folder, 'site');
  await rm(folder, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await build(options.address, site);
  await rewritePages(site, options);
  if (options.officeJs === 'self') {
    await mirrorOfficeJs(options.officeJsFrom, path.join(site, 'office-js'));
    await writeServiceWorker(site);
  }
  await writeServerSettings(folder, options.address);
  const guide = await readFile(path.join(ROOT, 'docs', GUIDE), 'utf8');
  await writeFile(
    path.join(folder, GUIDE),
    guide.replaceAll('https://addins.example.vn/tien-do', options.address),
  );
  await cp(path.join(ROOT, 'docs/pictures'), path.join(folder, 'pictures'), { recursive: true });
  await writeFile(path.join(folder, 'LICENSES.txt'), await licencesOfShipped(ROOT));
  const files = await filesIn(folder);
  const sums = await Promise.all(
    files.map(async (file) => `${sha256(await readFile(path.join(folder, file)))}  ${file}\n`),
  );
  await writeFile(path.join(folder, 'SHA256SUMS.txt'), sums.join(''));
  const zip = path.join(folder, `tien-do-${VERSION}.zip`);
  await writeFile(zip, await zipOf(folder, [...files, 'SHA256SUMS.txt']));
  return { folder, zip, files: files.length };
}

/** The add-in at the root of the site, the page for browsers in `browser`. */
async function build(address: string, site: string): Promise<void> {
  process.env['ADDIN_URL'] = address;
  const { default: configure } = (await import(CONFIG)) as {
    readonly default: (env: object, argv: { readonly mode: string }) => readonly Configuration[];
  };
  const shipped = configure({}, { mode: 'production' }).filter(({ name }) => name !== 'workbench');
  const placed = shipped.map((config): Configuration => ({
    ...config,
    devtool: false,
    output: {
      ...config.output,
      path: config.name === 'browser-page' ? path.join(site, 'browser') : site,
      clean: false,
    },
  }));
  await new Promise<void>((done, fail) => {
    webpack(placed, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}

async function rewritePages(site: string, { officeJs }: PackageOptions): Promise<void> {
  for (const page of ['taskpane.html', 'commands.html'])
    await rewrite(path.join(site, page), (html) => sitePage(html, officeJs));
  await rewrite(path.join(site, 'manifest.xml'), (manifest) =>
    manifest.replace(/<Version>[^<]*</, `<Version>${VERSION}.0<`),
  );
  if (officeJs === 'cdn') return;
  await rewrite(path.join(site, 'browser/index.html'), (html) =>
    html.replace(/<html lang="?vi"?>/, '<html lang="vi" data-offline="yes">'),
  );
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

async function writeServiceWorker(site: string): Promise<void> {
  const files = await filesIn(site);
  const contents = await Promise.all(files.map((file) => readFile(path.join(site, file))));
  const release = `${VERSION} ${sha256(Buffer.concat(contents)).slice(0, 12)}`;
  await writeFile(path.join(site, 'sw.js'), serviceWorker(release, ['browser/', ...files]));
}

async function writeServerSettings(folder: string, address: string): Promise<void> {
  const page = (name: string): Promise<string> => readFile(path.join(folder, 'site', name), 'utf8');
  const settings = {
    address,
    panePolicy: policyOf(await page('taskpane.html')),
    commandsPolicy: policyOf(await page('commands.html')),
    browserPolicy: BROWSER_PAGE_POLICY,
  };
  const lasting = (await filesIn(path.join(folder, 'site'))).filter(
    (file) => isLasting(file) && !file.startsWith('assets/'),
  );
  await mkdir(path.join(folder, 'server'), { recursive: true });
  await writeFile(path.join(folder, 'server/nginx.conf'), nginxSettings(settings));
  await writeFile(path.join(folder, 'server/Caddyfile'), caddySettings(settings));
  await writeFile(path.join(folder, 'site/web.config'), iisSettings(settings, lasting));
}

/** Every file below a folder, by its path from there with slashes, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

async function zipOf(folder: string, files: readonly string[]): Promise<Uint8Array> {
  const contents = await Promise.all(
    files.map(async (file) => [file, new Uint8Array(await readFile(path.join(folder, file)))] as const),
  );
  return zipSync(Object.fromEntries(contents));
}
