import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writeNewWorkbook } from '../../src/xlsx/writing/write-new-workbook';
import { largeAppendix } from '../support/large-appendix';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of one appendix. */
export function plainFile(rows = 200): Uint8Array {
  const cells = largeAppendix(rows).map((row) =>
    row.map((cell) => {
      const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
      return typeof value === 'string' || typeof value === 'number' ? { value } : undefined;
    }),
  );
  return writeNewWorkbook({ sheets: [{ name: 'Phụ lục 1', rows: cells }] });
}

function withParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...unzipSync(plainFile()), ...parts } as Zippable, { level: 9 });
}

function sheetOf(inside: string, before = ''): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`,
  );
}

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`)
  .join('')}]>`;

/** Says that it unpacks to 10 bytes, and unpacks to more. */
function lyingZip(): Uint8Array {
  const bytes = withParts({ [SHEET]: sheetOf(' '.repeat(100_000_000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 90_000_000)
      view.setUint32(at + 24, 10, true);
  return bytes;
}

/** Files that nobody fills in by hand, each made when it is asked for. */
export const FOREIGN_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'an honest file of 200 rows': () => plainFile(),
  'an honest file of 10,000 rows': () => plainFile(10_000),
  '30 MB': () => new Uint8Array(30 * 1024 * 1024),
  'a zip bomb of 1 GB': () => withParts({ 'xl/media/image1.png': new Uint8Array(1_000_000_000) }),
  'a zip bomb in the sheet': () => withParts({ [SHEET]: sheetOf(' '.repeat(150_000_000)) }),
  'a zip that lies about its size': lyingZip,
  '20,000 files': () =>
    withParts(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x/${at}.xml`, new Uint8Array()])),
    ),
  'a billion laughs': () =>
    withParts({ [SHEET]: sheetOf('<sheetData><row><c t="str"><v>&j;</v></c></row></sheetData>', LAUGHS) }),
  'a file from outside': () =>
    withParts({ [SHEET]: sheetOf('<sheetData/>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">') }),
  'elements in elements': () => withParts({ [SHEET]: sheetOf('<a>'.repeat(1_000_000)) }),
  '10,000 columns': () =>
    writeNewWorkbook({
      sheets: [
        {
          name: 'Rộng',
          rows: Array.from({ length: 60 }, (_, row) =>
            Array.from({ length: 10_000 }, (__, column) => ({ value: `ô ${row} ${column}` })),
          ),
        },
      ],
    }),
  'the last cell of the sheet': () =>
    withParts({
      [SHEET]: sheetOf(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    }),
  'merges without end': () =>
    withParts({
      [SHEET]: sheetOf(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
      ),
    }),
  'columns said again and again': () =>
    withParts({
      [SHEET]: sheetOf(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(200_000)}</cols><sheetData/>`),
    }),
  'a formula for a million cells': () =>
    withParts({
      [SHEET]: sheetOf(
        `<sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">${'A1+'.repeat(2_500)}A1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(15_000)}</row></sheetData>`,
      ),
    }),
  'an old workbook': () => new Uint8Array([0x09, 0x08, 0x10, 0x00]),
};
