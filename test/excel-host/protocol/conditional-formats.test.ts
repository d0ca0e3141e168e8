import { rulesInOrder } from '../../../src/excel-host/protocol/sheet/rule-order';
import type { HostConditionalFormat, HostSheet } from '../../../src/xlsx/host-workbook';
import { areaOf, drawRule, drawWorkbook, sheetId } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from '../node/excel-for-test';
import type { ExcelInNode } from '../node/excel-in-node';

let excel: ExcelInNode;
let sheet: HostSheet;
let userRule: HostConditionalFormat;

beforeEach(async () => {
  const workbook = drawWorkbook({
    name: 'Phụ lục 1',
    origin: 'A8',
    cells: [
      ['1', 'Ban hành'],
      ['2', 'Rà soát'],
      ['3', 'Công khai'],
    ],
  });
  const [first] = workbook.sheets;
  if (!first) throw new Error('unreachable');
  sheet = first;
  drawRule(sheet, { at: 'C1:C20', type: 'colorScale' });
  userRule = drawRule(sheet, {
    at: 'B8:B10',
    formula: '=$A8="2"',
    format: { fillColor: '#00FF00' },
    stopIfTrue: true,
  });
  excel = await excelForTest(workbook, { profile: 'documented' });
});

afterEach(() => closeExcel());

