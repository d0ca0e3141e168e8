import type { Paper, PaperCell } from '../../../src/domain/paper/paper';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import { toOutcome } from '../../../src/excel/office/to-outcome';
import { writePaper } from '../../../src/excel/papers/write-paper';
import { readSheet } from '../../../src/excel/reading/read-sheet';
import type { ExcelHostOptions } from '../../../src/excel-host/protocol/host-options';
import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { areaOf, drawWorkbook, heldAt } from '../../support/host-workbook-builder';

let uninstall: () => void;

async function open(options: ExcelHostOptions = {}) {
  const workbook = drawWorkbook({ name: 'Của tôi', cells: [['Kính gửi: Đảng ủy xã']] });
  const excel = await excelForTest(workbook, options);
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host, before: structuredClone(workbook) };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

const head = (value: string): PaperCell => ({ value, bold: true, align: 'center', wrap: true, border: true });

const PAPER: Paper = {
  name: 'Tổng hợp',
  columnWidths: [36, 240, 60],
  rows: [
    { cells: [{ value: 'TỔNG HỢP', columns: 3, bold: true, size: 14, align: 'center' }], height: 30 },
    { cells: [head('Mã'), head('Nguyên nhân'), head('Tỷ lệ')] },
    {
      cells: [
        { value: '1.10', numberFormat: '@', border: true },
        { value: '=1+1', border: true, wrap: true },
        { value: 0.25, numberFormat: '0.00%', border: true },
      ],
    },
    {
      cells: [
        { value: '', numberFormat: '@', border: true },
        { value: '', border: true },
        { value: 0.5, border: true },
      ],
    },
  ],
  page: { orientation: 'landscape', titleRows: { first: 2, last: 2 } },
  choices: [
    { area: areaOf('B3:B4'), list: ['chờ hồ sơ, số liệu', 'khác'], allowsOthers: true },
    { area: areaOf('A4'), list: ['I', 'II'], allowsOthers: false, hint: 'Chọn I hoặc II.' },
  ],
  bars: { title: 'Tỷ lệ', labels: areaOf('A3:A4'), values: areaOf('C3:C4'), at: areaOf('A6:C20') },
};

function style(workbook: { styles: readonly unknown[] }, sheet: HostSheet, row: number, column: number) {
  return workbook.styles[sheet.rows.get(row)?.get(column)?.style ?? 0];
}

const BORDERS = { left: 'thin #000000', right: 'thin #000000', top: 'thin #000000', bottom: 'thin #000000' };

