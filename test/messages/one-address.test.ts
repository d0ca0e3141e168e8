import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PAGES = [
  ...readdirSync(path.join(ROOT, 'src/messages/vi')).map((name) => `src/messages/vi/${name}`),
  'test/workbench/bench-words.ts',
  'manifest.xml',
  'README.vi.md',
];

/** Other ways to address the reader than "đồng chí", and other words for what has a name in the glossary. */
const STRANGE: readonly (readonly [words: RegExp, instead: string])[] = [
  [/(?<!\p{L})(?:bạn|anh\/chị|anh chị|quý vị)(?!\p{L})/iu, 'đồng chí'],
  [/hạn cuối|ngày cuối cùng của hạn/iu, 'hạn'],
  [/phần thiết lập|trang thiết lập/iu, 'Cài đặt'],
  [/phần mềm (?:không|tự|đọc|ghi)/iu, 'Tiến Độ'],
  [/đầu bảng/iu, 'dòng tiêu đề'],
  [/(?<!\p{L})lấy lại cảnh báo/iu, 'bỏ gác lại'],
];

test.each(PAGES)('%s speaks to the reader in one way and calls each thing by one name', (page) => {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  expect(text.length).toBeGreaterThan(100);
  const found = STRANGE.flatMap(([words, instead]) => {
    const hit = words.exec(text);
    return hit === null ? [] : [`“${hit[0]}” instead of “${instead}”`];
  });
  expect(found).toEqual([]);
});
