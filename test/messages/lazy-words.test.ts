import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceEn } from '../../src/messages/en/evidence';
import { excelCheckEn } from '../../src/messages/en/excel-check';
import { nextYearEn } from '../../src/messages/en/next-year';
import { pointsToWinEn } from '../../src/messages/en/points-to-win';
import { progressEn } from '../../src/messages/en/progress';
import { setAsideEn } from '../../src/messages/en/set-aside';
import { templatesEn } from '../../src/messages/en/templates';
import { evidenceVi } from '../../src/messages/vi/evidence';
import { excelCheckVi } from '../../src/messages/vi/excel-check';
import { nextYearVi } from '../../src/messages/vi/next-year';
import { pointsToWinVi } from '../../src/messages/vi/points-to-win';
import { progressVi } from '../../src/messages/vi/progress';
import { setAsideVi } from '../../src/messages/vi/set-aside';
import { templatesVi } from '../../src/messages/vi/templates';

const SOURCES = path.resolve(__dirname, '../../src');

/** Words that are loaded with the part of the pane that says them, and how the files of that part begin. */
const LAZY = [
  { name: 'progress', vi: progressVi, en: progressEn, files: /^(progress|forecast)-/ },
  { name: 'setting aside', vi: setAsideVi, en: setAsideEn, files: /^set-aside-/ },
  { name: 'the check of Excel', vi: excelCheckVi, en: excelCheckEn, files: /^excel-check/ },
  { name: 'empty appendices', vi: templatesVi, en: templatesEn, files: /^templates?-/ },
  { name: 'names of documents', vi: evidenceVi, en: evidenceEn, files: /^evidence-/ },
  { name: 'the next year', vi: nextYearVi, en: nextYearEn, files: /^next-year-/ },
  { name: 'points to win', vi: pointsToWinVi, en: pointsToWinEn, files: /^points-/ },
] as const;

/** Every sentence, functions called with sample arguments. */
function sentences(words: object): [string, string][] {
  return Object.entries(words).flatMap(([at, said]: [string, unknown]): [string, string][] => {
    if (typeof said === 'object' && said !== null) return sentences(said);
    if (typeof said !== 'function') return [[at, String(said)]];
    return [[at, String(called(said as (...args: unknown[]) => string))]];
  });
}

/** Numbers; lists of names; numbers by name; a remark. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [3, 4, 5, 6, 7],
  [['PL1', 'PL2'], ['1.1'], ['1.2']],
  [new Proxy({}, { get: () => 3 }), 4, 5],
  [{ kind: 'zero' }],
];

/** What it says to the first arguments that it takes. */
function called(said: (...args: unknown[]) => string): string {
  for (const given of ARGUMENTS) {
    try {
      const text = said(...given);
      if (!/undefined|NaN/.test(text)) return text;
    } catch {
      // It wants others.
    }
  }
  return '';
}

function sourceOf(files: RegExp): string {
  return ['taskpane/views', 'taskpane/present', 'messages']
    .flatMap((folder) =>
      readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => files.test(path.basename(file)))
        .map((file) => readFileSync(path.join(SOURCES, folder, file), 'utf8')),
    )
    .join('\n');
}

describe.each(LAZY)('the words of $name', ({ vi, en, files }) => {
  test('are all said somewhere', () => {
    const source = sourceOf(files);
    expect(Object.keys(vi).length).toBeGreaterThan(5);
    expect(
      Object.keys(vi).filter((name) => !new RegExp(`[wW]ords(?:\\(\\w+\\))?\\.${name}\\b`).test(source)),
    ).toEqual([]);
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