describe('writePaper()', () => {
  it('writes the paper as it is described, behind the other sheets, in four round trips', async () => {
    const { workbook, host, before } = await open();
    const reading = await readSheet();
    const trips = host.roundTrips;
    expect(await writePaper(reading, PAPER, { isShown: true })).toMatchObject({
      sheetName: 'Tổng hợp',
      isComplete: true,
    });
    expect(host.roundTrips - trips).toBe(4);
    const sheet = workbook.sheets[1]!;
    expect(workbook.activeSheetId).toBe(sheet.id);
    expect(['A1', 'A3', 'B3', 'C3', 'B4', 'D1', 'D2'].map((address) => heldAt(sheet, address))).toEqual([
      'TỔNG HỢP',
      '1.10',
      '=1+1',
      0.25,
      '',
      'chờ hồ sơ, số liệu',
      'khác',
    ]);
    expect(sheet.rows.get(3)?.get(2)?.formula).toBeUndefined();
    expect(style(workbook, sheet, 3, 1)).toEqual({
      numberFormat: '@',
      fontName: 'Times New Roman',
      fontSize: 12,
      vertical: 'center',
      borders: BORDERS,
    });
    expect(style(workbook, sheet, 1, 3)).toMatchObject({ bold: true, fontSize: 14, horizontal: 'center' });
    expect(style(workbook, sheet, 2, 3)).toMatchObject({ bold: true, wrapText: true, borders: BORDERS });
    expect(sheet.merges).toEqual([areaOf('A1:C1')]);
    expect([...sheet.hiddenColumns]).toEqual([4]);
    expect(sheet.rowHeights.get(1)).toBeCloseTo(30, 5);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fit: { wide: 1 },
      firstPageNumber: 1,
      isFirstPageOwn: true,
      headers: { header: '&C&"Times New Roman,Regular"&13&P' },
    });
    expect(sheet.page?.margins.left).toBeCloseTo(85.04, 2);
    expect(workbook.names.map(({ name, formula }) => `${name}${formula}`)).toEqual([
      "Print_Area='Tổng hợp'!$A$1:$C$20",
      "Print_Titles='Tổng hợp'!$2:$2",
    ]);
    expect(sheet.validations).toMatchObject([
      { areas: [areaOf('B3:B4')], formula: '$D$1:$D$2', error: { isShown: false } },
      { areas: [areaOf('A4')], formula: '"I,II"', error: { isShown: true, style: 'stop' } },
    ]);
    expect(sheet.charts).toMatchObject([
      {
        name: 'TienDoBars',
        title: 'Tỷ lệ',
        at: areaOf('A6:C20'),
        labels: areaOf('A3:A4'),
        values: areaOf('C3:C4'),
        minimum: 0,
        maximum: 1,
      },
    ]);
    workbook.sheets.splice(1);
    workbook.activeSheetId = before.activeSheetId;
    workbook.names = [];
    workbook.settings.delete('tienDo.lastRun');
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('is undone by one press while nobody has changed it', async () => {
    const { workbook, before } = await open();
    await writePaper(await readSheet(), PAPER);
    expect(await undoRuns()).toEqual({ kind: 'done', value: { restored: 1, gone: [] } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it.each<[string, (sheet: HostSheet) => void]>([
    ['a cell was typed into', (sheet) => (sheet.rows.get(4)!.get(2)!.value = 'chờ ký')],
    ['something was typed below', (sheet) => sheet.rows.set(30, new Map([[1, { value: 'x', style: 0 }]]))],
    [
      'a chart was added',
      (sheet) => sheet.charts!.push({ id: '{C}', name: 'Biểu đồ', at: areaOf('E1:F9'), kind: 'other' }),
    ],
  ])('is kept by an undo where %s', async (_, change) => {
    const { workbook } = await open();
    await writePaper(await readSheet(), PAPER);
    change(workbook.sheets[1]!);
    const left = structuredClone(workbook);
    expect(await undoRuns()).toEqual({
      kind: 'failed',
      failure: { kind: 'addedSheetChanged', sheetName: 'Tổng hợp' },
    });
    expect(compareWorkbooks(left, workbook)).toEqual([]);
  });

  it('never writes over a sheet that is there, hidden or made meanwhile', async () => {
    const { workbook, host } = await open();
    await writePaper(await readSheet(), PAPER);
    workbook.sheets[1]!.visibility = 'hidden';
    const reading = await readSheet();
    host.user.copySheet(workbook.sheets[0]!.id, 'Tổng hợp (2)');
    const left = structuredClone(workbook.sheets.slice(0, 3));
    expect(await writePaper(reading, PAPER)).toMatchObject({ sheetName: 'Tổng hợp (3)' });
    expect(workbook.sheets.slice(0, 3)).toEqual(left);
  });

  it.each(['PageLayout', 'SetPosition'])('keeps the cells where Excel fails at %s', async (member) => {
    const { workbook, host } = await open();
    host.failWhen((action) => (action.member.includes(member) ? 'GeneralException' : undefined));
    expect(await writePaper(await readSheet(), PAPER)).toMatchObject({
      sheetName: 'Tổng hợp',
      isComplete: false,
    });
    expect(heldAt(workbook.sheets[1]!, 'C3')).toBe(0.25);
  });

  it('hides the name that marks it where Excel does not take the page', async () => {
    const { workbook, host } = await open({ hidesNames: 'notAddedInBatch' });
    host.failWhen((action) => (action.member.includes('PageLayout') ? 'GeneralException' : undefined));
    const mark = { name: '_tienDo.mark', address: 'A1' };
    expect(await writePaper(await readSheet(), PAPER, { mark })).toMatchObject({ isComplete: false });
    expect(workbook.names.filter(({ name }) => name === mark.name)).toMatchObject([{ visible: false }]);
  });

  it('says so where Excel passes over in silence that it is to be one page wide', async () => {
    await open({ ignoresPagesToFit: true });
    expect(await writePaper(await readSheet(), PAPER)).toMatchObject({ isComplete: false });
  });

  it.each(['Borders', 'DataValidation', 'Merge', 'NumberFormat'])(
    'leaves nothing behind where Excel fails at %s',
    async (member) => {
      const { workbook, host, before } = await open();
      host.failWhen((action) => (action.member.includes(member) ? 'GeneralException' : undefined));
      const reading = await readSheet();
      expect(await toOutcome(() => writePaper(reading, PAPER))).toMatchObject({
        kind: 'failed',
        failure: { kind: 'excelFailed', restored: true },
      });
      expect(compareWorkbooks(before, workbook)).toEqual([]);
    },
  );

  it('says what is protected', async () => {
    const { workbook } = await open();
    const reading = await readSheet();
    workbook.isStructureProtected = true;
    expect(await toOutcome(() => writePaper(reading, PAPER))).toEqual({
      kind: 'failed',
      failure: { kind: 'protectedWorkbook' },
    });
  });

  it('writes two thousand rows in parts', async () => {
    const { workbook, host } = await open();
    const rows = Array.from({ length: 4000 }, (_, index) => ({
      cells: [{ value: index }, { value: `Nhiệm vụ ${index}`, border: true }, { value: 'x' }],
    }));
    const reading = await readSheet();
    const trips = host.roundTrips;
    const { bars: _bars, choices: _choices, ...plain } = PAPER;
    await writePaper(reading, { ...plain, rows });
    expect(host.roundTrips - trips).toBe(3);
    expect(heldAt(workbook.sheets[1]!, 'B4000')).toBe('Nhiệm vụ 3999');
  });
});
