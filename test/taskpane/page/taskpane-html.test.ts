import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { isDark } from '../../../src/taskpane/page/apply-theme';

const HTML = readFileSync(path.resolve(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');
const { document } = new JSDOM(HTML).window;

const policy = new Map(
  (document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')
    .split(';')
    .map((rule) => rule.trim().split(/ +/))
    .map(([name = '', ...sources]) => [name, sources]),
);

test('nothing is allowed that is not named', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(policy.get('style-src')).toEqual(["'self'"]);
  expect([...policy.values()].flat().filter((source) => /unsafe|\*|^https?:$/.test(source))).toEqual([]);
});

test('no script or style stands in the page itself', () => {
  expect(document.querySelectorAll('script:not([src]), style, [style]').length).toBe(0);
  expect(HTML).not.toMatch(/ on[a-z]+=/);
});

test('the page has words before any script, in Vietnamese', () => {
  expect(document.documentElement.lang).toBe('vi');
  expect(document.getElementById('pane')?.textContent).toContain('Đang mở Tiến Độ…');
});

test('office.js comes from Microsoft and holds nothing up: our own script watches over it', () => {
  const script = document.querySelector('script');
  expect(script?.getAttribute('src')).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(script?.hasAttribute('async')).toBe(true);
});

test.each([
  ['#292929', true],
  ['#FFFFFF', false],
  ['#f5f5f5', false],
  ['#0A0A0A', true],
  ['white', undefined],
])('the Office background %s is dark: %p', (colour, expected) => {
  expect(isDark(colour)).toBe(expected);
});
