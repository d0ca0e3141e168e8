import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patchStyle } from '../../../src/excel-host/protocol/sheet/cell-style';
import { newSheet } from '../../../src/excel-host/protocol/sheet/new-sheet';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { partText } from '../../support/changed-parts';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { convertByLibreOffice, itWithLibreOffice } from '../../support/find-libreoffice';
import { areaOf } from '../../support/host-workbook-builder';
import { loadSample } from './xlsx-fixtures';

/** The sample with a sheet that is ready to print: a head, a table over two pages, a list to choose from and a chart. */
function withPaper() {
  const loaded = loadSample('trung-trac-cchc.xlsx');
  const { workbook } = loaded;
  const borders = {
    left: 'thin #000000',
    right: 'thin #000000',
    top: 'thin #000000',
    bottom: 'thin #000000',
  };
  const cell = {
    numberFormat: 'General',
    fontName: 'Times New Roman',
    fontSize: 12,
    vertical: 'center' as const,
    wrapText: true,
    borders,
  };
  const style = workbook.styles.push(cell) - 1;
  const title = workbook.styles.push({ ...cell, bold: true, underline: true, fontColor: '#C00000' }) - 1;
  const sheet = newSheet('{NEW}', 'Giấy & tờ');
  sheet.rows.set(1, new Map([[1, { value: 'TỔNG HỢP', style: title }]]));
  for (let row = 2; row <= 90; row += 1)
    sheet.rows.set(
      row,
      new Map([
        [1, { value: `Nhiệm vụ ${row}`, style }],
        [2, { value: row, style }],
      ]),
    );
  sheet.merges.push(areaOf('A1:B1'));
  sheet.columnWidths.set(1, 60).set(2, 20);
  sheet.hiddenColumns.add(3);
  sheet.rowHeights.set(1, 30).set(2, 18);
  sheet.fittedRows = new Set([2]);
  sheet.page = {
    orientation: 'landscape',
    paperSize: 9,
    margins: { left: 85, right: 42.5, top: 56.5, bottom: 56.5, header: 28, footer: 21.6 },
    centerHorizontally: true,
    fit: { wide: 1 },
    firstPageNumber: 1,
    breaksBefore: [92],
    isFirstPageOwn: true,
    headers: { header: '&C&"Times New Roman,Regular"&13&P' },
  };
  sheet.validations = [
    {
      areas: [areaOf('B2:B90')],
      kind: 'list',
      formula: '"Có,Không"',
      ignoresBlanks: true,
      error: { isShown: false, style: 'information', title: '', message: '' },
      prompt: { isShown: true, title: '', message: 'Chọn <một> trong hai' },
    },
  ];
  sheet.charts = [
    {
      id: '{CHART}',
      name: 'Cột',
      at: areaOf('A92:B105'),
      kind: 'bars',
      title: 'Tỷ lệ & số',
      labels: areaOf('A2:A6'),
      values: areaOf('B2:B6'),
      colour: '#595959',
      hasLegend: false,
      hasLabels: true,
      isReversed: true,
      minimum: 0,
      maximum: 1,
    },
  ];
  workbook.sheets.push(sheet);
  workbook.names.push(
    { name: 'Print_Area', formula: "='Giấy & tờ'!$A$1:$B$105", visible: true, sheetId: '{NEW}' },
    { name: 'Print_Titles', formula: "='Giấy & tờ'!$1:$1", visible: true, sheetId: '{NEW}' },
  );
  return loaded;
}

/** The sheet with what a file does not keep of it: ids, and which rows are fitted. */
function kept(sheet: HostSheet) {
  const { fittedRows: _fitted, id: _id, ...rest } = sheet;
  return { ...rest, id: '', charts: rest.charts?.map((chart) => ({ ...chart, id: '' })) };
}

test('a sheet that is ready to print is found again as it was', () => {
  const loaded = withPaper();
  const { workbook } = loadWorkbook(saveWorkbook(loaded));
  const [before, after] = [loaded.workbook, workbook].map((book) => ({
    ...book,
    names: book.names.map((name) => ({ ...name, sheetId: name.sheetId && '' })),
    sheets: book.sheets.map(kept),
  }));
  expect(compareWorkbooks(before as never, after as never)).toEqual([]);
});

test('the axis and the labels of a chart show numbers as its first value does', () => {
  const loaded = withPaper();
  const sheet = loaded.workbook.sheets.at(-1)!;
  patchStyle(loaded.workbook, sheet, 2, 2, (style) => (style.numberFormat = '0.0"%"'));
  const chart = partText(saveWorkbook(loaded), 'xl/charts/chart1.xml');
  expect(chart).toContain('<c:numFmt formatCode="0.0&quot;%&quot;" sourceLinked="1"/>');
  expect(chart).toContain('<c:formatCode>0.0"%"</c:formatCode>');
});

test('rows put in later move it all along, and a second saving keeps that', () => {
  const again = loadWorkbook(saveWorkbook(withPaper()));
  const sheet = again.workbook.sheets.at(-1)!;
  sheet.merges = [areaOf('A3:B3')];
  sheet.page!.orientation = 'portrait';
  sheet.validations![0]!.areas = [areaOf('B4:B95')];
  sheet.charts![0] = { ...sheet.charts![0]!, at: areaOf('A98:B110'), values: areaOf('B4:B9') };
  sheet.columnWidths.set(1, 50);
  const once = loadWorkbook(saveWorkbook(again)).workbook.sheets.at(-1)!;
  expect(kept(once)).toEqual(kept(sheet));
});

test('what is printed and drawn in a file that is saved unchanged keeps its bytes', () => {
  const bytes = saveWorkbook(withPaper());
  expect(Buffer.from(saveWorkbook(loadWorkbook(bytes))).equals(Buffer.from(bytes))).toBe(true);
});

itWithLibreOffice(
  'LibreOffice prints it on A4 across, with repeated rows and page numbers, and offers the list',
  (program) => {
    const folder = mkdtempSync(join(tmpdir(), 'tien-do-papers-'));
    try {
      const file = join(folder, 'ours.xlsx');
      writeFileSync(file, saveWorkbook(withPaper()));
      const pdf = convertByLibreOffice(program, file, 'pdf', folder);
      const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
      const ours = pages.filter((page) => page.includes('TỔNG HỢP'));
      expect(ours.length).toBeGreaterThan(2);
      expect(ours.map((page) => /^\s*(\d+)\s*$/m.exec(page.split('TỔNG HỢP')[0] ?? '')?.[1])).toEqual([
        undefined,
        ...ours.slice(1).map((_, index) => String(index + 2)),
      ]);
      const sizes = execFileSync('pdfinfo', ['-f', '4', '-l', '4', pdf], { encoding: 'utf8' });
      expect(sizes).toMatch(/841\.89 x 595\.\d+ pts \(A4\)/);
      const theirs = join(folder, 'theirs');
      const seen = loadWorkbook(
        new Uint8Array(readFileSync(convertByLibreOffice(program, file, 'xlsx', theirs))),
      );
      const sheet = seen.workbook.sheets.at(-1)!;
      expect(sheet.validations).toMatchObject([
        { areas: [areaOf('B2:B90')], kind: 'list', formula: '"Có,Không"' },
      ]);
      expect(sheet.charts).toMatchObject([
        { kind: 'bars', values: areaOf('B2:B6'), labels: areaOf('A2:A6') },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
