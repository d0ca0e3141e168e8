import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { excelCheckEn } from '../../src/messages/en/excel-check';
import { progressEn } from '../../src/messages/en/progress';
import { setAsideEn } from '../../src/messages/en/set-aside';
import { excelCheckVi } from '../../src/messages/vi/excel-check';
import { progressVi } from '../../src/messages/vi/progress';
import { setAsideVi } from '../../src/messages/vi/set-aside';

const VIEWS = path.resolve(__dirname, '../../src/taskpane');

/** Words that are loaded with the part of the pane that says them, and how the files of that part begin. */
const LAZY = [
  { name: 'progress', vi: progressVi, en: progressEn, files: /^(progress|forecast)-/ },
  { name: 'setting aside', vi: setAsideVi, en: setAsideEn, files: /^set-aside-/ },
  { name: 'the check of Excel', vi: excelCheckVi, en: excelCheckEn, files: /^excel-check/ },
] as const;

/** Every sentence, functions called with sample arguments. */
function sentences(words: object): [string, string][] {
  return Object.entries(words).flatMap(([at, said]: [string, unknown]): [string, string][] => {
    if (typeof said === 'object' && said !== null) return sentences(said);
    if (typeof said !== 'function') return [[at, String(said)]];
    return [[at, String((said as (...args: unknown[]) => string)(3, 4, 5, 6, 7))]];
  });
}

function sourceOf(files: RegExp): string {
  return ['views', 'present']
    .flatMap((folder) =>
      readdirSync(path.join(VIEWS, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => files.test(path.basename(file)))
        .map((file) => readFileSync(path.join(VIEWS, folder, file), 'utf8')),
    )
    .join('\n');
}

describe.each(LAZY)('the words of $name', ({ vi, en, files }) => {
  test('are all said somewhere', () => {
    const source = sourceOf(files);
    expect(Object.keys(vi).length).toBeGreaterThan(5);
    expect(Object.keys(vi).filter((name) => !new RegExp(`\\bwords\\.${name}\\b`).test(source))).toEqual([]);
  });

  test('are the same in English', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    const vietnamese = /[ăđơưạảấầếềệịọốồộớợụứừựỳỵỷỹ]/i;
    // The product is called by its name in every language.
    expect(sentences(en).filter(([, said]) => vietnamese.test(said.replaceAll('Tiến Độ', '')))).toEqual([]);
  });

  test('are never empty or undefined, and composed (NFC)', () => {
    for (const [at, said] of [...sentences(vi), ...sentences(en)]) {
      expect([at, said]).toEqual([at, expect.stringMatching(/\S/)]);
      expect([at, said]).toEqual([at, expect.not.stringMatching(/undefined|NaN|\[object/)]);
      expect([at, said]).toEqual([at, said.normalize('NFC')]);
    }
  });
});
