import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { buildXlsx } from '../../support/build-xlsx';

const BOOK = buildXlsx({
  sheets: [
    { name: 'Một', cells: { A1: 1 } },
    { name: 'Hai', cells: { A1: 2 } },
  ],
});

/** Changes one part of a file, as another program would. */
function edited(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [part]: strToU8(edit(strFromU8(files[part]!))) });
}

const swapped = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, 'xl/workbook.xml', (xml) => xml.replace(/(<sheet [^>]*>)(<sheet [^>]*>)/, '$2$1'));

const UIDS = ['{AAAAAAAA-0001-4000-8000-000000000001}', '{AAAAAAAA-0001-4000-8000-000000000002}'] as const;

const withUids = (bytes: Uint8Array, uids: readonly string[]): Uint8Array =>
  uids.reduce(
    (file, uid, index) =>
      edited(file, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
        xml.replace(
          '<worksheet ',
          `<worksheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${uid}" `,
        ),
      ),
    bytes,
  );

const ids = (bytes: Uint8Array): (readonly [string, string])[] =>
  loadWorkbook(bytes).workbook.sheets.map(({ name, id }) => [name, id] as const);

test('sheets without an id in the file have that of their place: the other one, once they are swapped', () => {
  const [first, second] = [
    '{00000000-0001-0000-0000-000000000000}',
    '{00000000-0001-0000-0100-000000000000}',
  ];
  expect(ids(saveWorkbook(loadWorkbook(BOOK)))).toEqual([
    ['Một', first],
    ['Hai', second],
  ]);
  expect(ids(saveWorkbook(loadWorkbook(swapped(BOOK))))).toEqual([
    ['Hai', first],
    ['Một', second],
  ]);
});

test('sheets with an id in the file keep it wherever they stand', () => {
  const file = withUids(BOOK, UIDS);
  expect(ids(swapped(saveWorkbook(loadWorkbook(file))))).toEqual([
    ['Hai', UIDS[1]],
    ['Một', UIDS[0]],
  ]);
});

test('of two sheets with one id the second has that of its place', () => {
  expect(ids(withUids(BOOK, [UIDS[0], UIDS[0]]))).toEqual([
    ['Một', UIDS[0]],
    ['Hai', '{00000000-0001-0000-0100-000000000000}'],
  ]);
});
