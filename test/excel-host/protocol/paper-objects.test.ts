import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { areaOf, drawWorkbook } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from '../node/excel-for-test';
import type { ExcelInNode } from '../node/excel-in-node';

let excel: ExcelInNode;
let sheet: HostSheet;

async function open(options = {}): Promise<void> {
  const workbook = drawWorkbook({
    name: 'Tờ giấy',
    cells: [
      ['Tên', 'Tỷ lệ'],
      ['a', 0.5],
      ['b', 0.25],
    ],
  });
  excel = await excelForTest(workbook, options);
  sheet = workbook.sheets[0]!;
}

afterEach(() => closeExcel());

async function run<T>(
  batch: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem('Tờ giấy'), context);
    await context.sync();
    return result;
  });
}

const failing = (batch: (worksheet: Excel.Worksheet) => void): Promise<string> =>
  run(batch).then(
    () => 'no failure',
    (error: { code: string }) => error.code,
  );

describe('page layout', () => {
  beforeEach(() => open());

  test('a new sheet has the margins of Excel, and what is set is read again', async () => {
    const [before, after] = await run(async (worksheet, context) => {
      const layout = worksheet.pageLayout;
      layout.load('leftMargin,topMargin,orientation,zoom');
      await context.sync();
      const first = [layout.leftMargin, layout.topMargin, layout.orientation, layout.zoom.scale];
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.leftMargin = 85;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load('leftMargin,paperSize,orientation,zoom');
      await context.sync();
      const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
      return [
        first,
        [
          layout.leftMargin,
          layout.paperSize,
          layout.orientation,
          scale,
          horizontalFitToPages,
          verticalFitToPages,
        ],
      ];
    });
    expect(before).toEqual([50.4, 54, 'Portrait', 100]);
    expect(after).toEqual([85, 'A4', 'Landscape', null, 1, null]);
  });

  test('the print area and the repeated rows are names of the sheet; "" takes them away', async () => {
    const { names } = excel.host.workbook;
    await run((worksheet) => {
      worksheet.pageLayout.setPrintArea('A1:B3');
      worksheet.pageLayout.setPrintTitleRows('$1:$1');
    });
    expect(excel.host.workbook.names.map(({ name, formula }) => `${name} ${formula}`)).toEqual([
      "Print_Area ='Tờ giấy'!$A$1:$B$3",
      "Print_Titles ='Tờ giấy'!$1:$1",
    ]);
    excel.host.user.insertRows(sheet.id, 1, 2);
    expect(excel.host.workbook.names.map(({ formula }) => formula)).toEqual([
      "='Tờ giấy'!$A$3:$B$5",
      "='Tờ giấy'!$3:$3",
    ]);
    await run((worksheet) => {
      worksheet.pageLayout.setPrintArea('');
      worksheet.pageLayout.setPrintTitleRows('');
    });
    expect(excel.host.workbook.names).toEqual(names);
  });

  test('headers have three places', async () => {
    await run((worksheet) => {
      const { headersFooters } = worksheet.pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.defaultForAllPages.centerHeader = '&P';
      headersFooters.defaultForAllPages.rightFooter = 'x';
      headersFooters.firstPage.centerHeader = '';
    });
    expect(sheet.page).toMatchObject({ isFirstPageOwn: true, headers: { header: '&C&P', footer: '&Rx' } });
  });

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    ['a paper that is none', (layout) => (layout.paperSize = 'A9' as Excel.PaperType)],
    ['a scale and pages to fit', (layout) => (layout.zoom = { scale: 90, horizontalFitToPages: 1 })],
    ['no pages at all', (layout) => (layout.zoom = { horizontalFitToPages: 0 })],
    ['rows that are none', (layout) => layout.setPrintTitleRows('A1')],
  ])('refuses %s', async (_, set) => {
    expect(await failing((worksheet) => set(worksheet.pageLayout))).toBe('InvalidArgument');
  });
});

