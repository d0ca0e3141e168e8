import { areaOf, drawWorkbook, sheetId } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest, joinForTest } from '../node/excel-for-test';
import type { ExcelInNode } from '../node/excel-in-node';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await excelForTest(drawWorkbook({ name: 'Phụ lục', cells: [['a', 1]] }, { name: 'Khác' }), {
    profile: 'documented',
  });
});

afterEach(() => closeExcel());

/** Lets events reach their handlers. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

type Heard = Pick<
  Excel.WorksheetChangedEventArgs,
  'address' | 'changeType' | 'source' | 'triggerSource' | 'worksheetId' | 'details'
>;

/** Listens to the first sheet's changes; answers what was heard and how to stop. */
async function listen(client: ExcelInNode = excel): Promise<{ heard: Heard[]; stop: () => Promise<void> }> {
  const heard: Heard[] = [];
  const handler = await client.Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem('Phụ lục').onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const stop = (): Promise<void> =>
    client.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { heard, stop };
}

async function writeFromAddIn(client: ExcelInNode, sheetName: string): Promise<void> {
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange('B1').values = [[2]];
    await context.sync();
  });
}

test('a change tells where, by whom and from what to what', async () => {
  const { heard } = await listen();
  excel.host.user.typeInto(sheetId(0), 1, 2, 5);
  excel.host.user.typeInto(sheetId(0), 1, 1, 'b', 'coAuthor');
  await writeFromAddIn(excel, 'Phụ lục');
  await settled();
  expect(heard).toMatchObject([
    {
      address: 'B1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: sheetId(0),
      details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    },
    {
      address: 'A1',
      source: 'Remote',
      triggerSource: 'Unknown',
      details: { valueBefore: 'a', valueAfter: 'b' },
    },
    {
      address: 'B1',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: { valueBefore: 5, valueAfter: 2 },
    },
  ]);
});

test('rows that come and go are changes of their own kind', async () => {
  const { heard } = await listen();
  excel.host.user.insertRows(sheetId(0), 3, 2);
  excel.host.user.deleteRows(sheetId(0), 3, 1);
  await settled();
  expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([
    ['RowInserted', '3:4'],
    ['RowDeleted', '3:3'],
  ]);
});

test('a handler hears of its own sheet only, and nothing once it is removed', async () => {
  const { heard, stop } = await listen();
  await writeFromAddIn(excel, 'Khác');
  await settled();
  expect(heard).toEqual([]);
  await stop();
  excel.host.user.typeInto(sheetId(0), 1, 1, 'x');
  await settled();
  expect(heard).toEqual([]);
});

test('a pane hears what the command of another runtime writes', async () => {
  const { heard } = await listen();
  const command = await joinForTest(excel);
  await writeFromAddIn(command, 'Phụ lục');
  await settled();
  expect(heard).toMatchObject([{ address: 'B1', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
});

test('events switched off are not sent, in that runtime only', async () => {
  const { heard } = await listen();
  const other = await joinForTest(excel);
  const { heard: heardByOther } = await listen(other);
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  excel.host.user.typeInto(sheetId(0), 1, 1, 'x');
  await settled();
  expect([heard.length, heardByOther.length]).toEqual([0, 1]);
});

test('sheets: activated, left, added, deleted, renamed, selected, for the whole workbook', async () => {
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (name: string) => (event: { worksheetId: string }) => {
      heard.push(`${name} ${event.worksheetId}`);
      return Promise.resolve();
    };
    worksheets.onActivated.add(note('activated'));
    worksheets.onDeactivated.add(note('deactivated'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onChanged.add(note('changed'));
    worksheets.onSelectionChanged.add(note('selected'));
    worksheets.onFormatChanged.add(note('format'));
    await context.sync();
  });
  excel.host.user.activateSheet(sheetId(1));
  excel.host.user.select(sheetId(1), areaOf('B2'));
  await writeFromAddIn(excel, 'Khác');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Khác').getRange('B1').numberFormat = [['0%']];
    await context.sync();
  });
  excel.host.user.deleteSheet(sheetId(1));
  await settled();
  expect(heard).toEqual([
    `deactivated ${sheetId(0)}`,
    `activated ${sheetId(1)}`,
    `selected ${sheetId(1)}`,
    `changed ${sheetId(1)}`,
    `format ${sheetId(1)}`,
    `deleted ${sheetId(1)}`,
  ]);
});

test('an event can be raised as it stands', async () => {
  const { heard } = await listen();
  const args = {
    worksheetId: sheetId(0),
    address: 'Z9',
    changeType: 'RangeEdited',
    source: 'Local',
    shiftDirection: 'None',
  };
  excel.raiseEvents([[65536, 10, sheetId(0), JSON.stringify(args), 1, true]]);
  await settled();
  expect(heard).toMatchObject([{ address: 'Z9', source: 'Remote' }]);
});
