import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { areaOf, drawWorkbook, heldAt, type SheetDrawing } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from '../node/excel-for-test';
import type { ExcelInNode } from '../node/excel-in-node';

const APPENDIX: SheetDrawing = {
  name: 'Phụ lục 1',
  origin: 'B2',
  cells: [
    ['Mã', 'Thời hạn', 'Điểm'],
    ['1.1', 45611, 2.5],
    ['1.2', '', { formula: '=D3*2', result: 5 }],
    [true, { error: '#N/A' }, undefined],
  ],
  formats: { 'C3:C4': { numberFormat: 'dd/mm/yyyy' }, H9: { fillColor: '#FFFF00' } },
  merges: ['B7:B8'],
  hiddenRows: [4],
};

let excel: ExcelInNode;
let sheet: HostSheet;

beforeEach(async () => {
  const workbook = drawWorkbook(APPENDIX, { name: 'Trống' });
  excel = await excelForTest(workbook, { profile: 'documented' });
  const [first] = workbook.sheets;
  if (!first) throw new Error('unreachable');
  sheet = first;
});

afterEach(() => closeExcel());

/** Loads properties of one range of the active sheet and answers them. */
async function read(address: string, ...properties: (keyof Excel.Range)[]): Promise<Record<string, unknown>> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load(properties.join(','));
    await context.sync();
    return Object.fromEntries(properties.map((name) => [name, range[name] as unknown]));
  });
}

async function write(address: string, change: (range: Excel.Range) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet().getRange(address));
    await context.sync();
  });
}

test('values, formulas, formats and types come out as Excel hands them over', async () => {
  expect(await read('B2:D5', 'values', 'formulas', 'numberFormat', 'valueTypes', 'text')).toEqual({
    values: [
      ['Mã', 'Thời hạn', 'Điểm'],
      ['1.1', 45611, 2.5],
      ['1.2', '', 5],
      [true, '#N/A', ''],
    ],
    formulas: [
      ['Mã', 'Thời hạn', 'Điểm'],
      ['1.1', 45611, 2.5],
      ['1.2', '', '=D3*2'],
      [true, '#N/A', ''],
    ],
    numberFormat: [
      ['General', 'General', 'General'],
      ['General', 'dd/mm/yyyy', 'General'],
      ['General', 'dd/mm/yyyy', 'General'],
      ['General', 'General', 'General'],
    ],
    valueTypes: [
      ['String', 'String', 'String'],
      ['String', 'Double', 'Double'],
      ['String', 'Empty', 'Double'],
      ['Boolean', 'Error', 'Empty'],
    ],
    text: [
      ['Mã', 'Thời hạn', 'Điểm'],
      ['1.1', '15/11/2024', '2,5'],
      ['1.2', '', '5'],
      ['TRUE', '#N/A', ''],
    ],
  });
});

test('a range says where it is and how large', async () => {
  const asked = [
    'address',
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
    'cellCount',
    'isEntireRow',
  ] as const;
  expect(await read('B3:D5', ...asked)).toEqual({
    address: "'Phụ lục 1'!B3:D5",
    rowIndex: 2,
    columnIndex: 1,
    rowCount: 3,
    columnCount: 3,
    cellCount: 9,
    isEntireRow: false,
  });
});

test('whole rows, whole columns and enormous ranges have null for values, without an error', async () => {
  expect(await read('C:C', 'values', 'isEntireColumn')).toEqual({ values: null, isEntireColumn: true });
  expect(await read('3:4', 'values', 'isEntireRow')).toEqual({ values: null, isEntireRow: true });
  expect(await read('A1:Z200000', 'numberFormat')).toEqual({ numberFormat: null });
});

test('rows hidden: all, none or some', async () => {
  expect(await read('A4', 'rowHidden')).toEqual({ rowHidden: true });
  expect(await read('A3', 'rowHidden')).toEqual({ rowHidden: false });
  expect(await read('A3:A4', 'rowHidden')).toEqual({ rowHidden: null });
});

