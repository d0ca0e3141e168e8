import { drawWorkbook, heldAt, sheetId } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from '../node/excel-for-test';
import type { ExcelInNode, ExcelInNodeOptions } from '../node/excel-in-node';

let excel: ExcelInNode;

async function open(options: ExcelInNodeOptions = {}): Promise<void> {
  excel = await excelForTest(
    drawWorkbook({
      name: 'Phụ lục',
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    }),
    options,
  );
}

afterEach(() => closeExcel());

/** Writes A1, B1 and C1 in one round trip, six actions after the sheet's own. */
async function writeThree(): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const address of ['A1', 'B1', 'C1']) sheet.getRange(address).values = [[`new ${address}`]];
    await context.sync();
  });
}

function firstRow(): unknown[] {
  const [sheet] = excel.host.workbook.sheets;
  if (!sheet) throw new Error('unreachable');
  return ['A1', 'B1', 'C1'].map((address) => heldAt(sheet, address));
}

/** The indexes of the actions that set something. */
async function settingActions(): Promise<number[]> {
  const found: number[] = [];
  const stop = excel.host.onAction((action) => {
    if (action.kind === 'set') found.push(action.actionIndex);
  });
  await writeThree();
  stop();
  return found;
}

test('the action that fails stops the batch, and what was written before it stays', async () => {
  await open();
  const sets = await settingActions();
  expect(sets).toHaveLength(3);
  await open();
  excel.host.failAt({ actionIndex: sets[1] ?? -1, code: 'AccessDenied' });
  await expect(writeThree()).rejects.toMatchObject({
    code: 'AccessDenied',
    debugInfo: { errorLocation: 'Range.values' },
  });
  expect(firstRow()).toEqual(['new A1', 'b', undefined]);
  expect(excel.host.faultsWaiting).toBe(0);
});

test('a sweep meets every action of a run, each with the error that was planned', async () => {
  await open();
  let actions = 0;
  const stop = excel.host.onAction(() => {
    actions += 1;
  });
  await writeThree();
  stop();
  expect(actions).toBeGreaterThan(6);
  for (let actionIndex = 0; actionIndex < actions; actionIndex++) {
    excel.host.failAt({ actionIndex, code: 'GeneralException' });
    await expect(writeThree()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(excel.host.faultsWaiting).toBe(0);
  }
});

test.each(['RequestAborted', 'ActivityLimitReached', 'InvalidOperationInCellEditMode'])(
  'the next round trip fails with %s, the one after it does not',
  async (code) => {
    await open();
    excel.host.failNext(code);
    await expect(writeThree()).rejects.toMatchObject({ code });
    await writeThree();
    expect(firstRow()).toEqual(['new A1', 'new B1', 'new C1']);
  },
);

test('a fault waits for its round trip', async () => {
  await open();
  excel.host.failAt({ batch: 2, actionIndex: 0, code: 'GeneralException' });
  await writeThree();
  await expect(writeThree()).rejects.toMatchObject({ code: 'GeneralException' });
  await writeThree();
});

test('a rule fails every action that it names, until it is taken away', async () => {
  await open();
  const stop = excel.host.failWhen((action) =>
    action.member.endsWith('.Values') ? 'AccessDenied' : undefined,
  );
  await expect(writeThree()).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(writeThree()).rejects.toMatchObject({ code: 'AccessDenied' });
  stop();
  await writeThree();
});

test('somebody else may change the workbook between two round trips', async () => {
  await open();
  excel.host.beforeBatch(2, () => excel.host.user.typeInto(sheetId(0), 1, 1, 'đồng tác giả', 'coAuthor'));
  const read = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    const before: unknown = range.values[0]?.[0];
    range.load('values');
    await context.sync();
    return [before, range.values[0]?.[0] as unknown];
  });
  expect(read).toEqual(['a', 'đồng tác giả']);
});

test('while a cell is being edited nothing is answered', async () => {
  await open();
  excel.host.isCellBeingEdited = true;
  await expect(writeThree()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect(firstRow()).toEqual(['a', 'b', undefined]);
  excel.host.isCellBeingEdited = false;
  await writeThree();
  expect(firstRow()).toEqual(['new A1', 'new B1', 'new C1']);
});

test('a request above the limit is refused before it does anything', async () => {
  await open({ payloadLimit: 2000 });
  await expect(
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [['ư'.repeat(1000)]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(firstRow()).toEqual(['a', 'b', undefined]);
});

test('an answer above the limit is refused after its writes were done', async () => {
  await open({ payloadLimit: 3000 });
  await expect(
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['mới']];
      sheet.getRange('A1:Z50').load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(firstRow()).toEqual(['mới', 'b', undefined]);
});

test('round trips and bytes are counted, a letter with marks as its bytes in UTF-8', async () => {
  await open();
  const reports: number[] = [];
  excel.host.onBatch((report) => reports.push(report.requestBytes));
  const write = (text: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
      await context.sync();
    });
  await write('aaaa');
  await write('ếếếế');
  expect(excel.host.roundTrips).toBe(2);
  expect(excel.host.requestBytes).toBe((reports[0] ?? 0) + (reports[1] ?? 0));
  // "ế" takes three bytes where "a" takes one.
  expect((reports[1] ?? 0) - (reports[0] ?? 0)).toBe(8);
  expect(excel.host.responseBytes).toBeGreaterThan(0);
});

test('what the host does not play is named, never answered with nothing', async () => {
  await open();
  const unsupported: readonly [string, (sheet: Excel.Worksheet) => void][] = [
    ['Worksheet.PivotTables', (sheet) => void sheet.pivotTables.load('items/name')],
    ['Range.getImage', (sheet) => void sheet.getRange('A1').getImage()],
    ['Worksheet.tabColor', (sheet) => void sheet.load('tabColor')],
    ['setting Worksheet.TabColor', (sheet) => void (sheet.tabColor = '#FF0000')],
  ];
  for (const [, ask] of unsupported) {
    await expect(
      excel.Excel.run(async (context) => {
        ask(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotSupportedByHost' });
  }
  expect(excel.host.unsupported).toEqual([
    'Worksheet.PivotTables',
    'Range.GetImage()',
    'Worksheet.tabColor',
    'setting Worksheet.TabColor',
  ]);
  closeExcel(excel.host.unsupported);
});

test('an object that was not loaded, or that is absent, behaves as in Excel', async () => {
  await open();
  await expect(
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  await expect(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});
