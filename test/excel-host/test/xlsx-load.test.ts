import { formatArea } from '../../../src/domain/a1-notation';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostCell, HostSheet } from '../../../src/xlsx/host-workbook';
import { applyTint } from '../../../src/xlsx/reading/resolve-colour';
import { buildXlsx } from '../../support/build-xlsx';
import type { SheetSpec } from '../../support/xlsx-spec';
import { firstSheet, loadSample } from './xlsx-fixtures';

function at(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

function loadSheet(
  sheet: Omit<SheetSpec, 'name'>,
  more: Partial<Parameters<typeof buildXlsx>[0]> = {},
): HostSheet {
  return firstSheet(loadWorkbook(buildXlsx({ sheets: [{ name: 'Phụ lục', ...sheet }], ...more })));
}

describe('loading the sample appendices', () => {
  it('reads the cells of Cẩm Giàng as they stand: text codes, numbers, the negative column numbers', () => {
    const sheet = firstSheet(loadSample('cam-giang-phu-luc-1.xlsx'));
    expect(sheet.name).toBe('PL1');
    expect(at(sheet, 2, 1)?.value).toBe('PHỤ LỤC 1');
    expect(at(sheet, 7, 11)?.value).toBe(-11);
    expect(at(sheet, 10, 1)?.value).toBe('1.1.1');
    expect(at(sheet, 5, 4)?.value).toBe('');
    expect(at(sheet, 44, 1)).toBeUndefined();
    expect(sheet.rows.size).toBe(43);
  });

  it('reads formats, merges and widths of Cẩm Giàng', () => {
    const loaded = loadSample('cam-giang-phu-luc-1.xlsx');
    const sheet = firstSheet(loaded);
    const style = loaded.workbook.styles[at(sheet, 7, 1)?.style ?? 0];
    expect(style).toEqual({
      numberFormat: '0_);(0)',
      fontName: 'Times New Roman',
      fontSize: 12,
      vertical: 'center',
      wrapText: true,
      borders: { left: 'thin #000000', right: 'thin #000000', top: 'thin #000000', bottom: 'thin #000000' },
    });
    expect(sheet.merges).toHaveLength(17);
    expect(sheet.merges.map(formatArea)).toContain('C5:E5');
    expect(sheet.columnWidths.get(11)).toBe(16);
  });

  it('reads the percentages of Trưng Trắc as fractions in a percent format', () => {
    const loaded = loadSample('trung-trac-cchc.xlsx');
    const cell = at(firstSheet(loaded), 10, 7);
    expect(cell?.value).toBe(0.5);
    expect(loaded.workbook.styles[cell?.style ?? 0]?.numberFormat).toBe('0%');
  });
});

describe('loading values', () => {
  it.each(['shared', 'inline'] as const)('keeps every kind of value apart, with %s texts', (texts) => {
    const cells = {
      A1: 'Nhiệm vụ',
      B1: '12',
      C1: 12,
      D1: 0,
      E1: true,
      F1: false,
      G1: { error: '#N/A' },
      H1: { rich: ['Chủ trì: ', 'Văn phòng'] },
      I1: { formula: 'SUM(C1:D1)', value: 12 },
      J1: { formula: 'A1&""', value: '' },
      K1: { style: 1 },
      L1: '  hai dấu cách  ',
      M1: 'hai\ndòng & <dấu>',
    };
    const row = loadSheet({ cells }, { texts, styles: [{ bold: true }] }).rows.get(1);
    expect([...(row ?? [])]).toEqual([
      [1, { value: 'Nhiệm vụ', style: 0 }],
      [2, { value: '12', style: 0 }],
      [3, { value: 12, style: 0 }],
      [4, { value: 0, style: 0 }],
      [5, { value: true, style: 0 }],
      [6, { value: false, style: 0 }],
      [7, { value: { error: '#N/A' }, style: 0 }],
      [8, { value: 'Chủ trì: Văn phòng', style: 0 }],
      [9, { value: 12, formula: '=SUM(C1:D1)', style: 0 }],
      [10, { value: '', formula: '=A1&""', style: 0 }],
      [11, { value: '', style: 1 }],
      [12, { value: '  hai dấu cách  ', style: 0 }],
      [13, { value: 'hai\ndòng & <dấu>', style: 0 }],
    ]);
  });

  it('writes out a shared formula for each of its cells', () => {
    const rows =
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2+$A$1+SUM(A$1:A2)&amp;"A2"</f><v>1</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';
    const sheet = loadSheet({}, sheetPart(rows));
    expect([2, 3, 4].map((row) => at(sheet, row, 2)?.formula)).toEqual([
      '=A2*2+$A$1+SUM(A$1:A2)&"A2"',
      '=A3*2+$A$1+SUM(A$1:A3)&"A2"',
      '=A4*2+$A$1+SUM(A$1:A4)&"A2"',
    ]);
  });

  it('counts on where rows and cells do not say where they are', () => {
    const sheet = loadSheet(
      {},
      sheetPart('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>'),
    );
    expect([at(sheet, 1, 1)?.value, at(sheet, 1, 2)?.value, at(sheet, 2, 1)?.value]).toEqual([1, 2, 3]);
  });

  it('reads a sheet whose elements have a prefix', () => {
    const part =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1" t="inlineStr"><x:is><x:t>Mã</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = loadSheet({}, { extraParts: { 'xl/worksheets/sheet1.xml': part } });
    expect(at(sheet, 1, 1)?.value).toBe('Mã');
  });

  it('reads _x000D_ as the character it stands for', () => {
    expect(at(loadSheet({ cells: { A1: 'một_x000D_\nhai _x005F_x000D_' } }), 1, 1)?.value).toBe(
      'một\r\nhai _x000D_',
    );
  });
});

describe('loading a sheet', () => {
  it('reads what is hidden, frozen, filtered, protected, a table', () => {
    const sheet = loadSheet({
      cells: { A1: 'STT', B1: 'Nhiệm vụ', A2: 1, B2: 'Ban hành kế hoạch' },
      hiddenRows: [2, 7],
      rowHeights: { 1: 33.5 },
      hiddenColumns: [4],
      columnWidths: { 2: 60 },
      frozen: { rows: 1, columns: 2 },
      isProtected: true,
      autoFilter: 'A1:B2',
      table: { name: 'BangNhiemVu', area: 'A1:B2', columns: ['STT', 'Nhiệm vụ'] },
    });
    expect([...sheet.hiddenRows]).toEqual([2, 7]);
    expect(sheet.rowHeights.get(1)).toBe(33.5);
    expect([...sheet.hiddenColumns]).toEqual([4]);
    expect(sheet.columnWidths.get(2)).toBe(60);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 2 });
    expect(sheet.isProtected).toBe(true);
    expect(sheet.autoFilter).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 });
    expect(sheet.tables).toEqual([
      { id: '1', name: 'BangNhiemVu', area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 } },
    ]);
    expect(formatArea(sheet.selection)).toBe('B9');
  });

  it('reads the sheets in order with their state and kind, and the first visible one as active', () => {
    const { workbook } = loadWorkbook(
      buildXlsx({
        sheets: [
          { name: 'Ẩn', state: 'hidden' },
          { name: 'Rất ẩn', state: 'veryHidden' },
          { name: 'Biểu đồ', isChart: true, state: 'hidden' },
          { name: 'Phụ lục' },
        ],
      }),
    );
    expect(workbook.sheets.map(({ name, kind, visibility }) => [name, kind, visibility])).toEqual([
      ['Ẩn', 'worksheet', 'hidden'],
      ['Rất ẩn', 'worksheet', 'veryHidden'],
      ['Biểu đồ', 'chart', 'hidden'],
      ['Phụ lục', 'worksheet', 'visible'],
    ]);
    expect(workbook.sheets.map(({ id }) => id)).toEqual([
      '{00000000-0001-0000-0000-000000000000}',
      '{00000000-0001-0000-0100-000000000000}',
      '{00000000-0001-0000-0200-000000000000}',
      '{00000000-0001-0000-0300-000000000000}',
    ]);
    expect(workbook.activeSheetId).toBe('{00000000-0001-0000-0300-000000000000}');
  });

  it('reads names: hidden, with a comment, local to a sheet, Excel’s own', () => {
    const { workbook } = loadWorkbook(
      buildXlsx({
        sheets: [{ name: 'Một' }, { name: 'Hai' }],
        names: [
          '<definedName name="_xlnm.Print_Area" localSheetId="1">Hai!$A$1:$B$9</definedName>',
          '<definedName name="TyLe" hidden="1" comment="9/23">Một!$K$8</definedName>',
        ],
      }),
    );
    expect(workbook.names).toEqual([
      {
        name: 'Print_Area',
        formula: '=Hai!$A$1:$B$9',
        visible: true,
        sheetId: '{00000000-0001-0000-0100-000000000000}',
      },
      { name: 'TyLe', formula: '=Một!$K$8', visible: false, comment: '9/23' },
    ]);
  });

  it('reads the 1904 date system and the protection of the structure', () => {
    const plain = loadWorkbook(buildXlsx({ sheets: [{ name: 'A' }] })).workbook;
    const special = loadWorkbook(
      buildXlsx({ sheets: [{ name: 'A' }], is1904: true, isStructureProtected: true }),
    ).workbook;
    expect([plain.dateSystem, plain.isStructureProtected]).toEqual(['1900', false]);
    expect([special.dateSystem, special.isStructureProtected]).toEqual(['1904', true]);
  });

  it('reads conditional formats in the order in which they apply, those of a formula in full', () => {
    const sheet = loadSheet(
      {
        conditionalFormatting:
          '<conditionalFormatting sqref="B2:B9 D2:D9"><cfRule type="expression" dxfId="1" priority="7" stopIfTrue="1"><formula>$B2&lt;&gt;""</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="A1:A5"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>5</formula></cfRule>' +
          '<cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
      },
      {
        dxfs: [
          '<dxf><font><b val="0"/><color theme="0"/></font></dxf>',
          '<dxf><font><b/><strike/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
        ],
      },
    );
    const rules = sheet.conditionalFormats.map(({ type, priority, areas, formula, stopIfTrue, format }) => {
      return { type, priority, areas: areas.map(formatArea).join(' '), formula, stopIfTrue, format };
    });
    expect(rules).toEqual([
      {
        type: 'cellValue',
        priority: 0,
        areas: 'A1:A5',
        formula: undefined,
        stopIfTrue: false,
        format: { bold: false },
      },
      {
        type: 'custom',
        priority: 1,
        areas: 'B2:B9 D2:D9',
        formula: '=$B2<>""',
        stopIfTrue: true,
        format: { bold: true, strikethrough: true, fontColor: '#9C0006', fillColor: '#FFC7CE' },
      },
      { type: 'colorScale', priority: 2, areas: 'A1:A5', formula: undefined, stopIfTrue: false, format: {} },
    ]);
    expect(sheet.conditionalFormats[0]?.equivalentFormula).toBe('=AND(A1>=1,A1<=5)');
  });
});

describe('colours', () => {
  // Office's own shades of its blue, as its palette shows them.
  it.each([
    ['#4472C4', 0.7999816888943144, '#DAE3F3'],
    ['#4472C4', 0.3999755851924192, '#8FAADC'],
    ['#4472C4', -0.249977111117893, '#2F5597'],
    ['#FFFFFF', -0.0499893185216834, '#F2F2F2'],
    ['#000000', 0.499984740745262, '#7F7F7F'],
  ])('shades %s by %d to %s, to a step of rounding', (colour, tint, expected) => {
    const channels = (text: string): number[] =>
      [1, 3, 5].map((start) => parseInt(text.slice(start, start + 2), 16));
    const shaded = channels(applyTint(colour, tint));
    channels(expected).forEach((channel, index) => {
      expect(Math.abs((shaded[index] ?? NaN) - channel)).toBeLessThanOrEqual(2);
    });
  });
});

/** A workbook whose one sheet is this XML. */
function sheetPart(content: string): { extraParts: Record<string, string> } {
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`;
  return { extraParts: { 'xl/worksheets/sheet1.xml': xml } };
}
