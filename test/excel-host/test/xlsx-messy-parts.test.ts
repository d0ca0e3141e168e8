import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { buildXlsx } from '../../support/build-xlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
const plain = buildXlsx({ sheets: [{ name: 'A', cells: { A1: 'x' } }] });

/** A workbook with these rows of XML. */
function withRows(rows: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = unzipSync(plain);
  const xml = strFromU8(files[SHEET] ?? new Uint8Array());
  files[SHEET] = strToU8(
    xml.replace(/<sheetData>.*<\/sheetData>|<sheetData\/>/s, `<sheetData>${rows}</sheetData>`),
  );
  for (const [name, text] of Object.entries(extra)) files[name] = strToU8(text);
  return zipSync(files);
}

const cellsOf = (bytes: Uint8Array) => loadWorkbook(bytes).workbook.sheets[0]?.rows.get(1);
const valueOf = (bytes: Uint8Array, column = 1) => cellsOf(bytes)?.get(column)?.value;

test.each([
  ['<c r="A1" t="s"><v></v></c>', ''],
  ['<c r="A1" t="s"><v> </v></c>', ''],
  ['<c r="A1" t="s"/>', ''],
  ['<c r="A1" t="inlineStr"><is><t>  Đã hoàn thành </t></is></c>', 'Đã hoàn thành'],
  ['<c r="A1" t="inlineStr"><is><t xml:space="preserve">  Đã xong </t></is></c>', '  Đã xong '],
  [
    '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">Đã </t></r><r><t> xong\n</t></r></is></c>',
    'Đã xong',
  ],
  ['<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
  ['<c r="A1"><f>DATE(2024,9,30)</f></c>', 45565],
  ['<c r="A1"><f>DATE(2024,9,30)</f><v></v></c>', 45565],
  ['<c r="A1"><f>B1+1</f></c><c r="B1"><f>C1+1</f></c><c r="C1"><v>5</v></c>', 7],
  ['<c r="A1"><f>IF(1=1,"Chưa thực hiện","")</f></c>', 'Chưa thực hiện'],
  ['<c r="A1"><f>1+1</f><v>5</v></c>', 5],
])('the cell %s holds %j', (cell, value) => {
  expect(valueOf(withRows(`<row r="1">${cell}</row>`))).toEqual(value);
});

test('a formula that nothing here works out says that it has no result, and keeps its formula', () => {
  const bytes = withRows('<row r="1"><c r="A1"><f>WEBSERVICE("x")</f></c></row>');
  expect(cellsOf(bytes)?.get(1)).toMatchObject({
    value: { error: '#GETTING_DATA' },
    formula: '=WEBSERVICE("x")',
  });
});

test.each(['le', 'be'] as const)(
  'a part in UTF-16 (%s) is read, and written in UTF-8 once it changes',
  (order) => {
    const files = unzipSync(withRows('<row r="1"><c r="A1" t="inlineStr"><is><t>Đã xong</t></is></c></row>'));
    const xml = `\uFEFF${strFromU8(files[SHEET] ?? new Uint8Array()).replace(/encoding="utf-8"/i, 'encoding="UTF-16"')}`;
    const bytes = new Uint8Array(xml.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < xml.length; at++) view.setUint16(at * 2, xml.charCodeAt(at), order === 'le');
    const loaded = loadWorkbook(zipSync({ ...files, [SHEET]: bytes }));
    const sheet = loaded.workbook.sheets[0];
    expect(sheet?.rows.get(1)?.get(1)?.value).toBe('Đã xong');
    expect(unzipSync(saveWorkbook(loaded))[SHEET]).toEqual(bytes);
    sheet?.rows.get(1)?.set(2, { value: 'mới', style: 0 });
    const saved = saveWorkbook(loaded);
    expect(strFromU8(unzipSync(saved)[SHEET] ?? new Uint8Array())).not.toContain('UTF-16');
    expect(valueOf(saved, 2)).toBe('mới');
  },
);

test('a package whose folders are parted by backslashes is read', () => {
  const files = unzipSync(plain);
  const odd = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name.replaceAll('/', '\\'), bytes]),
  );
  expect(Object.keys(odd)).toContain('xl\\workbook.xml');
  expect(valueOf(zipSync(odd))).toBe('x');
});

test.each([
  ['a formula with a result', '<c r="B1"><f>A1*2</f><v>4</v></c>', true],
  ['a formula without a result', '<c r="B1"><f>A1*2</f></c>', false],
  ['no formula', '<c r="B1"><v>4</v></c>', false],
])('beside %s, a changed cell has the file worked out anew when it is opened', (_, cell, expected) => {
  const loaded = loadWorkbook(withRows(`<row r="1"><c r="A1"><v>2</v></c>${cell}</row>`));
  expect(strFromU8(unzipSync(saveWorkbook(loaded))['xl/workbook.xml'] ?? new Uint8Array())).not.toContain(
    'fullCalcOnLoad',
  );
  loaded.workbook.sheets[0]?.rows.get(1)?.set(1, { value: 3, style: 0 });
  const xml = strFromU8(unzipSync(saveWorkbook(loaded))['xl/workbook.xml'] ?? new Uint8Array());
  expect(/<calcPr[^>]* fullCalcOnLoad="1"/.test(xml)).toBe(expected);
});