test('the used range counts formats, unless only values are asked for', async () => {
  const addresses = await excel.Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    const blank = context.workbook.worksheets.getItem('Trống');
    const all = active.getUsedRange().load('address');
    const values = active.getUsedRangeOrNullObject(true).load('address');
    const inRows = active.getRange('4:4').getUsedRange(true).load('address');
    const none = blank.getUsedRangeOrNullObject().load('address');
    const first = blank.getUsedRange().load('address');
    await context.sync();
    return [all.address, values.address, inRows.address, none.isNullObject, first.address];
  });
  expect(addresses).toEqual([
    "'Phụ lục 1'!B2:H9",
    "'Phụ lục 1'!B2:D5",
    "'Phụ lục 1'!B4:D4",
    true,
    'Trống!A1',
  ]);
});

const NEIGHBOURS: readonly [string, (range: Excel.Range) => Excel.Range, string][] = [
  ['getCell', (range) => range.getCell(1, 2), 'D4'],
  ['getRow', (range) => range.getRow(1), 'B4:D4'],
  ['getColumn', (range) => range.getColumn(0), 'B3:B5'],
  ['getLastCell', (range) => range.getLastCell(), 'D5'],
  ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
  ['getLastColumn', (range) => range.getLastColumn(), 'D3:D5'],
  ['getOffsetRange', (range) => range.getOffsetRange(2, -1), 'A5:C7'],
  ['getResizedRange', (range) => range.getResizedRange(-2, 1), 'B3:E3'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B3'],
  ['getRowsAbove', (range) => range.getRowsAbove(2), 'B1:D2'],
  ['getRowsBelow', (range) => range.getRowsBelow(), 'B6:D6'],
  ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A3:A5'],
  ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E3:F5'],
  ['getEntireRow', (range) => range.getEntireRow(), '3:5'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
  ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B3:F9'],
  ['getIntersection', (range) => range.getIntersection('A1:C4'), 'B3:C4'],
  ['getUsedRange', (range) => range.getEntireColumn().getUsedRange(true), 'B2:D5'],
];

test.each(NEIGHBOURS)('%s() leads to the right cells', async (_name, go, expected) => {
  const address = await excel.Excel.run(async (context) => {
    const range = go(context.workbook.worksheets.getActiveWorksheet().getRange('B3:D5'));
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe(`'Phụ lục 1'!${expected}`);
});

test('a range outside the sheet is InvalidArgument, one that meets nothing is null', async () => {
  await expect(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
  const isNull = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .getIntersectionOrNullObject('C3');
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

// What a string becomes in a cell of General format, by Excel's en-US rules.
const ENTERED: readonly [string, string | number | boolean, string][] = [
  ['Ban hành kế hoạch', 'Ban hành kế hoạch', 'General'],
  ['1.10', 1.1, 'General'],
  ['1.1.1', '1.1.1', 'General'],
  ['60%', 0.6, '0%'],
  ['39.13%', 0.3913, '0.00%'],
  ['1,234.5', 1234.5, 'General'],
  ['39,13', '39,13', 'General'],
  ['TRUE', true, 'General'],
  ['8/19/2025', 45888, 'm/d/yyyy'],
  ['19-8-2025', '19-8-2025', 'General'],
  ['31/12/2024', '31/12/2024', 'General'],
  ['2024-11-15', 45611, 'm/d/yyyy'],
  ['2-1', 45323, 'd-mmm'],
  ['2-Jan-2024', 45293, 'd-mmm-yy'],
  ["'=1+1", '=1+1', 'General'],
  ["'1.10", '1.10', 'General'],
  ['=', '=', 'General'],
];

test.each(ENTERED)('the string %j becomes %j', async (text, value, format) => {
  await write('A1', (range) => {
    range.values = [[text]];
  });
  expect(await read('A1', 'values', 'numberFormat')).toEqual({ values: [[value]], numberFormat: [[format]] });
});

test('a text cell keeps every string as it is', async () => {
  await write('A1:A3', (range) => {
    range.numberFormat = [['@'], ['@'], ['@']];
    range.values = [['1.10'], ['=1+1'], ['- Chủ trì']];
  });
  expect(await read('A1:A3', 'values')).toEqual({ values: [['1.10'], ['=1+1'], ['- Chủ trì']] });
  expect(heldAt(sheet, 'A2')).toBe('=1+1');
  expect(sheet.rows.get(2)?.get(1)?.formula).toBeUndefined();
});

test('a text cell makes a text of a number and of a truth value, but not of what it holds already', async () => {
  await write('D3', (range) => (range.numberFormat = [['@']]));
  await write('A1:B1', (range) => {
    range.numberFormat = [['@', '@']];
    range.values = [[3.1, true]];
  });
  expect(await read('A1:B1', 'values')).toEqual({ values: [['3.1', 'TRUE']] });
  expect(await read('D3', 'values')).toEqual({ values: [[2.5]] });
});

test('null leaves a cell alone, "" empties it, one value fills a range', async () => {
  await write('B3:D3', (range) => {
    range.values = [[null, '', 7]];
  });
  expect(await read('B3:D3', 'values', 'numberFormat')).toEqual({
    values: [['1.1', '', 7]],
    numberFormat: [['General', 'dd/mm/yyyy', 'General']],
  });
  await write('A1:B2', (range) => {
    range.values = 'x' as unknown as unknown[][];
  });
  expect(await read('A1:B2', 'values')).toEqual({
    values: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  });
});

test('a table of another size, or text that is no formula, is refused before anything is written', async () => {
  const refused: readonly unknown[][][] = [
    [['a', 'b']],
    [['a'], ['b'], ['c']],
    [['a'], ['- Chủ trì: Công an']],
    [['a'], ['=SUM(']],
  ];
  for (const values of refused) {
    await expect(
      write('A1:A2', (range) => {
        range.values = values;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
  expect(await read('A1:A2', 'values')).toEqual({ values: [[''], ['']] });
});

test('a formula is kept where it is written back, and a new one is worked out by whoever knows how', async () => {
  await write('D4', (range) => {
    range.formulas = [['=D3*2']];
  });
  expect(await read('D4', 'values', 'formulas')).toEqual({ values: [[5]], formulas: [['=D3*2']] });
  const knowing = await excelForTest(drawWorkbook(APPENDIX), {
    evaluate: (formula) => (formula === '=1+1' ? 2 : 0),
  });
  const values = await knowing.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [['=1+1']];
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([[[2]], [['=1+1']]]);
});

test('only the first cell of a merge takes a value', async () => {
  await write('B7:B8', (range) => {
    range.values = [['trên'], ['dưới']];
  });
  expect(await read('B7:B8', 'values')).toEqual({ values: [['trên'], ['']] });
});

test('Excel on Windows puts a block across hidden rows into the visible ones', async () => {
  const windows = await excelForTest(drawWorkbook(APPENDIX), {
    profile: 'documented',
    misplacesBlocksAcrossHiddenRows: true,
  });
  await windows.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('F3:F5').values = [['ba'], ['bốn'], ['năm']];
    await context.sync();
  });
  const [written] = windows.host.workbook.sheets;
  expect(written && ['F3', 'F4', 'F5'].map((address) => heldAt(written, address))).toEqual([
    'ba',
    undefined,
    'bốn',
  ]);
});

test('special cells: formulas, constants, blanks and visible cells, by area', async () => {
  const found = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:D5');
    const formulas = range.getSpecialCellsOrNullObject('Formulas').load('address');
    const blanks = range.getSpecialCellsOrNullObject('Blanks').load('address,cellCount');
    const constants = range.getSpecialCellsOrNullObject('Constants').load('areaCount,areas/address');
    const numbers = range.getSpecialCellsOrNullObject('Constants', 'Numbers').load('address');
    const visible = range.getSpecialCellsOrNullObject('Visible').load('address');
    const none = context.workbook.worksheets
      .getItem('Trống')
      .getRange('A1:B2')
      .getSpecialCellsOrNullObject('Formulas');
    none.load('address');
    await context.sync();
    return {
      formulas: formulas.address,
      blanks: [blanks.address, blanks.cellCount],
      constants: [constants.areaCount, constants.areas.items.map((area) => area.address)],
      numbers: numbers.address,
      visible: visible.address,
      none: none.isNullObject,
    };
  });
  expect(found).toEqual({
    formulas: "'Phụ lục 1'!D4",
    blanks: ["'Phụ lục 1'!C4,'Phụ lục 1'!D5", 2],
    constants: [3, ["'Phụ lục 1'!B2:D3", "'Phụ lục 1'!B4", "'Phụ lục 1'!B5:C5"]],
    numbers: "'Phụ lục 1'!C3:D3",
    visible: "'Phụ lục 1'!B2:D3,'Phụ lục 1'!B5:D5",
    none: true,
  });
});

test('asking for merged areas costs the undo stack, and fails above 512', async () => {
  const ask = (): Promise<unknown> =>
    excel.Excel.run(async (context) => {
      const merged = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:D3000')
        .getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return merged.isNullObject ? null : merged.address;
    });
  expect(await ask()).toBe("'Phụ lục 1'!B7:B8");
  expect(excel.host.undoStackClears).toBe(1);
  sheet.merges = Array.from({ length: 513 }, (_, index) => areaOf(`A${2 * index + 1}:A${2 * index + 2}`));
  await expect(ask()).rejects.toMatchObject({ code: 'GeneralException' });
  sheet.merges = [];
  expect(await ask()).toBeNull();
});

test('a merge that begins above the range is not among its merged areas', async () => {
  const isNull = await excel.Excel.run(async (context) => {
    const merged = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('B8:B9')
      .getMergedAreasOrNullObject();
    await context.sync();
    return merged.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('clear takes contents, formats or both', async () => {
  await write('C3', (range) => range.clear('Contents'));
  expect(await read('C3', 'values', 'numberFormat')).toEqual({
    values: [['']],
    numberFormat: [['dd/mm/yyyy']],
  });
  await write('C3', (range) => range.clear('Formats'));
  expect(await read('C3', 'values', 'numberFormat')).toEqual({ values: [['']], numberFormat: [['General']] });
  await write('B2:D2', (range) => range.clear());
  expect(await read('B2:D2', 'values')).toEqual({ values: [['', '', '']] });
});

test('fill and font are read, null where cells differ', async () => {
  const formats = await excel.Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    const one = active.getRange('H9').load('format/fill/color,format/font/bold,format/font/color');
    const mixed = active.getRange('G9:H9').load('format/fill/color');
    await context.sync();
    return [one.format.fill.color, one.format.font.bold, one.format.font.color, mixed.format.fill.color];
  });
  expect(formats).toEqual(['#FFFF00', false, '#000000', null]);
});

test('several ranges at once, by a list of addresses', async () => {
  const areas = await excel.Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getActiveWorksheet().getRanges("B3,'Phụ lục 1'!D4:D5");
    ranges.load('address,areaCount,cellCount');
    await context.sync();
    return [ranges.address, ranges.areaCount, ranges.cellCount];
  });
  expect(areas).toEqual(["'Phụ lục 1'!B3,'Phụ lục 1'!D4:D5", 2, 3]);
});

test('a list of addresses above 8192 characters is refused', async () => {
  const list = Array.from({ length: 2000 }, (_, index) => `A${index + 1}`).join(',');
  await expect(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges(list).load('areaCount');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('selecting moves the selection and brings the sheet to the front', async () => {
  const selected = await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Trống').getRange('C3').select();
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe('Trống!C3');
  expect(excel.host.workbook.activeSheetId).toBe(excel.host.workbook.sheets[1]?.id);
});

test('a range that was read is still the same cells after rows were put in above it', async () => {
  const addresses = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B3:D4').load('address');
    await context.sync();
    excel.host.user.insertRows(sheet.id, 1, 2);
    range.load('address,values');
    await context.sync();
    return [range.address, range.values[0]?.[0] as unknown];
  });
  expect(addresses).toEqual(["'Phụ lục 1'!B5:D6", '1.1']);
});

test('ranges are let go when the run is over, without counting as a round trip', async () => {
  await read('A1', 'values');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(excel.host.roundTrips).toBe(1);
});
