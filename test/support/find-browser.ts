import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What a headless Chromium needs to start everywhere, as root and without a graphics card too. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of an installed Chromium, Chrome or Edge; undefined where there is none.
 * @throws Error where E2E_BROWSER names a file that is not there: a wrong wish is not passed over.
 */
export function findBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const wished = environment['E2E_BROWSER'];
  if (wished !== undefined && wished !== '') {
    if (!existsSync(wished)) throw new Error(`E2E_BROWSER names "${wished}", but there is no such file.`);
    return wished;
  }
  return [...usualPaths(environment), ...playwrightPaths(environment)].find((path) => existsSync(path));
}

function usualPaths(environment: Readonly<Record<string, string | undefined>>): string[] {
  switch (process.platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
        const folder = environment[name];
        if (folder === undefined) return [];
        return [
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ];
      });
    case 'darwin':
      return ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return [
        '/usr/bin/microsoft-edge',
        '/opt/microsoft/msedge/msedge',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
      ];
  }
}

/** What Playwright has downloaded before, newest first. */
function playwrightPaths(environment: Readonly<Record<string, string | undefined>>): string[] {
  const cache = environment['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), CACHE_FOLDER);
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  versions.sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')));
  return versions.flatMap((version) => EXECUTABLES.map((path) => join(cache, version, path)));
}

const CACHE_FOLDER =
  {
    win32: join('AppData', 'Local', 'ms-playwright'),
    darwin: join('Library', 'Caches', 'ms-playwright'),
  }[process.platform as string] ?? join('.cache', 'ms-playwright');

const EXECUTABLES = [
  join('chrome-linux', 'chrome'),
  join('chrome-linux', 'headless_shell'),
  join('chrome-win', 'chrome.exe'),
  join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
];
