import { child, childrenOf, parseXml, type XmlElement } from '../../src/xlsx/package/xml-tree';
import { iisSettings, isLasting } from './server-settings';

const SITE = {
  address: 'https://addins.example.vn/tien-do',
  panePolicy: "default-src 'none'; frame-ancestors 'self' https://*.office.com",
  commandsPolicy: "default-src 'none'; script-src 'self'",
  browserPolicy: "default-src 'none'; frame-ancestors 'none'",
};

/** What nginx and Caddy are asked for in the test of the served site; here no IIS can be asked. */
const YEAR = ['immutable', 'max-age=31536000', 'public'];
const SHORT = ['max-age=0', 'must-revalidate', 'public'];

const read = (): XmlElement =>
  parseXml(iisSettings(SITE, ['pane-0123456789ab.js', 'commands-0123456789ab.js']), 'web.config');

/** The settings of a path: of its own place where it has one, else of the site. */
function settingsOf(path: string): { readonly cache: readonly string[]; readonly headers: object } {
  const config = read();
  const own = childrenOf(config, 'location').find(
    ({ attributes }) => path === attributes['path'] || path.startsWith(`${attributes['path'] ?? ''}/`),
  );
  const site = child(config, 'system.webServer');
  const place = child(own, 'system.webServer');
  return {
    cache: cacheControl(cacheOf(place) ?? cacheOf(site)),
    headers: { ...headersOf(site), ...headersOf(place) },
  };
}

const cacheOf = (server: XmlElement | undefined): XmlElement | undefined =>
  child(child(server, 'staticContent'), 'clientCache');

/** What IIS makes of it, as its reference has it: its own word for the mode, and the custom words beside it. */
function cacheControl(cache: XmlElement | undefined): readonly string[] {
  const {
    cacheControlMode: mode,
    cacheControlMaxAge: age = '',
    cacheControlCustom: words = '',
  } = cache?.attributes ?? {};
  if (mode === 'DisableCache') return ['no-cache'];
  const days = Number(/^(\d+)\.00:00:00$/.exec(age)?.[1]);
  return [...words.split(', '), `max-age=${days * 86_400}`].sort();
}

function headersOf(server: XmlElement | undefined): Record<string, string | undefined> {
  const headers = childrenOf(child(child(server, 'httpProtocol'), 'customHeaders'), 'add');
  return Object.fromEntries(
    headers.map(({ attributes }) => [attributes['name'], attributes['value']] as const),
  );
}

test('web.config is well-formed and says what the other servers say', () => {
  const safe = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  const policy = (value: string): object => ({ ...safe, 'Content-Security-Policy': value });
  expect(settingsOf('taskpane.html')).toEqual({ cache: ['no-cache'], headers: policy(SITE.panePolicy) });
  expect(settingsOf('commands.html')).toEqual({ cache: ['no-cache'], headers: policy(SITE.commandsPolicy) });
  expect(settingsOf('browser/index.html')).toEqual({
    cache: ['no-cache'],
    headers: policy(SITE.browserPolicy),
  });
  for (const path of ['manifest.xml', 'sw.js'])
    expect(settingsOf(path)).toEqual({ cache: ['no-cache'], headers: safe });
  for (const path of ['assets/icons/icon-32.png', 'pane-0123456789ab.js', 'commands-0123456789ab.js'])
    expect(settingsOf(path)).toEqual({ cache: YEAR, headers: safe });
  expect(settingsOf('taskpane.js')).toEqual({ cache: SHORT, headers: safe });
});

test('no page is kept from being framed by the old header', () => {
  const site = child(read(), 'system.webServer');
  const removed = childrenOf(child(child(site, 'httpProtocol'), 'customHeaders'), 'remove');
  expect(removed.map(({ attributes }) => attributes['name'])).toEqual(['X-Frame-Options']);
});

test('what may be kept for a year is named by its content', () => {
  expect(
    ['pane-0123456789ab.js', 'commands-0123456789ab.js', 'assets/icons/icon-32.png'].every(isLasting),
  ).toBe(true);
  expect(['taskpane.js', 'taskpane.html', 'browser/page.js', 'sw.js'].some(isLasting)).toBe(false);
});
