import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PAGES = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
  readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);

const read = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

/** `src/excel/office` and `eslint.config.mjs`, but not `src/…/NAME.ts`, which stands for many. */
function namedPaths(text: string): readonly string[] {
  return [...text.matchAll(/`((?:src|test|docs|assets)\/[^`\s]+|[\w.-]+\.config\.\w+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !/…|NAME|\*/.test(name));
}

test('every path that a page names exists', () => {
  const named = PAGES.flatMap((page) => namedPaths(read(page)).map((name) => ({ page, name })));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

test('every link from page to page leads somewhere', () => {
  const links = PAGES.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => ({
      page,
      target: path.join(path.dirname(page), match[1] ?? ''),
    })),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ target }) => !existsSync(path.join(ROOT, target)))).toEqual([]);
});

describe('docs/pitfalls.md', () => {
  const lines = read('docs/pitfalls.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.endsWith('| held by |'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

  test('has lines of three cells, the last of which names a test or a rule', () => {
    expect(lines.length).toBeGreaterThan(40);
    const unheld = lines.filter(
      (cells) => cells.length !== 3 || !/`test\/|^rule:/.test(cells[cells.length - 1] ?? ''),
    );
    expect(unheld).toEqual([]);
  });

  test('every test that it names by its words is there', () => {
    const missing: string[] = [];
    let named = 0;
    for (const [, , held = ''] of lines)
      // A path, and what is quoted before the next path: names of its tests.
      for (const [, file = '', rest = ''] of held.matchAll(/`([^`]+)`([^`]*)/g))
        for (const [, name = ''] of rest.matchAll(/"([^"]+)"/g)) {
          named++;
          const words = read(file).replaceAll("\\'", "'");
          if (!words.includes(name)) missing.push(`${file}: ${name}`);
        }
    expect(named).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });
});
