import { XlsxError } from '../../../src/xlsx/package/xlsx-error';
import { readForeignWorkbook } from '../../../src/xlsx/reading/read-foreign-workbook';
import { FOREIGN_FILES, plainFile } from '../../bench/foreign-files';
import { buildXlsx } from '../../support/build-xlsx';

function fate(bytes: Uint8Array): string {
  try {
    return `${readForeignWorkbook(bytes).sheets.length} sheets`;
  } catch (error) {
    if (error instanceof XlsxError) return error.kind;
    throw error;
  }
}

describe('readForeignWorkbook()', () => {
  test.each([
    ['an honest file of 200 rows', '1 sheets'],
    ['30 MB', 'tooLarge'],
    ['a zip bomb in the sheet', 'tooLarge'],
    ['20,000 files', 'tooLarge'],
    ['a billion laughs', 'damaged'],
    ['a file from outside', 'damaged'],
    ['elements in elements', 'damaged'],
    ['the last cell of the sheet', 'tooLarge'],
    ['merges without end', 'tooLarge'],
    ['columns said again and again', '1 sheets'],
    ['a formula for a million cells', '1 sheets'],
    ['an old workbook', 'legacyXls'],
  ])('%s: %s', (name, expected) => {
    expect(fate(FOREIGN_FILES[name]!())).toBe(expected);
  });

  test('a file that was cut off is damaged, wherever it was cut', () => {
    const bytes = plainFile(20);
    const cuts = Array.from({ length: 40 }, (_, at) => Math.floor((bytes.length * (at + 1)) / 41));
    expect(new Set(cuts.map((cut) => fate(bytes.subarray(0, cut))))).toEqual(new Set(['damaged']));
  });

  test('shows what its user sees: hidden sheets, formulas and links to other workbooks stay where they are', () => {
    const { sheets } = readForeignWorkbook(
      buildXlsx({
        is1904: true,
        styles: [{ numberFormat: 'dd/mm/yyyy' }],
        sheets: [
          {
            name: 'PL',
            cells: {
              B2: 'Đã hoàn thành',
              C2: { value: 44_000, style: 1 },
              B3: { value: 7, formula: "'[1]khác'!A1" },
            },
            merges: ['B2:B3'],
          },
          { name: 'Ẩn', state: 'hidden', cells: { A1: 'không đọc' } },
        ],
        extraParts: { 'xl/externalLinks/externalLink1.xml': '<a>'.repeat(10) },
      }),
    );
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(['PL']);
    expect(sheets[0]).toMatchObject({
      firstRow: 2,
      firstColumn: 2,
      dateSystem: '1904',
      merges: [{ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 2 }],
    });
    expect(sheets[0]?.rows[1]?.[0]).toEqual({
      kind: 'number',
      value: 7,
      shown: '7',
      format: 'General',
      isFormula: true,
    });
  });
});
