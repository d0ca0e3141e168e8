import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { areaOf, drawWorkbook } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from '../node/excel-for-test';
import type { ExcelInNode } from '../node/excel-in-node';

let excel: ExcelInNode;
let sheet: HostSheet;

beforeEach(async () => {
  const workbook = drawWorkbook(
    {
      name: 'Phụ lục',
      cells: [
        ['Mã', 'Tên'],
        ['1', 'a'],
        ['2', 'b'],
      ],
    },
    { name: 'Khác' },
  );
  excel = await excelForTest(workbook, { profile: 'documented' });
  const [first] = workbook.sheets;
  if (!first) throw new Error('unreachable');
  sheet = first;
});

afterEach(() => closeExcel());

async function run<T>(
  batch: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem('Phụ lục'), context);
    await context.sync();
    return result;
  });
}

test('tables are found on the workbook, on their sheet and under a range', async () => {
  sheet.tables.push({ id: '{T1}', name: 'Bảng1', area: areaOf('A1:B3') });
  const read = await run(async (worksheet, context) => {
    const { tables } = context.workbook;
    tables.load('count,items/name');
    const onOther = context.workbook.worksheets.getItem('Khác').tables.getCount();
    const range = worksheet.tables.getItem('bảng1').getRange().load('address');
    const touching = worksheet.getRange('B3:C9').getTables().getCount();
    const contained = worksheet.getRange('B3:C9').getTables(true).getCount();
    const absent = worksheet.tables.getItemOrNullObject('Bảng2');
    await context.sync();
    const names = tables.items.map((table) => table.name);
    return [
      tables.count,
      names,
      onOther.value,
      range.address,
      touching.value,
      contained.value,
      absent.isNullObject,
    ];
  });
  expect(read).toEqual([1, ['Bảng1'], 0, "'Phụ lục'!A1:B3", 1, 0, true]);
});

test('a filter tells its range and whether it hides rows', async () => {
  const ask = (): Promise<unknown> =>
    run(async (worksheet, context) => {
      worksheet.autoFilter.load('enabled,isDataFiltered');
      const range = worksheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      const { enabled, isDataFiltered } = worksheet.autoFilter;
      return [enabled, isDataFiltered, range.isNullObject ? null : range.address];
    });
  expect(await ask()).toEqual([false, false, null]);
  sheet.autoFilter = areaOf('A1:B3');
  expect(await ask()).toEqual([true, false, "'Phụ lục'!A1:B3"]);
  sheet.hiddenRows.add(3);
  expect(await ask()).toEqual([true, true, "'Phụ lục'!A1:B3"]);
});

test('frozen panes tell where', async () => {
  sheet.frozen = { rows: 1, columns: 0 };
  const read = await run(async (worksheet, context) => {
    const range = worksheet.freezePanes.getLocationOrNullObject().load('address');
    const none = context.workbook.worksheets.getItem('Khác').freezePanes.getLocationOrNullObject();
    await context.sync();
    return [range.address, none.isNullObject];
  });
  expect(read).toEqual(["'Phụ lục'!1:1", true]);
});

test('whole rows are put in and taken out by the add-in, too', async () => {
  sheet.merges = [areaOf('A2:A3')];
  await run((worksheet) => void worksheet.getRange('2:2').insert('Down'));
  expect(sheet.merges).toEqual([areaOf('A3:A4')]);
  await run((worksheet) => worksheet.getRange('1:2').delete('Up'));
  expect(sheet.merges).toEqual([areaOf('A1:A2')]);
});

test('an object that is tracked outlives its run, and is let go when it is asked', async () => {
  const context = new excel.Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Phụ lục').getRange('A2');
  context.trackedObjects.add(range);
  await context.sync();
  excel.host.user.insertRows(sheet.id, 1, 1);
  range.load('address,values');
  await context.sync();
  expect([range.address, range.values]).toEqual(["'Phụ lục'!A3", [['1']]]);
  context.trackedObjects.remove(range);
  await context.sync();
  range.load('values');
  await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a range that nobody keeps is lost after its round trip', async () => {
  const context = new excel.Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Phụ lục').getRange('A2').load('values');
  await context.sync();
  expect(() => range.load('address')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
});

test('a range whose rows are gone cannot be used', async () => {
  await expect(
    run(async (worksheet, context) => {
      const range = worksheet.getRange('A2').load('values');
      await context.sync();
      excel.host.user.deleteRows(sheet.id, 2, 1);
      range.load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidReference' });
});

test('a table may be asked for in part: top and skip', async () => {
  sheet.tables.push(
    { id: '{T1}', name: 'Một', area: areaOf('A1:B1') },
    { id: '{T2}', name: 'Hai', area: areaOf('A3:B3') },
  );
  const names = await run(async (worksheet, context) => {
    worksheet.tables.load({ select: 'name', top: 1, skip: 1 } as never);
    await context.sync();
    return worksheet.tables.items.map((table) => table.name);
  });
  expect(names).toEqual(['Hai']);
});
