import { sep } from 'node:path';
import { withLocalOfficeJs } from './local-office-js';
import { readPort } from './read-port';
import { resolveAddress } from './resolve-address';
import { responseHeaders } from './response-headers';

const MOUNTS = [
  { address: '/', folder: '/project/dist' },
  { address: '/samples/', folder: '/project/samples' },
];

describe('resolveAddress() finds files under their mounts', () => {
  test.each([
    ['/taskpane.html', '/project/dist/taskpane.html'],
    ['/samples/a.xlsx', '/project/samples/a.xlsx'],
    ['/samples/Ph%E1%BB%A5%20l%E1%BB%A5c.xlsx', '/project/samples/Phụ lục.xlsx'],
  ])('%s', (address, path) => {
    expect(resolveAddress(MOUNTS, address)).toBe(path.replaceAll('/', sep));
  });

  test.each([
    '/samples/../secret',
    '/samples/%2e%2e/secret',
    '/..%2f..%2fetc/passwd',
    '/%5c..%5csecret',
    '/%',
    '/a%00.html',
    '/',
  ])('refuses %s', (address) => {
    expect(resolveAddress(MOUNTS, address)).toBeUndefined();
  });
});

describe('headers', () => {
  test('icons may be kept for a year: Excel for Windows does not show one that comes with "no-store"', () => {
    expect(responseHeaders('/assets/icons/icon-32.png', '/x/icon-32.png')['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  test.each(['/taskpane.html', '/manifest.xml', '/workbench/workbench.html'])(
    '%s is asked for anew each time',
    (address) => {
      expect(responseHeaders(address, address)['Cache-Control']).toBe('no-cache');
    },
  );

  test('the workbench page may run its own script only', () => {
    const policy = responseHeaders('/workbench/workbench.html', 'workbench.html')['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });
});

test('office.js comes from this machine, and nothing else of the page changes', () => {
  const html =
    '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';
  expect(withLocalOfficeJs(html)).toBe('<head><script src="/office-js/office.js"></script></head>');
  expect(withLocalOfficeJs('<p>Tiến Độ</p>')).toBe('<p>Tiến Độ</p>');
});

describe('readPort()', () => {
  test.each([
    [[], 3000],
    [['--port', '4000'], 4000],
    [['--port=0'], 0],
    [['--port', '70000'], undefined],
    [['--port'], undefined],
    [['4000'], undefined],
  ] as const)('%j: %p', (args, port) => {
    expect(readPort(args)).toBe(port);
  });
});