async function run<T>(
  batch: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** "B8:B10 =$A8="2"", first to apply first. */
function rules(): string[] {
  return rulesInOrder(sheet).map((rule) => {
    const areas = rule.areas.map(
      (area) => `${area.firstRow}:${area.lastRow}/${area.firstColumn}:${area.lastColumn}`,
    );
    return `${areas.join(' ')} ${rule.formula ?? rule.type}`;
  });
}

test('rules are read with their formula; of the kinds without one only what they are', async () => {
  const read = await run(async (worksheet, context) => {
    const formats = worksheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula');
    await context.sync();
    return formats.items.map((item) => ({
      type: item.type,
      priority: item.priority,
      stopIfTrue: item.stopIfTrue,
      formula: item.customOrNullObject.isNullObject ? undefined : item.customOrNullObject.rule.formula,
    }));
  });
  expect(read).toEqual([
    { type: 'Custom', priority: 0, stopIfTrue: true, formula: '=$A8="2"' },
    { type: 'ColorScale', priority: 1, stopIfTrue: null, formula: undefined },
  ]);
});

test('only the rules that touch the range are its own', async () => {
  const counts = await run(async (worksheet, context) => {
    const one = worksheet.getRange('B9').conditionalFormats.getCount();
    const two = worksheet.getRange('B9:C9').conditionalFormats.getCount();
    const none = worksheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    return [one.value, two.value, none.value];
  });
  expect(counts).toEqual([1, 2, 0]);
});

test('a new rule comes first and holds what it was given', async () => {
  await run((worksheet) => {
    const format = worksheet.getRanges('A8:B8,A10:B10').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=AND(TODAY()>45000,$B8<>"")';
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#9C0006';
    format.custom.format.font.bold = true;
    format.stopIfTrue = false;
  });
  const [added] = rulesInOrder(sheet);
  expect(added).toMatchObject({
    type: 'custom',
    areas: [areaOf('A8:B8'), areaOf('A10:B10')],
    priority: 0,
    stopIfTrue: false,
    formula: '=AND(TODAY()>45000,$B8<>"")',
    format: { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true },
  });
  expect(userRule.priority).toBe(1);
});

test('a rule that was added is still itself in the next round trip', async () => {
  await run(async (worksheet, context) => {
    const format = worksheet.getRange('A8').conditionalFormats.add('Custom').load('id');
    format.custom.rule.formula = '=TRUE';
    await context.sync();
    format.custom.rule.formula = '=FALSE';
  });
  expect(rulesInOrder(sheet)[0]?.formula).toBe('=FALSE');
});

test('priority moves a rule, the others close up; a negative one counts from the back', async () => {
  const move = (priority: number): Promise<void> =>
    run((worksheet) => {
      worksheet.getRange().conditionalFormats.getItem(userRule.id).priority = priority;
    });
  await move(1);
  expect(rules()).toEqual(['1:20/3:3 colorScale', '8:10/2:2 =$A8="2"']);
  await move(0);
  expect(rules()).toEqual(['8:10/2:2 =$A8="2"', '1:20/3:3 colorScale']);
  await move(-1);
  expect(rules()).toEqual(['1:20/3:3 colorScale', '8:10/2:2 =$A8="2"']);
  await move(99);
  expect(userRule.priority).toBe(1);
});

test('after its priority was set a rule has to be fetched again', async () => {
  await expect(
    run((worksheet) => {
      const format = worksheet.getRange().conditionalFormats.getItem(userRule.id);
      format.priority = 1;
      format.stopIfTrue = false;
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a rule is deleted by its id, an absent one is null', async () => {
  const isNull = await run(async (worksheet, context) => {
    const formats = worksheet.getRange().conditionalFormats;
    const absent = formats.getItemOrNullObject('{NO-SUCH-RULE}');
    formats.getItem(userRule.id).delete();
    await context.sync();
    return absent.isNullObject;
  });
  expect(isNull).toBe(true);
  expect(rules()).toEqual(['1:20/3:3 colorScale']);
  expect(sheet.conditionalFormats[0]?.priority).toBe(0);
});

test('where a rule stands: one range, or several', async () => {
  userRule.areas = [areaOf('B8'), areaOf('B10')];
  const places = await run(async (worksheet, context) => {
    const format = worksheet.getRange().conditionalFormats.getItem(userRule.id);
    const ranges = format.getRanges().load('address');
    const single = format.getRangeOrNullObject();
    await context.sync();
    return [ranges.address, single.isNullObject];
  });
  expect(places).toEqual(["'Phụ lục 1'!B8,'Phụ lục 1'!B10", true]);
});

test('clearing all rules of a range cuts it out of them, and a formula follows its first cell', async () => {
  await run((worksheet) => worksheet.getRange('B8:C8').conditionalFormats.clearAll());
  expect(rules()).toEqual(['9:10/2:2 =$A9="2"', '1:7/3:3 9:20/3:3 colorScale']);
});

test('rules of a protected sheet are not changed', async () => {
  sheet.isProtected = true;
  const changes: ((worksheet: Excel.Worksheet) => void)[] = [
    (worksheet) => void worksheet.getRange('A8').conditionalFormats.add('Custom'),
    (worksheet) => worksheet.getRange().conditionalFormats.getItem(userRule.id).delete(),
    (worksheet) => worksheet.getRange().conditionalFormats.clearAll(),
    (worksheet) => {
      worksheet.getRange().conditionalFormats.getItem(userRule.id).stopIfTrue = false;
    },
  ];
  for (const change of changes) await expect(run(change)).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(rules()).toEqual(['8:10/2:2 =$A8="2"', '1:20/3:3 colorScale']);
});

test('text that is no formula is refused', async () => {
  for (const formula of ['$B8>1', '=$B8>', '=(1']) {
    await expect(
      run((worksheet) => {
        worksheet.getRange('A8').conditionalFormats.add('Custom').custom.rule.formula = formula;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
});

// Each row: what the person does, then the rules, the formula of the first relative to its first cell.
const MOVES: readonly [string, () => void, readonly string[]][] = [
  [
    'rows put in above',
    () => excel.host.user.insertRows(sheetId(0), 1, 2),
    ['10:12/2:2 =$A10="2"', '3:22/3:3 colorScale'],
  ],
  [
    'rows put in inside',
    () => excel.host.user.insertRows(sheetId(0), 9, 1),
    ['8:11/2:2 =$A8="2"', '1:21/3:3 colorScale'],
  ],
  [
    'rows put in right above the first',
    () => excel.host.user.insertRows(sheetId(0), 8, 1),
    ['9:11/2:2 =$A9="2"', '1:21/3:3 colorScale'],
  ],
  [
    'rows taken out above',
    () => excel.host.user.deleteRows(sheetId(0), 1, 3),
    ['5:7/2:2 =$A5="2"', '1:17/3:3 colorScale'],
  ],
  [
    'the first row taken out',
    () => excel.host.user.deleteRows(sheetId(0), 8, 1),
    ['8:9/2:2 =$A8="2"', '1:19/3:3 colorScale'],
  ],
  ['all its rows taken out', () => excel.host.user.deleteRows(sheetId(0), 8, 3), ['1:17/3:3 colorScale']],
  [
    'a column put in before',
    () => excel.host.user.insertColumns(sheetId(0), 1, 1),
    ['8:10/3:3 =$B8="2"', '1:20/4:4 colorScale'],
  ],
];

test.each(MOVES)('rules follow their cells: %s', (_name, act, expected) => {
  act();
  expect(rules()).toEqual(expected);
});
