import {
  EXCEL_365,
  EXCEL_2016,
  EXCEL_2019,
  EXCEL_2021,
} from '../../../src/excel-host/protocol/requirement-matrix';
import { drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from './excel-for-test';

afterEach(() => closeExcel());

const book = (): ReturnType<typeof drawWorkbook> => drawWorkbook({ name: 'Phụ lục', cells: [['a']] });

test.each([
  ['2016', EXCEL_2016, '1.1', '1.2'],
  ['2019', EXCEL_2019, '1.8', '1.9'],
  ['2021', EXCEL_2021, '1.14', '1.15'],
  ['365', EXCEL_365, '1.17', '1.18'],
])('it poses as Excel %s', async (_edition, requirementMatrix, highest, tooHigh) => {
  const { Office } = await excelForTest(book(), { requirementMatrix });
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported('ExcelApi', highest),
    requirements.isSetSupported('ExcelApi', tooHigh),
  ]).toEqual([true, false]);
});

test('what an edition does not know it does not find', async () => {
  const { Excel } = await excelForTest(book(), { requirementMatrix: EXCEL_2016 });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.getCount();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('it speaks the language it was told', async () => {
  const { Office } = await excelForTest(book(), { uiLocale: 'en-US', dataLocale: 'vi-VN' });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['en-US', 'vi-VN']);
  const info = await Office.onReady();
  expect([info.host, info.platform]).toEqual(['Excel', 'OfficeOnline']);
});

const COMMANDS = `
  Office.onReady();
  Office.actions.associate('write', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });
  Office.actions.associate('twice', (event) => { event.completed(); event.completed(); });
  Office.actions.associate('never', () => undefined);
`;

test('a ribbon button runs the function of the built script until it says that it is done', async () => {
  const excel = await excelForTest(book());
  excel.runBundle(COMMANDS);
  await excel.pressRibbonButton('write', 'RecomputeButton');
  const [sheet] = excel.host.workbook.sheets;
  expect(sheet && heldAt(sheet, 'A2')).toBe('RecomputeButton');
});

test('a command that is never done, or done twice, is told', async () => {
  const excel = await excelForTest(book(), { commandTimeout: 200 });
  excel.runBundle(COMMANDS);
  await expect(excel.pressRibbonButton('never')).rejects.toThrow('not called in time');
  await expect(excel.pressRibbonButton('twice')).rejects.toThrow('called twice');
  await expect(excel.pressRibbonButton('no such function')).rejects.toThrow('no function to run');
});

test('a page of the add-in that never asks for office.js has no buttons', async () => {
  const excel = await excelForTest(book(), { page: 'addin' });
  excel.runBundle(COMMANDS.replace('Office.onReady();', ''));
  await expect(excel.pressRibbonButton('write')).rejects.toThrow('never called Office.onReady()');
  excel.runBundle(COMMANDS);
  await excel.pressRibbonButton('write');
});

test('Excel, Office and OfficeExtension can stand in the global scope, and leave it again', async () => {
  const excel = await excelForTest(book());
  const scope = globalThis as Record<string, unknown>;
  const restore = excel.installGlobals();
  expect(scope['Excel']).toBe(excel.Excel);
  expect(scope['Office']).toBe(excel.Office);
  restore();
  expect('Excel' in scope).toBe(false);
});

test('a window serves one workbook after the other, each with its own counts', async () => {
  const read = async (): Promise<[number, unknown]> => {
    const excel = await excelForTest(drawWorkbook({ name: 'S', cells: [['only']] }));
    const value = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
    const { roundTrips } = excel.host;
    excel.dispose();
    return [roundTrips, value];
  };
  expect(await read()).toEqual([1, 'only']);
  expect(await read()).toEqual([1, 'only']);
});

test('a window that served before still hears events and runs commands', async () => {
  const first = await excelForTest(book());
  const { window } = first;
  first.dispose();
  const second = await excelForTest(book());
  expect(second.window).toBe(window);
  const heard: string[] = [];
  await second.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  second.runBundle(COMMANDS);
  await second.pressRibbonButton('write', 'RecomputeButton');
  expect(heard).toEqual(['A2']);
});
