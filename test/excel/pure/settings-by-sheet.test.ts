import { settingsOfTabs, storedOfTabs, withSheetNames } from '../../../src/excel/stored/settings-by-sheet';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';

/** Ids that are places: the file holds none. */
const FIRST = '{00000000-0001-0000-0000-000000000000}';
const SECOND = '{00000000-0001-0000-0100-000000000000}';

const tab = (id: string, name: string) => ({ id, name, isVisible: true });
const IN_ORDER = [tab(FIRST, 'PL1'), tab(SECOND, 'Danh mục')];
const SWAPPED = [tab(FIRST, 'Danh mục'), tab(SECOND, 'PL1')];

const choosing = (settings: Partial<Settings>) => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  damaged: false,
});

const OF_FIRST = { [FIRST]: { summaryLine: true } };
const BY_HAND = { kind: 'sheet', sheetId: SECOND } as const;

describe('withSheetNames()', () => {
  test('puts beside every id of a sheet the name that the sheet has', () => {
    const { settings } = choosing({
      catalogue: BY_HAND,
      sheets: { ...OF_FIRST, '{gone}': { summaryLine: false } },
    });
    expect(withSheetNames(settings, IN_ORDER)).toStrictEqual({
      ...settings,
      catalogue: { ...BY_HAND, name: 'Danh mục' },
      sheets: { [FIRST]: { summaryLine: true, name: 'PL1' }, '{gone}': { summaryLine: false } },
    });
  });
});

describe('settingsOfTabs()', () => {
  const stored = choosing(
    withSheetNames(
      choosing({ catalogue: BY_HAND, sheets: { ...OF_FIRST, '{gone}': { summaryLine: false } } }).settings,
      IN_ORDER,
    ),
  );

  test('leaves them where the sheets stand as they did', () => {
    expect(settingsOfTabs(stored, IN_ORDER)).toEqual(stored);
  });

  test('finds the choices of sheets that another program has put in another order', () => {
    const { settings } = settingsOfTabs(stored, SWAPPED);
    expect(settings.sheets).toEqual({
      [SECOND]: { summaryLine: true, name: 'PL1' },
      '{gone}': { summaryLine: false },
    });
    expect(settings.catalogue).toEqual({ kind: 'sheet', sheetId: FIRST, name: 'Danh mục' });
  });

  test('finds them by name where no sheet has kept its id', () => {
    const { settings } = settingsOfTabs(stored, [tab('{a}', 'PL1'), tab('{b}', 'Danh mục')]);
    expect(settings.sheets['{a}']).toEqual({ summaryLine: true, name: 'PL1' });
    expect(settings.sheets[FIRST]).toBeUndefined();
    expect(settings.catalogue).toMatchObject({ sheetId: '{b}' });
  });

  test('goes by the id alone in a workbook from before names were kept', () => {
    const old = choosing({ catalogue: BY_HAND, sheets: OF_FIRST });
    expect(settingsOfTabs(old, SWAPPED)).toEqual(old);
  });

  test('keeps what it has of sheets that are gone in such a workbook', () => {
    const sheets = { '{gone}': { summaryLine: false }, ...OF_FIRST };
    expect(settingsOfTabs(choosing({ sheets }), IN_ORDER).settings.sheets).toEqual(sheets);
  });

  test.each<readonly [string, Settings['catalogue']]>([
    ['the sheet that was chosen is gone', { kind: 'sheet', sheetId: '{gone}', name: 'Danh mục cũ' }],
    ['no certain sheet was chosen', { kind: 'sheet', name: 'Danh mục' }],
    ['no sheet was chosen', { kind: 'builtIn', id: 'papi' }],
  ])('leaves the choice of a catalogue as it is where %s', (_, catalogue) => {
    expect(settingsOfTabs(choosing({ catalogue }), IN_ORDER).settings.catalogue).toEqual(catalogue);
  });

  test('a sheet with a new name keeps its choices', () => {
    const renamed = [tab(FIRST, 'Phụ lục 1'), tab(SECOND, 'Danh mục')];
    expect(settingsOfTabs(stored, renamed).settings.sheets[FIRST]).toMatchObject({ summaryLine: true });
  });
});

describe('storedOfTabs()', () => {
  test('moves what a later version has stored of a sheet with the sheet', () => {
    const sheets = {
      [FIRST]: { name: 'PL1', summaryLine: true, colour: 'xanh' },
      '{gone}': { name: 'Cũ', colour: 'đỏ' },
    };
    expect(storedOfTabs({ version: 2, moon: 1, sheets }, SWAPPED)).toEqual({
      version: 2,
      moon: 1,
      sheets: { [SECOND]: sheets[FIRST], '{gone}': sheets['{gone}'] },
    });
  });

  test.each<readonly [string, unknown]>([
    ['no name', { summaryLine: true }],
    ['a name that is no text', { name: 1, summaryLine: true }],
    ['what is no choice', 'có'],
    ['nothing', null],
  ])('leaves under its id what has %s', (_, kept) => {
    const stored = { version: 1, sheets: { [FIRST]: kept, '{gone}': kept } };
    expect(storedOfTabs(stored, SWAPPED)).toEqual(stored);
  });

  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a text', 'damaged'],
    ['no sheets', { version: 1 }],
    ['sheets in a list', { version: 1, sheets: [{ name: 'PL1' }] }],
  ])('leaves as it is what holds %s', (_, stored) => {
    expect(storedOfTabs(stored, SWAPPED)).toBe(stored);
  });
});
