import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { paneEn } from '../../src/messages/en/pane';
import { paneVi } from '../../src/messages/vi/pane';

const ROOT = path.resolve(__dirname, '../..');

/** Messages that views pick by a key of the state: the group, and the keys that it may be picked by. */
const PICKED_BY_KEY: Record<string, readonly string[]> = {
  kinds: ['overdue', 'dueSoon', 'mend'],
  tabs: ['todo', 'summary', 'reports', 'settings'],
  groups: ['sections', 'leads', 'bySheet', 'byLowest', 'byOverdue'],
  settings: ['asOf', 'planYear', 'dueSoonDays'],
};

function sourcesUnder(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const at = path.join(folder, entry.name);
      return entry.isDirectory()
        ? sourcesUnder(at)
        : entry.name.endsWith('.ts')
          ? readFileSync(at, 'utf8')
          : '';
    })
    .join('\n');
}

const SOURCE = sourcesUnder(path.join(ROOT, 'src/taskpane'));
const HTML = readFileSync(path.join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');

function names(pane: object): string[] {
  return Object.entries(pane).flatMap(([group, words]) =>
    Object.keys(words as object).map((name) => `${group}.${name}`),
  );
}

/** Every sentence, functions called with sample arguments. */
function sentences(words: unknown, at = ''): [string, string][] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words === 'function') return [[at, String((words as (...args: unknown[]) => string)(3, 4, 5))]];
  return Object.entries(words as object).flatMap(([name, inner]) => sentences(inner, `${at}.${name}`));
}

function isUsed(name: string): boolean {
  const [group = '', leaf = ''] = name.split('.');
  if (new RegExp(`\\bpane\\.${group}\\.${leaf}\\b`).test(SOURCE)) return true;
  return SOURCE.includes(`pane.${group}[`) && (PICKED_BY_KEY[group]?.includes(leaf) ?? false);
}

test('the catalogue has words to check', () => {
  expect(names(paneVi).length).toBeGreaterThan(100);
  expect(SOURCE.length).toBeGreaterThan(10_000);
});

test('every message of the pane is shown somewhere', () => {
  // These words stand in the page itself, before any script.
  const inPage = ['start.opening'];
  expect(HTML).toContain(paneVi.start.opening);
  expect(names(paneVi).filter((name) => !inPage.includes(name) && !isUsed(name))).toEqual([]);
});

test('English has the same messages as Vietnamese', () => {
  expect(sentences(paneEn).map(([at]) => at)).toEqual(sentences(paneVi).map(([at]) => at));
});

test('no message is empty or left undefined', () => {
  for (const [at, words] of [...sentences(paneVi), ...sentences(paneEn)]) {
    expect([at, words]).toEqual([at, expect.stringMatching(/\S/)]);
    expect([at, words]).toEqual([at, expect.not.stringMatching(/undefined|NaN|\[object/)]);
  }
});

test('Vietnamese is composed (NFC)', () => {
  for (const [at, words] of sentences(paneVi)) expect([at, words]).toEqual([at, words.normalize('NFC')]);
});

test('English holds no Vietnamese but names', () => {
  const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;
  // The product, the language, and what stands in the workbook itself: the catalogue's sheet and its headings.
  const names = /Tiến Độ|Tiếng Việt|Danh mục tiêu chí|Mã|Tên tiêu chí|Điểm tối đa|tham khảo/g;
  const left = sentences(paneEn).filter(([, words]) => vietnamese.test(words.replace(names, '')));
  expect(left).toEqual([]);
});
