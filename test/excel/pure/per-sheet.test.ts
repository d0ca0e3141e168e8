import { entryOfSheet, pruneMissingSheets, replaceEntry } from '../../../src/excel/stored/per-sheet';

const entry = (id: string, name: string) => ({ id, name });
const tab = (id: string, name: string) => ({ id, name, isVisible: true });
const sheet = (sheetId: string, sheetName: string) => ({ sheetId, sheetName });

const PL1 = entry('{1}', 'PL1');
const PL2 = entry('{2}', 'PL2');

/** Ids that are places: the file holds none. */
const FIRST = '{00000000-0001-0000-0000-000000000000}';
const SECOND = '{00000000-0001-0000-0100-000000000000}';
const AT_FIRST = entry(FIRST, 'PL1');

describe('entryOfSheet()', () => {
  test.each([
    ['by its id', [PL1, PL2], sheet('{2}', 'PL2'), [tab('{1}', 'PL1'), tab('{2}', 'PL2')], PL2],
    [
      'by its id under a new name',
      [PL1, PL2],
      sheet('{2}', 'Mới'),
      [tab('{1}', 'PL1'), tab('{2}', 'Mới')],
      PL2,
    ],
    ['by its name where no sheet has the id any more', [PL1], sheet('{9}', 'PL1'), [tab('{9}', 'PL1')], PL1],
    [
      'not by the name of an entry whose sheet is there',
      [PL1],
      sheet('{9}', 'PL1'),
      [tab('{1}', 'Cũ'), tab('{9}', 'PL1')],
      undefined,
    ],
    [
      'by its id where something is still kept under another id and its name',
      [entry('{2}', 'PL1'), PL1],
      sheet('{1}', 'PL1'),
      [tab('{1}', 'PL1'), tab('{2}', 'PL2')],
      PL1,
    ],
    [
      'not by the name of an entry whose sheet, added by Excel, is there under another',
      [PL1],
      sheet(FIRST, 'PL1'),
      [tab(FIRST, 'PL1'), tab('{1}', 'Cũ')],
      undefined,
    ],
    [
      'by its name where two sheets have each taken the place of the other',
      [PL1, PL2],
      sheet('{1}', 'PL2'),
      [tab('{1}', 'PL2'), tab('{2}', 'PL1')],
      PL2,
    ],
    [
      'by its name where its place is another by now, and nothing is kept of the sheet that has taken it',
      [AT_FIRST],
      sheet(SECOND, 'PL1'),
      [tab(FIRST, 'PL2'), tab(SECOND, 'PL1')],
      AT_FIRST,
    ],
    [
      'not by the place that it has taken from another',
      [AT_FIRST],
      sheet(FIRST, 'PL2'),
      [tab(FIRST, 'PL2'), tab(SECOND, 'PL1')],
      undefined,
    ],
    [
      'by its place where its old name is that of a sheet that Excel has added',
      [AT_FIRST],
      sheet(FIRST, 'Cũ'),
      [tab(FIRST, 'Cũ'), tab('{5B7A1F0E-2C3D-4E5F-8A9B-0C1D2E3F4A5B}', 'PL1')],
      AT_FIRST,
    ],
    [
      'not by the name that it has taken over, where Excel has added it',
      [AT_FIRST],
      sheet('{5B7A1F0E-2C3D-4E5F-8A9B-0C1D2E3F4A5B}', 'PL1'),
      [tab(FIRST, 'Cũ'), tab('{5B7A1F0E-2C3D-4E5F-8A9B-0C1D2E3F4A5B}', 'PL1')],
      undefined,
    ],
    ['not where nothing is kept', [], sheet('{1}', 'PL1'), [tab('{1}', 'PL1')], undefined],
    ['not by the name of another', [PL1], sheet('{9}', 'PL2'), [tab('{9}', 'PL2')], undefined],
  ])('finds it %s', (_, all, of, tabs, expected) => {
    expect(entryOfSheet(all, of, tabs)).toBe(expected);
  });
});

describe('replaceEntry()', () => {
  const NEW = entry('{2}', 'Mới');
  test.each([
    ['in its place', [PL1, PL2], PL1, NEW, [NEW, PL2]],
    ['behind the others where it is new', [PL1], undefined, NEW, [PL1, NEW]],
    ['away', [PL1, PL2], PL1, undefined, [PL2]],
    ['nothing for nothing', [PL1], undefined, undefined, [PL1]],
  ])('puts it %s', (_, all, replaced, kept, expected) => {
    expect(replaceEntry(all, replaced, kept)).toEqual(expected);
  });
});

test.each([
  ['a sheet with its id', [tab('{1}', 'Mới'), tab('{2}', 'PL2')], [PL1]],
  ['a sheet with its name', [tab('{9}', 'PL1')], [PL1]],
  ['no such sheet', [tab('{9}', 'Mới')], []],
])('pruneMissingSheets() where there is %s', (_, tabs, expected) => {
  expect(pruneMissingSheets([PL1], tabs)).toEqual(expected);
});
