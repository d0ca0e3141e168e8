import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { drawWorkbook, sheetId } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from '../node/excel-for-test';
import type { ExcelInNode } from '../node/excel-in-node';

let excel: ExcelInNode;
let workbook: HostWorkbook;

beforeEach(async () => {
  workbook = drawWorkbook({ name: 'Phụ lục 1', cells: [['Tỷ lệ', 0.5]] }, { name: 'Danh mục' });
  workbook.names.push({ name: 'Tổng', formula: "='Phụ lục 1'!$B$1", visible: true });
  excel = await excelForTest(workbook, { profile: 'documented', workbookName: 'Phụ lục.xlsx' });
});

afterEach(() => closeExcel());

async function run<T>(
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await batch(context.workbook, context);
    await context.sync();
    return result;
  });
}

test('names are listed with what they stand for, hidden ones too', async () => {
  workbook.names.push(
    { name: 'TienDo_1', formula: "='Phụ lục 1'!$K$8", visible: false, comment: 'Tiến Độ' },
    { name: 'Mất', formula: '=#REF!', visible: true },
    { name: 'Năm', formula: '=2024', visible: true },
    { name: 'Chữ', formula: '="CCHC"', visible: true },
  );
  const names = await run(async (book, context) => {
    book.names.load(
      'items/name,items/visible,items/formula,items/type,items/value,items/comment,items/scope',
    );
    await context.sync();
    return book.names.items.map((item) => [
      item.name,
      item.visible,
      item.formula,
      item.type,
      item.value,
      item.comment,
      item.scope,
    ]);
  });
  expect(names).toEqual([
    ['Tổng', true, "='Phụ lục 1'!$B$1", 'Range', "'Phụ lục 1'!B1", '', 'Workbook'],
    ['TienDo_1', false, "='Phụ lục 1'!$K$8", 'Range', "'Phụ lục 1'!K8", 'Tiến Độ', 'Workbook'],
    ['Mất', true, '=#REF!', 'Error', '#REF!', '', 'Workbook'],
    ['Năm', true, '=2024', 'Double', 2024, '', 'Workbook'],
    ['Chữ', true, '="CCHC"', 'String', 'CCHC', '', 'Workbook'],
  ]);
});

test('a name is given to cells, hidden, found again and taken away', async () => {
  await run((book) => {
    const item = book.names.add(
      'TienDo_Ratio_1',
      book.worksheets.getActiveWorksheet().getRange('K8'),
      'Tiến Độ',
    );
    item.visible = false;
  });
  expect(workbook.names[1]).toEqual({
    name: 'TienDo_Ratio_1',
    formula: "='Phụ lục 1'!$K$8",
    visible: false,
    comment: 'Tiến Độ',
  });
  const found = await run(async (book, context) => {
    const item = book.names.getItemOrNullObject('tiendo_ratio_1');
    const range = item.getRangeOrNullObject().load('address,values');
    const absent = book.names.getItemOrNullObject('KhôngCó');
    await context.sync();
    item.delete();
    return [range.address, absent.isNullObject];
  });
  expect(found).toEqual(["'Phụ lục 1'!K8", true]);
  expect(workbook.names.map(({ name }) => name)).toEqual(['Tổng']);
});

