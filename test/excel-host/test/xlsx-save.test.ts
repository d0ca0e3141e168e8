import { strToU8, unzipSync, zipSync } from 'fflate';
import { type LoadedXlsx, loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { statesResults } from '../../../src/excel-host/xlsx/work-out-on-load';
import type { HostCell, HostSheet } from '../../../src/xlsx/host-workbook';
import { buildXlsx } from '../../support/build-xlsx';
import { changedParts, partText } from '../../support/changed-parts';
import { compareWorkbooks } from '../../support/compare-workbooks';
import type { WorkbookSpec } from '../../support/xlsx-spec';
import { firstSheet, loadSample, sampleBytes, SAMPLES } from './xlsx-fixtures';

function put(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  const cells = sheet.rows.get(row) ?? new Map<number, HostCell>();
  sheet.rows.set(row, cells.set(column, cell));
}

function cellAt(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** A workbook with everything in it that a run must leave alone. */
const RICH: WorkbookSpec = {
  sheets: [
    {
      name: 'Phụ lục 1',
      cells: {
        A1: 'STT',
        B1: 'Nhiệm vụ',
        C1: 'Thời hạn',
        A2: 1,
        B2: { rich: ['Ban hành ', 'kế hoạch'] },
        C2: { value: 45473, style: 1 },
        A3: { style: 2 },
        B3: { error: '#N/A' },
        C3: { formula: 'TODAY()', value: 45000, style: 1 },
        C5: { formula: 'COUNTA(B2:B3)&" việc"', value: '2 việc' },
      },
      merges: ['A5:B5'],
      hiddenRows: [3],
      hiddenColumns: [5],
      frozen: { rows: 1, columns: 1 },
      autoFilter: 'A1:C3',
      conditionalFormatting:
        '<conditionalFormatting sqref="A2:C3"><cfRule type="expression" dxfId="0" priority="3"><formula>$A2=1</formula></cfRule></conditionalFormatting>',
      dataValidations:
        '<dataValidations count="1"><dataValidation type="list" sqref="B2:B3"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      comments: { B2: 'Đã hỏi lại' },
    },
    { name: 'Biểu đồ', isChart: true },
    { name: 'Bảng', cells: { A1: 'Mã', A2: '1.10' }, table: { name: 'Ma', area: 'A1:A2', columns: ['Mã'] } },
    { name: 'Ẩn', state: 'veryHidden', isProtected: true, cells: { A1: 0 } },
  ],
  styles: [{ numberFormat: 'dd/mm/yyyy' }, { fill: '#FFF2CC', bold: true }],
  dxfs: ['<dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf>'],
  names: [
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Phụ lục 1\'!$A$1:$C$3</definedName>',
  ],
  extraParts: { 'xl/vbaProject.bin': 'not touched', 'customXml/item1.xml': '<a/>' },
};

const FILES: [string, () => Uint8Array][] = [
  ...SAMPLES.map((name): [string, () => Uint8Array] => [name, () => sampleBytes(name)]),
  ['a workbook with everything, texts shared', () => buildXlsx(RICH)],
  ['a workbook with everything, texts in the cells', () => buildXlsx({ ...RICH, texts: 'inline' })],
];

describe.each(FILES)('saving %s', (_, bytesOf) => {
  it('without a change leaves every part as it was, byte for byte', () => {
    const bytes = bytesOf();
    expect(changedParts(bytes, saveWorkbook(loadWorkbook(bytes)))).toEqual([]);
  });

  it('twice gives the same file', () => {
    const loaded = loadWorkbook(bytesOf());
    put(firstSheet(loaded), 60, 2, { value: 'mới', style: 0 });
    expect(Buffer.compare(saveWorkbook(loaded), saveWorkbook(loaded))).toBe(0);
  });

  it('with a value, a text and a new row changes the sheet alone, and is read back as it was', () => {
    const bytes = bytesOf();
    const loaded = loadWorkbook(bytes);
    const sheet = firstSheet(loaded);
    put(sheet, 2, 3, { value: 0.6, style: 1 });
    put(sheet, 2, 30, { value: '=không phải công thức & <thẻ>\n dòng hai ', style: 0 });
    put(sheet, 60, 2, { value: true, style: 0 });
    put(sheet, 58, 1, { value: { error: '#REF!' }, style: 1 });
    const saved = saveWorkbook(loaded);
    expect(changedParts(bytes, saved)).toEqual([...workedOutAnew(bytes), 'xl/worksheets/sheet1.xml']);
    expect(compareWorkbooks(loaded.workbook, loadWorkbook(saved).workbook)).toEqual([]);
  });

  it('gives back the original bytes once cells are as they were, even after the file was closed between', () => {
    const bytes = bytesOf();
    const loaded = loadWorkbook(bytes);
    const sheet = firstSheet(loaded);
    const free = [
      [1, 12],
      [4, 2],
      // Blank cells that say t="n" in the samples, one to take a number and one a text.
      [8, 8],
      [8, 9],
      [5, 40],
      [60, 1],
      [61, 3],
    ] as const;
    const untouched = free.filter(([row, column]) => (cellAt(sheet, row, column)?.value ?? '') === '');
    expect(untouched.length).toBeGreaterThanOrEqual(4);
    const before = untouched.map(([row, column]) => cellAt(sheet, row, column)?.style ?? 0);
    untouched.forEach(([row, column], index) => {
      put(sheet, row, column, { value: index % 2 === 0 ? 0.25 : 'chữ', style: before[index] ?? 0 });
    });
    const reopened = loadWorkbook(saveWorkbook(loaded));
    untouched.forEach(([row, column], index) => {
      put(firstSheet(reopened), row, column, { value: '', style: before[index] ?? 0 });
    });
    expect(changedParts(bytes, saveWorkbook(reopened))).toEqual(workedOutAnew(bytes));
  });
});

/** workbook.xml says that the formulas of a file with changed cells are to be worked out again, even once they are as before. */
const workedOutAnew = (bytes: Uint8Array): readonly string[] =>
  statesResults(loadWorkbook(bytes).workbook) ? ['xl/workbook.xml'] : [];

describe('cells', () => {
  it('stand in order when put between, before and behind those of the file', () => {
    const loaded = loadWorkbook(buildXlsx({ sheets: [{ name: 'A', cells: { B2: 1, D2: 2, B5: 3 } }] }));
    const sheet = firstSheet(loaded);
    const places: [number, number][] = [
      [2, 5],
      [2, 3],
      [2, 1],
      [6, 1],
      [3, 2],
      [4, 1],
      [1, 1],
    ];
    for (const [row, column] of places) put(sheet, row, column, { value: 9, style: 0 });
    const xml = partText(saveWorkbook(loaded), 'xl/worksheets/sheet1.xml');
    expect([...xml.matchAll(/<c r="(\w+)"/g)].map((match) => match[1])).toEqual([
      'A1',
      'A2',
      'B2',
      'C2',
      'D2',
      'E2',
      'B3',
      'A4',
      'B5',
      'A6',
    ]);
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(xml).toContain('<dimension ref="A1:E6"/>');
  });

  it('are written into a sheet that had none', () => {
    const loaded = loadWorkbook(
      buildXlsx({
        sheets: [{ name: 'A' }],
        extraParts: {
          'xl/worksheets/sheet1.xml':
            '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
        },
      }),
    );
    put(firstSheet(loaded), 3, 2, { value: 'mới', style: 0 });
    expect(partText(saveWorkbook(loaded), 'xl/worksheets/sheet1.xml')).toContain(
      '<x:sheetData><x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:t>mới</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  it('say that their outer spaces count, else Excel drops them', () => {
    const loaded = loadWorkbook(
      buildXlsx({ sheets: [{ name: 'A', cells: { A1: 1, B1: { formula: 'A1', value: 'x' } } }] }),
    );
    put(firstSheet(loaded), 1, 1, { value: ' hai đầu ', style: 0 });
    put(firstSheet(loaded), 1, 2, { value: 'cuối ', formula: '=A1', style: 0 });
    const xml = partText(saveWorkbook(loaded), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<t xml:space="preserve"> hai đầu </t>');
    expect(xml).toContain('<v xml:space="preserve">cuối </v>');
  });

  it('take a number format: a new xf once, and the same one again later', () => {
    let bytes = sampleBytes('cam-giang-phu-luc-1.xlsx');
    const sizes: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const loaded = loadWorkbook(bytes);
      const sheet = firstSheet(loaded);
      // A cell of style 3, which run after run turns into its percent twin.
      const style = loaded.workbook.styles.push({ ...at(loaded, 3), numberFormat: '0.00%' }) - 1;
      put(sheet, 8, 3 + run, { value: 0.3913, style });
      bytes = saveWorkbook(loaded);
      const cell = cellAt(firstSheet(loadWorkbook(bytes)), 8, 3 + run);
      expect(loadWorkbook(bytes).workbook.styles[cell?.style ?? 0]).toEqual({
        ...at(loaded, 3),
        numberFormat: '0.00%',
      });
      sizes.push(partText(bytes, 'xl/styles.xml').length);
    }
    expect(new Set(sizes).size).toBe(1);
    expect(partText(bytes, 'xl/styles.xml')).toContain('<cellXfs count="13">');
    // Without this word Excel may show the format of the cell's named style instead.
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      'numFmtId="10" fontId="2" fillId="0" borderId="1" applyAlignment="1" pivotButton="0" quotePrefix="0" xfId="0" applyNumberFormat="1"',
    );
  });

  it('take a number format that the file does not know yet', () => {
    const loaded = loadWorkbook(buildXlsx({ sheets: [{ name: 'A', cells: { A1: 0.5 } }] }));
    const style = loaded.workbook.styles.push({ ...at(loaded, 0), numberFormat: '0.0"%"' }) - 1;
    put(firstSheet(loaded), 1, 1, { value: 0.5, style });
    const saved = saveWorkbook(loaded);
    expect(partText(saved, 'xl/styles.xml')).toContain(
      '<numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/>',
    );
    expect(compareWorkbooks(loaded.workbook, loadWorkbook(saved).workbook)).toEqual([]);
  });

  it('keep a look that no cell of the file has, beside a new value', () => {
    const loaded = loadSample('cam-giang-phu-luc-1.xlsx');
    const style = loaded.workbook.styles.push({ ...at(loaded, 3), fillColor: '#FF0000' }) - 1;
    put(firstSheet(loaded), 8, 3, { value: 1, style });
    expect(compareWorkbooks(loaded.workbook, loadWorkbook(saveWorkbook(loaded)).workbook)).toEqual([]);
  });
});

describe('formulas', () => {
  const shared =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row></sheetData></worksheet>';

  it('that share the text of one that is overwritten keep their own', () => {
    const loaded = loadWorkbook(
      buildXlsx({ sheets: [{ name: 'A' }], extraParts: { 'xl/worksheets/sheet1.xml': shared } }),
    );
    put(firstSheet(loaded), 1, 1, { value: 7, style: 0 });
    const sheet = firstSheet(loadWorkbook(saveWorkbook(loaded)));
    expect([1, 2, 3].map((row) => cellAt(sheet, row, 1))).toEqual([
      { value: 7, style: 0 },
      { value: 4, formula: '=B2*2', style: 0 },
      { value: 6, formula: '=B3*2', style: 0 },
    ]);
  });

  it('that go take the calculation chain with them, which names their cells', () => {
    const spec: WorkbookSpec = { sheets: [{ name: 'A', cells: { A1: { formula: 'B1', value: 1 } } }] };
    const plain = buildXlsx(spec);
    const addTo = (name: string, before: string, text: string): string =>
      partText(plain, name).replace(before, text + before);
    const bytes = buildXlsx({
      ...spec,
      extraParts: {
        'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels': addTo(
          'xl/_rels/workbook.xml.rels',
          '</Relationships>',
          '<Relationship Id="rIdCalc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
        ),
        '[Content_Types].xml': addTo(
          '[Content_Types].xml',
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="x"/>',
        ),
      },
    });
    const loaded = loadWorkbook(bytes);
    put(firstSheet(loaded), 5, 5, { value: 1, style: 0 });
    expect(changedParts(bytes, saveWorkbook(loaded))).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    put(firstSheet(loaded), 1, 1, { value: 1, style: 0 });
    const saved = saveWorkbook(loaded);
    expect(changedParts(plain, saved)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });
});

describe('names and settings', () => {
  it('come, change and go in workbook.xml without leaving a trace', () => {
    const bytes = buildXlsx(RICH);
    const loaded = loadWorkbook(bytes);
    const { id: sheetId } = firstSheet(loaded);
    loaded.workbook.names.push(
      { name: '_TienDo.1', formula: "='Phụ lục 1'!$K$8", visible: false, comment: '9/23 "x" & y' },
      { name: 'CucBo', formula: '="a<b"', visible: true, sheetId },
    );
    const saved = saveWorkbook(loaded);
    expect(changedParts(bytes, saved)).toEqual(['xl/workbook.xml']);
    const reopened = loadWorkbook(saved);
    expect(compareWorkbooks(loaded.workbook, reopened.workbook)).toEqual([]);
    reopened.workbook.names.forEach((name) => {
      if (name.name === 'CucBo') name.formula = '=7';
    });
    expect(compareWorkbooks(reopened.workbook, loadWorkbook(saveWorkbook(reopened)).workbook)).toEqual([]);
    reopened.workbook.names = reopened.workbook.names.filter(
      ({ visible, sheetId: local }) => !visible && local,
    );
    expect(changedParts(bytes, saveWorkbook(reopened))).toEqual([]);
  });

  it('an empty list of names, as some writers leave it, is as it was after names came and went', () => {
    const bytes = sampleBytes('cam-giang-phu-luc-1.xlsx');
    const loaded = loadWorkbook(bytes);
    loaded.workbook.names.push({ name: 'x1_', formula: '=PL1!$K$8', visible: false });
    const reopened = loadWorkbook(saveWorkbook(loaded));
    expect(reopened.workbook.names).toHaveLength(1);
    reopened.workbook.names = [];
    expect(changedParts(bytes, saveWorkbook(reopened))).toEqual([]);
  });

  it('settings live in the web extension of our add-in, whatever JSON they are', () => {
    const bytes = sampleBytes('trung-trac-cchc.xlsx');
    const loaded = loadWorkbook(bytes);
    loaded.workbook.settings.set('tien-do', { năm: 2024, cột: ['A', '"B"'], lồng: { x: null, y: [true] } });
    loaded.workbook.settings.set('chữ', 'một\ndòng');
    const saved = saveWorkbook(loaded);
    expect(changedParts(bytes, saved)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension1.xml',
    ]);
    const reopened = loadWorkbook(saved);
    expect(compareWorkbooks(loaded.workbook, reopened.workbook)).toEqual([]);
    expect(changedParts(saved, saveWorkbook(reopened))).toEqual([]);
    reopened.workbook.settings.set('chữ', 'khác');
    expect(changedParts(saved, saveWorkbook(reopened))).toEqual(['xl/webextensions/webextension1.xml']);
  });

  it('settings that came and went before saving leave nothing', () => {
    const bytes = sampleBytes('trung-trac-cchc.xlsx');
    const loaded = loadWorkbook(bytes);
    loaded.workbook.settings.set('a', 1);
    loaded.workbook.settings.delete('a');
    expect(changedParts(bytes, saveWorkbook(loaded))).toEqual([]);
  });

  it('settings of another add-in are neither read nor written', () => {
    const other = loadWorkbook(sampleBytes('trung-trac-cchc.xlsx'));
    other.workbook.settings.set('của họ', 1);
    const saved = saveWorkbook(other);
    const theirs = partText(saved, 'xl/webextensions/webextension1.xml').replace(
      /id="6e1b[^"]*"/,
      'id="wa104381155"',
    );
    const loaded = loadWorkbook(replacePart(saved, 'xl/webextensions/webextension1.xml', theirs));
    expect([...loaded.workbook.settings]).toEqual([]);
    loaded.workbook.settings.set('của ta', 2);
    const both = saveWorkbook(loaded);
    expect(partText(both, 'xl/webextensions/webextension1.xml')).toBe(theirs);
    expect([...loadWorkbook(both).workbook.settings]).toEqual([['của ta', 2]]);
  });
});

it('what cannot be saved is refused: a renamed sheet', () => {
  const renamed = loadSample('trung-trac-cchc.xlsx');
  firstSheet(renamed).name = 'khác';
  expect(() => saveWorkbook(renamed)).toThrow('cannot be changed and saved');
});

function at({ workbook }: LoadedXlsx, style: number): LoadedXlsx['workbook']['styles'][number] {
  const found = workbook.styles[style];
  if (!found) throw new Error(`There is no style ${style}`);
  return found;
}

function replacePart(xlsx: Uint8Array, name: string, text: string): Uint8Array {
  const files = unzipSync(xlsx);
  files[name] = strToU8(text);
  return zipSync(files);
}