describe('validation', () => {
  beforeEach(() => open());
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });

  test('a new rule takes the place of the old one in its cells; cells that differ are inconsistent', async () => {
    const types = await run(async (worksheet, context) => {
      worksheet.getRange('B1:B9').dataValidation.rule = list('a,b');
      worksheet.getRange('B4').dataValidation.rule = list('=$A$2:$A$3');
      const found = ['A1', 'B1:B3', 'B4', 'B1:B9'].map((address) => {
        const { dataValidation } = worksheet.getRange(address);
        dataValidation.load('type,rule');
        return dataValidation;
      });
      await context.sync();
      return found.map(({ type, rule }) => [type, rule.list?.source]);
    });
    expect(types).toEqual([
      ['None', undefined],
      ['List', 'a,b'],
      ['List', '=$A$2:$A$3'],
      ['Inconsistent', undefined],
    ]);
    excel.host.user.insertRows(sheet.id, 2, 1);
    expect(sheet.validations?.map(({ areas, formula }) => [areas, formula])).toEqual([
      [[areaOf('B1:B4'), areaOf('B6:B10')], '"a,b"'],
      [[areaOf('B5')], '$A$3:$A$4'],
    ]);
    await run((worksheet) => worksheet.getRange('A1:C20').dataValidation.clear());
    expect(sheet.validations).toBeUndefined();
  });

  test.each([
    [255, 'no failure'],
    [256, 'InvalidArgument'],
  ])('a list of %i characters: %s', async (length, expected) => {
    expect(
      await failing((worksheet) => (worksheet.getRange('B1').dataValidation.rule = list('x'.repeat(length)))),
    ).toBe(expected);
  });
});

describe('borders and letters', () => {
  test('an outline leaves the lines inside, and cells that differ read as null', async () => {
    await open();
    const seen = await run(async (worksheet, context) => {
      const { format } = worksheet.getRange('A1:B2');
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
        format.borders.getItem(edge).style = 'Continuous';
      format.font.name = 'Times New Roman';
      format.font.underline = 'Single';
      const borders = (['EdgeTop', 'InsideVertical'] as const).map((edge) => format.borders.getItem(edge));
      for (const border of borders) border.load('style,weight');
      const cell = worksheet.getRange('A1:B3').format;
      cell.load('font/name,font/underline');
      await context.sync();
      return [...borders.map(({ style, weight }) => [style, weight]), cell.font.name, cell.font.underline];
    });
    expect(seen).toEqual([['Continuous', 'Thin'], ['None', null], null, null]);
  });

  test('fitted rows are as high as their texts need, merged cells aside', async () => {
    await open();
    await run((worksheet) => {
      worksheet.getRange('A2').values = [['một câu rất dài phải xuống dòng nhiều lần trong cột hẹp']];
      worksheet.getRange('A2').format.wrapText = true;
      worksheet.getRange('2:3').format.autofitRows();
    });
    expect(sheet.rowHeights.get(2)).toBeGreaterThan(60);
    expect(sheet.rowHeights.get(3)).toBeLessThan(20);
    await run((worksheet) => {
      worksheet.getRange('A2:B2').merge();
      worksheet.getRange('2:2').format.autofitRows();
    });
    expect(sheet.rowHeights.get(2)).toBeUndefined();
  });
});

describe('charts', () => {
  const add = (worksheet: Excel.Worksheet): Excel.Chart =>
    worksheet.charts.add('BarClustered', worksheet.getRange('B2:B3'), 'Columns');

  test('one is found by its name, moves with its cells and is gone when deleted', async () => {
    await open();
    const name = await run(async (worksheet, context) => {
      const chart = add(worksheet);
      chart.load('name');
      chart.setPosition('A5', 'B9');
      chart.series.getItemAt(0).setXAxisValues(worksheet.getRange('A2:A3'));
      await context.sync();
      return chart.name;
    });
    expect(name).toBe('Chart 1');
    excel.host.user.insertRows(sheet.id, 2, 1);
    expect(sheet.charts).toMatchObject([
      { at: areaOf('A6:B10'), values: areaOf('B3:B4'), labels: areaOf('A3:A4') },
    ]);
    await run((worksheet) => worksheet.charts.getItemOrNullObject('Chart 1').delete());
    expect(sheet.charts).toBeUndefined();
  });

  test('the axis of the values ends where it is told to, until Excel is to choose again', async () => {
    await open();
    await run((worksheet) => {
      const axis = add(worksheet).axes.valueAxis;
      axis.minimum = 0;
      axis.maximum = 1;
    });
    expect(sheet.charts).toMatchObject([{ minimum: 0, maximum: 1 }]);
    await run((worksheet) => {
      worksheet.charts.getItem('Chart 1').axes.valueAxis.maximum = '';
    });
    expect(sheet.charts).toMatchObject([{ minimum: 0, maximum: undefined }]);
  });

  test.each([
    [true, 'InvalidSelection'],
    [false, 'no failure'],
  ])(
    'where a new one is selected (%s), asking for the selected cells: %s',
    async (selectsNewChart, expected) => {
      await open({ selectsNewChart });
      await run((worksheet) => void add(worksheet));
      expect(
        await run((_, context) => {
          context.workbook.getActiveCell().load('address');
        }).then(
          () => 'no failure',
          (error: { code: string }) => error.code,
        ),
      ).toBe(expected);
    },
  );
});