test.each(['K8', 'R1C1', 'có dấu cách', '1abc', ''])('the name %j is refused', async (name) => {
  await expect(
    run((book) => void book.names.add(name, book.worksheets.getActiveWorksheet().getRange('A1'))),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a name that is taken is refused', async () => {
  await expect(run((book) => void book.names.add('tổng', '=1'))).rejects.toMatchObject({
    code: 'ItemAlreadyExists',
  });
});

// What a person does, and where the name stands afterwards.
const MOVES: readonly [string, () => void, string][] = [
  ['a row put in above', () => excel.host.user.insertRows(sheetId(0), 1, 1), "='Phụ lục 1'!$B$2"],
  ['a row put in below', () => excel.host.user.insertRows(sheetId(0), 2, 1), "='Phụ lục 1'!$B$1"],
  ['a column put in before', () => excel.host.user.insertColumns(sheetId(0), 2, 3), "='Phụ lục 1'!$E$1"],
  ['a column taken out before', () => excel.host.user.deleteColumns(sheetId(0), 1, 1), "='Phụ lục 1'!$A$1"],
  ['its row taken out', () => excel.host.user.deleteRows(sheetId(0), 1, 1), "='Phụ lục 1'!#REF!"],
  ['rows of another sheet', () => excel.host.user.insertRows(sheetId(1), 1, 1), "='Phụ lục 1'!$B$1"],
  // In quotes, for PL1 is a cell, too.
  ['the sheet renamed', () => excel.host.user.renameSheet(sheetId(0), 'PL1'), "='PL1'!$B$1"],
  ['the sheet deleted', () => excel.host.user.deleteSheet(sheetId(0)), '=#REF!'],
];

test.each(MOVES)('a name follows its cell: %s', (_name, act, formula) => {
  act();
  expect(workbook.names.map((name) => name.formula)).toEqual([formula]);
});

test('a name whose cells are gone has no range', async () => {
  excel.host.user.deleteRows(sheetId(0), 1, 1);
  const isNull = await run(async (book, context) => {
    const range = book.names.getItem('Tổng').getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('names local to a sheet are kept apart', async () => {
  await run((book) => void book.worksheets.getItem('Danh mục').names.add('Tổng', '=1'));
  const counts = await run(async (book, context) => {
    const whole = book.names.getCount();
    const local = book.worksheets.getItem('Danh mục').names.getCount();
    await context.sync();
    return [whole.value, local.value];
  });
  expect(counts).toEqual([1, 1]);
  expect(workbook.names[1]).toMatchObject({ name: 'Tổng', sheetId: sheetId(1) });
});

test('settings keep objects as objects, are replaced, found absent and taken away', async () => {
  await run((book) => {
    book.settings.add('tien-do', { version: 1, columns: ['A', 'H'], note: 'Kế hoạch' });
    book.settings.add('other', 'text');
    book.settings.add('other', 'new text');
  });
  const read = await run(async (book, context) => {
    const setting = book.settings.getItemOrNullObject('tien-do').load('key,value');
    const absent = book.settings.getItemOrNullObject('absent');
    await context.sync();
    book.settings.getItem('other').delete();
    return [setting.key, setting.value as unknown, absent.isNullObject];
  });
  expect(read).toEqual(['tien-do', { version: 1, columns: ['A', 'H'], note: 'Kế hoạch' }, true]);
  expect([...workbook.settings]).toEqual([
    ['tien-do', { version: 1, columns: ['A', 'H'], note: 'Kế hoạch' }],
  ]);
});

test('sheets are listed, found by name and by id, and hidden ones stay hidden', async () => {
  workbook.sheets.push({ ...sheetAt(1), id: sheetId(2), name: 'Ẩn', visibility: 'veryHidden' });
  const read = await run(async (book, context) => {
    const { worksheets } = book;
    worksheets.load('items/id,items/name,items/visibility,items/position');
    const byId = worksheets.getItem(sheetId(1)).load('name');
    const byName = worksheets.getItemOrNullObject('danh MỤC').load('id');
    const absent = worksheets.getItemOrNullObject('Không có');
    const visible = worksheets.getCount(true);
    await context.sync();
    const listed = worksheets.items.map((item) => [item.name, item.visibility, item.position]);
    return {
      listed,
      byId: byId.name,
      byName: byName.id,
      absent: absent.isNullObject,
      visible: visible.value,
    };
  });
  expect(read).toEqual({
    listed: [
      ['Phụ lục 1', 'Visible', 0],
      ['Danh mục', 'Visible', 1],
      ['Ẩn', 'VeryHidden', 2],
    ],
    byId: 'Danh mục',
    byName: sheetId(1),
    absent: true,
    visible: 2,
  });
  await expect(run((book) => book.worksheets.getItem('Ẩn').activate())).rejects.toMatchObject({
    code: 'GeneralException',
  });
});

test('a sheet that was found stays the same sheet when it is renamed between two round trips', async () => {
  const value = await run(async (book, context) => {
    const found = book.worksheets.getItem('Phụ lục 1').load('name');
    await context.sync();
    excel.host.user.renameSheet(sheetId(0), 'PL1');
    const range = found.getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect(value).toBe('Tỷ lệ');
});

test('a sheet that was deleted between two round trips is not found', async () => {
  await expect(
    run(async (book, context) => {
      const found = book.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      excel.host.user.deleteSheet(sheetId(0));
      found.getRange('A1').load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('sheets are added, renamed and deleted, unless the structure is protected', async () => {
  await run((book) => {
    const added = book.worksheets.add('Báo cáo');
    added.getRange('A1').values = [['x']];
    added.name = 'Báo cáo quý';
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'Danh mục', 'Báo cáo quý']);
  await expect(run((book) => void book.worksheets.add('danh mục'))).rejects.toMatchObject({
    code: 'ItemAlreadyExists',
  });
  await expect(run((book) => void book.worksheets.add('a/b'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
  workbook.isStructureProtected = true;
  const refused: ((book: Excel.Workbook) => void)[] = [
    (book) => void book.worksheets.add('Mới'),
    (book) => book.worksheets.getItem('Báo cáo quý').delete(),
    (book) => {
      book.worksheets.getItem('Báo cáo quý').name = 'Khác';
    },
  ];
  for (const act of refused) await expect(run(act)).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(workbook.sheets).toHaveLength(3);
});

test('a chart sheet has a name but no cells', async () => {
  sheetAt(0).kind = 'chart';
  const name = await run(async (book, context) => {
    const chart = book.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return chart.name;
  });
  expect(name).toBe('Phụ lục 1');
  await expect(
    run((book) => void book.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load('values')),
  ).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(run((book) => void book.getSelectedRange().load('address'))).rejects.toMatchObject({
    code: 'InvalidSelection',
  });
});

test('protection is told and kept: of a sheet, of the structure, of the file', async () => {
  sheetAt(0).isProtected = true;
  const read = await run(async (book, context) => {
    const own = book.worksheets.getActiveWorksheet().protection.load('protected');
    const other = book.worksheets.getItem('Danh mục').protection.load('protected');
    book.protection.load('protected');
    book.load('readOnly,name');
    await context.sync();
    return [own.protected, other.protected, book.protection.protected, book.readOnly, book.name];
  });
  expect(read).toEqual([true, false, false, false, 'Phụ lục.xlsx']);
  const writes: ((book: Excel.Workbook) => void)[] = [
    (book) => {
      book.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
    },
    (book) => {
      book.worksheets.getActiveWorksheet().getRange('A1').numberFormat = [['@']];
    },
    (book) => book.worksheets.getActiveWorksheet().getRange('A1').clear(),
    (book) => {
      book.worksheets.getActiveWorksheet().getRange('A1').format.font.bold = true;
    },
  ];
  for (const write of writes) await expect(run(write)).rejects.toMatchObject({ code: 'AccessDenied' });
  await run((book) => {
    book.worksheets.getItem('Danh mục').getRange('A1').values = [['được']];
    book.settings.add('k', 1);
  });
  workbook.isReadOnly = true;
  const alsoRefused: ((book: Excel.Workbook) => void)[] = [
    (book) => {
      book.worksheets.getItem('Danh mục').getRange('A1').values = [['x']];
    },
    (book) => void book.settings.add('k', 2),
    (book) => void book.names.add('n', '=1'),
  ];
  for (const write of alsoRefused) await expect(run(write)).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(workbook.settings.get('k')).toBe(1);
});

test('the application tells and takes its calculation mode, and its language', async () => {
  const read = await run(async (book, context) => {
    const { application } = book;
    application.calculationMode = 'Manual' as Excel.CalculationMode;
    application.suspendScreenUpdatingUntilNextSync();
    application.load('calculationMode,decimalSeparator,thousandsSeparator');
    application.cultureInfo.load('name');
    await context.sync();
    return [
      application.calculationMode,
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
    ];
  });
  expect(read).toEqual(['Manual', ',', '.', 'vi-VN']);
});

function sheetAt(index: number): HostWorkbook['sheets'][number] {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error('unreachable');
  return sheet;
}
