import { evaluateInHost } from '../../../src/excel-host/display/evaluate-in-host';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { drawRule, drawWorkbook, heldAt, type SheetDrawing } from '../../support/host-workbook-builder';
import { until } from '../../support/until';
import { closeExcel, excelForTest } from '../node/excel-for-test';
import type { ExcelInNode } from '../node/excel-in-node';
import { EXCEL_PROFILE_NAMES, type ExcelProfileName } from './profiles';

// Starting office.js takes long on a busy machine, and each profile starts its own.
jest.setTimeout(60_000);

afterEach(() => closeExcel());

const SHEET: SheetDrawing = { name: 'Phụ lục', cells: [['a', 'b'], ['c', 'd'], ['e']] };

async function open(
  name: ExcelProfileName,
  workbook: HostWorkbook = drawWorkbook(SHEET),
): Promise<ExcelInNode> {
  return excelForTest(workbook, { profile: name, evaluate: evaluateInHost });
}

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** One batch on the only sheet; answers what `queue` answers, after the sync. */
async function batch<T>({ Excel }: ExcelInNode, queue: Batch<T>): Promise<T> {
  const context = new Excel.RequestContext();
  const result = queue(context.workbook.worksheets.getFirst(), context);
  await context.sync();
  return result;
}

/** Three rules of the user, first to apply first: A on A1:A3, B on B1:B3, C on A1:B3. */
function withUserRules(): HostWorkbook {
  const workbook = drawWorkbook(SHEET);
  const [sheet] = workbook.sheets;
  for (const [at, formula] of [
    ['A1:B3', '="C"="C"'],
    ['B1:B3', '="B"="B"'],
    ['A1:A3', '="A"="A"'],
  ] as const)
    drawRule(sheet!, { at, formula });
  return workbook;
}

async function listed(excel: ExcelInNode, at?: string): Promise<string[]> {
  const rules = await batch(excel, (sheet) => {
    const list = sheet.getRange(at).conditionalFormats;
    list.load('items/id,items/priority,items/customOrNullObject/rule/formula');
    return list;
  });
  return rules.items.map(
    ({ id, priority, customOrNullObject: { rule } }) => `${id} ${priority} ${rule.formula.slice(2, 3)}`,
  );
}

describe.each(['2021', 'mac'] as const)('in %s the id of a conditional format is its place', (name) => {
  test('in the list it was reached through', async () => {
    const excel = await open(name, withUserRules());
    expect(await listed(excel)).toEqual(['0 0 A', '1 1 B', '2 2 C']);
    expect(await listed(excel, 'B1:B3')).toEqual(['0 0 B', '1 1 C']);
  });

  test('so an id that was read before another rule went names the next one', async () => {
    const excel = await open(name, withUserRules());
    await batch(excel, (sheet) => {
      const list = sheet.getRange().conditionalFormats;
      list.getItem('0').delete();
      list.getItem('1').delete();
    });
    expect(await listed(excel)).toEqual(['0 0 B']);
  });

  test('and one that no rule has any more is not found', async () => {
    const excel = await open(name, withUserRules());
    await expect(
      batch(excel, (sheet) => {
        const list = sheet.getRange().conditionalFormats;
        for (const id of ['0', '1', '2']) list.getItem(id).delete();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('from the last to the first all can go in one batch', async () => {
    const excel = await open(name, withUserRules());
    await batch(excel, (sheet) => {
      const list = sheet.getRange().conditionalFormats;
      for (const id of ['2', '1', '0']) list.getItem(id).delete();
    });
    expect(await listed(excel)).toEqual([]);
  });
});

test.each([
  ['2021', ['A', 'B', 'C', 'N']],
  ['web', ['N', 'A', 'B', 'C']],
  ['mac', ['N', 'A', 'B', 'C']],
] as const)('a new rule in %s stands where it is put there', async (name, order) => {
  const excel = await open(name, withUserRules());
  await batch(excel, (sheet) => {
    sheet.getRanges('A1,B2').conditionalFormats.add('Custom').custom.rule.formula = '="N"="N"';
  });
  expect((await listed(excel)).map((line) => line.slice(-1))).toEqual(order);
});

test.each([
  // Through B1:B3 the list is B, C: its place 0 is before B, after A.
  ['2021', 'B1:B3', 1, 0, 'ACB'],
  ['2021', 'B1:B3', 0, 1, 'ACB'],
  ['2021', 'B1:B3', 0, 2, 'ABC'],
  ['2021', 'B1:B3', 0, 99, 'ABC'],
  ['2021', 'B1:B3', 1, -1, 'ABC'],
  ['2021', 'A1:B3', 2, 0, 'CAB'],
  ['web', 'B1:B3', 0, 99, 'ACB'],
  ['web', 'A1:B3', 0, -1, 'BCA'],
] as const)('in %s a rule through %s at place %i with the priority %i', async (name, at, from, to, order) => {
  const excel = await open(name, withUserRules());
  await batch(excel, (sheet) => {
    sheet.getRange(at).conditionalFormats.getItemAt(from).priority = to;
  });
  expect((await listed(excel)).map((line) => line.slice(-1)).join('')).toBe(order);
});

test('a formula that is refused leaves a rule without one', async () => {
  const excel = await open('2021');
  for (const formula of ['=$A1>>5', '=A1==5', '=DATE()', '=1e5x', '=A1>', 'A1=1']) {
    await expect(
      batch(excel, (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
  expect(excel.host.workbook.sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual(
    Array<string>(6).fill(''),
  );
});

test.each([
  ['a text of 255 characters', 'ok', `=$A1="${'x'.repeat(255)}"`],
  ['a longer one', 'InvalidArgument', `=$A1="${'x'.repeat(256)}"`],
  ['255 arguments', 'ok', `=OR(${Array<string>(255).fill('A1').join(',')})`],
  ['more of them', 'InvalidArgument', `=OR(${Array<string>(256).fill('A1').join(',')})`],
  ['64 brackets in one another', 'ok', `=${'('.repeat(64)}A1${')'.repeat(64)}`],
  ['more of them', 'InvalidArgument', `=${'('.repeat(65)}A1${')'.repeat(65)}`],
  ['8,192 characters', 'ok', `=A1${'+A1'.repeat(2729)}+1+`.slice(0, 8191) + '1'],
  ['more of them', 'InvalidArgument', `=A1${'+A1'.repeat(2731)}`],
  ['an array', 'InvalidArgument', '=OR(A1={1,2})'],
  ['a text with a bracket', 'ok', '=A1="{1,2}"'],
] as const)('a condition with %s: %s', async (_what, expected, formula) => {
  const excel = await open('2021');
  const adding = batch(excel, (sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
  });
  if (expected === 'ok') await adding;
  else await expect(adding).rejects.toMatchObject({ code: expected });
});

test('an unknown function is taken for a rule; colours come back in capitals, what was not set as null', async () => {
  const excel = await open('2021');
  const added = await batch(excel, (sheet) => {
    const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
    custom.rule.formula = '=NOSUCHFN(A1)<=1e-7';
    custom.format.fill.color = '#ffc7ce';
    custom.rule.load('formula');
    custom.format.fill.load('color');
    custom.format.font.load('color,bold');
    return custom;
  });
  expect(added.rule.formula).toBe('=NOSUCHFN(A1)<=1E-07');
  expect(added.format.fill.color).toBe('#FFC7CE');
  expect([added.format.font.color, added.format.font.bold]).toEqual([null, null]);
});

const merged = (): HostWorkbook => drawWorkbook({ ...SHEET, merges: ['A1:B3', 'D1:D2'] });

test.each([
  ['web', "'Phụ lục'!A1:B3,'Phụ lục'!D1:D2", ["'Phụ lục'!A1:B3 3x2", "'Phụ lục'!D1:D2 2x1"]],
  ['2021', "'Phụ lục'!A1,'Phụ lục'!D1", ["'Phụ lục'!A1 3x2", "'Phụ lục'!D1 2x1"]],
  ['2021-least', "'Phụ lục'!A1,'Phụ lục'!D1", ["'Phụ lục'!A1 1x1", "'Phụ lục'!D1 1x1"]],
] as const)('%s tells merged areas as %s', async (name, address, each) => {
  const excel = await open(name, merged());
  const areas = await batch(excel, (sheet) => {
    const found = sheet.getRange('A1:E9').getMergedAreasOrNullObject();
    found.load('address,areaCount,areas/items/address,areas/items/rowCount,areas/items/columnCount');
    return found;
  });
  expect([areas.address, areas.areaCount]).toEqual([address, 2]);
  expect(areas.areas.items.map((area) => `${area.address} ${area.rowCount}x${area.columnCount}`)).toEqual(
    each,
  );
});

test.each([
  ['2021', '1.14', true],
  ['2021-least', '1.13', false],
  ['web', '1.17', true],
] as const)('%s has ExcelApi %s', async (name, version, tells) => {
  const excel = await open(name);
  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(true);
  const heard: unknown[] = [];
  await batch(excel, (sheet) => {
    sheet.onChanged.add((event) => {
      heard.push(event.triggerSource);
      return Promise.resolve();
    });
  });
  await batch(excel, (sheet) => (sheet.getRange('A1').values = [['x']]));
  await until(() => heard.length > 0);
  expect(heard).toEqual([tells ? 'ThisLocalAddin' : undefined]);
});

test('what the add-in writes in Excel 2021 empties the undo stack, what it reads does not', async () => {
  const excel = await open('2021');
  await batch(excel, (sheet) => sheet.getRange('A1').load('values'));
  expect(excel.host.undoStackClears).toBe(0);
  await batch(excel, (sheet) => (sheet.getRange('A1').values = [['x']]));
  expect(excel.host.undoStackClears).toBe(1);
});

test('sizes are whole pixels of the screen: at 125 % they are 0.6 points each', async () => {
  const sizes = async (name: ExcelProfileName): Promise<number[]> => {
    const excel = await open(name);
    const format = await batch(excel, (sheet) => {
      const { format: both } = sheet.getRange('A1');
      both.columnWidth = 160;
      both.rowHeight = 15.1;
      both.load('columnWidth,rowHeight');
      return both;
    });
    return [format.columnWidth, format.rowHeight];
  };
  expect(await sizes('2021')).toEqual([160.2, 15]);
  expect(await sizes('web')).toEqual([159.75, 15]);
});

test.each([
  ['web', ['own', 'all']],
  ['2021', ['own']],
] as const)('the names of a sheet in %s', async (name, names) => {
  const workbook = drawWorkbook(SHEET);
  workbook.names = [
    { name: 'all', formula: "='Phụ lục'!$A$1", visible: true },
    { name: 'own', formula: "='Phụ lục'!$A$2", visible: true, sheetId: workbook.sheets[0]!.id },
  ];
  const excel = await open(name, workbook);
  const list = await batch(excel, (sheet) => sheet.names.load('items/name,items/scope'));
  expect(list.items.map((item) => item.name)).toEqual(names);
  expect(list.items.map(({ scope }) => scope)).toEqual(['Worksheet', 'Workbook'].slice(0, names.length));
});

test.each(EXCEL_PROFILE_NAMES)('%s refuses a comment of a name above 255 characters', async (name) => {
  const excel = await open(name);
  const add = (length: number): Promise<unknown> =>
    batch(excel, (sheet) => sheet.names.add(`name_${length}`, sheet.getRange('A1'), 'x'.repeat(length)));
  await add(255);
  await expect(add(256)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a name of cells that are gone cannot be hidden', async () => {
  const workbook = drawWorkbook(SHEET);
  workbook.names = [{ name: 'gone', formula: '=#REF!', visible: true }];
  const excel = await open('2021', workbook);
  await expect(
    batch(excel, (_, context) => (context.workbook.names.getItem('gone').visible = false)),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each([
  ['web', [true, false]],
  ['2021', [false, false]],
] as const)('in %s a name that was added in the same batch stays seen: %p', async (name, expected) => {
  const excel = await open(name);
  await batch(excel, (sheet) => (sheet.names.add('ours', sheet.getRange('A1')).visible = false));
  const [item] = excel.host.workbook.names;
  const first = item?.visible;
  await batch(excel, (sheet) => (sheet.names.getItem('ours').visible = false));
  expect([first, item?.visible]).toEqual(expected);
});

test('on the web a new setting after a changed one in one batch is not found; before it, or in another, it is', async () => {
  const excel = await open('web');
  const add = (...keys: readonly string[]): Promise<unknown> =>
    batch(excel, (_, { workbook: { settings } }) => keys.forEach((key) => settings.add(key, 1)));
  await add('a');
  await add('b', 'a');
  await expect(add('a', 'c')).rejects.toMatchObject({ code: 'ItemNotFound' });
  await add('c');
});

test.each(EXCEL_PROFILE_NAMES)('%s refuses settings above 2 MB', async (name) => {
  const excel = await open(name);
  const add = (key: string, size: number): Promise<unknown> =>
    batch(excel, (_, { workbook: { settings } }) => settings.add(key, 'x'.repeat(size)));
  await add('a', 1_000_000);
  await expect(add('b', 1_200_000)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each(EXCEL_PROFILE_NAMES)('%s: deleting what is not there is silent', async (name) => {
  const excel = await open(name);
  await batch(excel, (_, { workbook: { worksheets, settings } }) => {
    worksheets.getItemOrNullObject('none').delete();
    settings.getItemOrNullObject('none').delete();
  });
});

test.each([
  ['web', 'ItemNotFound'],
  ['2021', undefined],
] as const)('a child of a null object in %s', async (name, code) => {
  const excel = await open(name);
  const reading = batch(excel, (_, { workbook: { worksheets } }) =>
    worksheets.getItemOrNullObject('none').getUsedRangeOrNullObject(true).load('address'),
  );
  if (code === undefined) expect((await reading).isNullObject).toBe(true);
  else await expect(reading).rejects.toMatchObject({ code });
});

test.each([
  ['mac', 'String'],
  ['web', 'Empty'],
] as const)('"" in a cell for text is in %s of the type %s', async (name, type) => {
  const excel = await open(name);
  const cell = await batch(excel, (sheet) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['@']];
    range.values = [['']];
    return range.load('values,valueTypes');
  });
  expect([cell.values, cell.valueTypes]).toEqual([[['']], [[type]]]);
});

test('the Mac tells no address of a workbook that was saved a moment ago', async () => {
  expect((await open('mac')).Office.context.document.url).toBeFalsy();
  expect((await open('2021')).Office.context.document.url).toMatch(/Book1/);
});

test.each(EXCEL_PROFILE_NAMES)('%s tells formulas and formats in its own spelling', async (name) => {
  const workbook = drawWorkbook(SHEET, { name: 'Q1', cells: [[7]] });
  const excel = await open(name, workbook);
  const cells = await batch(excel, (sheet) => {
    const range = sheet.getRange('D1:D4');
    range.formulas = [['=Q1!a1'], ['=sum(a1, 1e-7)'], ['=if(true,"abc","q")'], ['=nosuch(1)']];
    range.numberFormat = [['0.00 ₽'], ['0.00 "đ"'], ['General'], ['dd/mm/yyyy']];
    return range.load('formulas,numberFormat,values,valueTypes');
  });
  expect(cells.formulas.flat()).toEqual(["='Q1'!A1", '=SUM(A1, 1E-07)', '=IF(TRUE,"abc","q")', '=NOSUCH(1)']);
  // The short date of a Vietnamese Windows is the default date.
  const day = name.startsWith('2021') ? 'm/d/yyyy' : 'dd/mm/yyyy';
  expect(cells.numberFormat.flat()).toEqual(['0.00 \\₽', '0.00 "đ"', 'General', day]);
  expect(cells.values[3]).toEqual(['#NAME?']);
  expect(cells.valueTypes[3]).toEqual(['Error']);
  expect(heldAt(workbook.sheets[0]!, 'D1')).toBe("='Q1'!A1");
});

test('errors speak the language of the windows where asked, formulas and types do not', async () => {
  const workbook = drawWorkbook({ name: 'S', cells: [[{ formula: '=NA()', result: { error: '#N/A' } }]] });
  workbook.names = [{ name: 'gone', formula: '=#REF!', visible: true }];
  const excel = await excelForTest(workbook, { profile: '2021', errorLanguage: 'ru' });
  const [cell, name] = await batch(excel, (sheet, context) => [
    sheet.getRange('A1').load('values,text,formulas,valueTypes'),
    context.workbook.names.getItem('gone').load('formula,type'),
  ]);
  expect([cell?.values, cell?.text, cell?.formulas, cell?.valueTypes].flat(2)).toEqual([
    '#Н/Д',
    '#Н/Д',
    '=NA()',
    'Error',
  ]);
  expect([name?.formula, name?.type]).toEqual(['=#ССЫЛКА!', 'Error']);
});

test.each(EXCEL_PROFILE_NAMES)('%s counts a cell with ="" among the used ones', async (name) => {
  const workbook = drawWorkbook({ name: 'S', cells: [['a', undefined, { formula: '=""', result: '' }]] });
  const excel = await open(name, workbook);
  const used = await batch(excel, (sheet) => sheet.getUsedRange(true).load('address'));
  expect(used.address).toBe('S!A1:C1');
});

test.each(EXCEL_PROFILE_NAMES)('%s protects no sheet twice, and opens none that is open', async (name) => {
  const excel = await open(name);
  const refused = { code: 'AccessDenied' };
  await expect(batch(excel, (sheet) => sheet.protection.unprotect())).rejects.toMatchObject(refused);
  await batch(excel, (sheet) => sheet.protection.protect());
  await expect(batch(excel, (sheet) => sheet.protection.protect())).rejects.toMatchObject(refused);
});

test.each([
  ['2021', 'AccessDenied'],
  ['web', undefined],
] as const)('%s looks for special cells on a protected sheet: %s', async (name, code) => {
  const excel = await open(name, drawWorkbook({ ...SHEET, isProtected: true }));
  const asked = batch(excel, (sheet) =>
    sheet.getRange().getSpecialCellsOrNullObject('Formulas').load('address'),
  );
  if (code === undefined) expect((await asked).isNullObject).toBe(true);
  else await expect(asked).rejects.toMatchObject({ code });
});

test('Excel 2021 claims comments and has them not', async () => {
  const excel = await open('2021');
  await expect(batch(excel, (sheet) => sheet.comments.add('A1', 'ghi chú'))).rejects.toMatchObject({
    code: 'NotImplemented',
  });
});

test.each(['History', '  '])('no sheet can be called "%s"', async (sheetName) => {
  const excel = await open('2021');
  await expect(batch(excel, (sheet) => (sheet.name = sheetName))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

test('the culture tells how days are written', async () => {
  const pattern = async (dataLocale: string): Promise<string> => {
    const excel = await excelForTest(drawWorkbook(SHEET), { dataLocale });
    const format = await batch(excel, (_, context) =>
      context.application.cultureInfo.datetimeFormat.load('shortDatePattern'),
    );
    return format.shortDatePattern;
  };
  expect([await pattern('vi-VN'), await pattern('en-US')]).toEqual(['dd/MM/yyyy', 'M/d/yyyy']);
});

describe('a rule that Excel cannot read', () => {
  async function withBroken(what: 'wholly' | 'formula'): Promise<ExcelInNode> {
    const workbook = withUserRules();
    const excel = await open('2021', workbook);
    excel.host.makeUnreadable(workbook.sheets[0]!.conditionalFormats[1]!, what);
    return excel;
  }

  test.each(['wholly', 'formula'] as const)('%s: the list of all fails', async (what) => {
    await expect(listed(await withBroken(what))).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('where only its formula cannot be read, ids and kinds of all can', async () => {
    const rules = await batch(await withBroken('formula'), (sheet) =>
      sheet.getRange().conditionalFormats.load('items/id,items/type,items/priority'),
    );
    expect(rules.items.map(({ id }) => id)).toEqual(['0', '1', '2']);
  });

  test.each(['wholly', 'formula'] as const)('%s: the others can be read one by one', async (what) => {
    const excel = await withBroken(what);
    const read = (index: number): Promise<string> =>
      batch(excel, (sheet) => {
        const rule = sheet.getRange().conditionalFormats.getItemAt(index);
        return rule.load('customOrNullObject/rule/formula');
      }).then(({ customOrNullObject }) => customOrNullObject.rule.formula);
    expect([await read(0), await read(2)]).toEqual(['="A"="A"', '="C"="C"']);
    await expect(read(1)).rejects.toMatchObject({ code: 'ItemNotFound' });
    const count = await batch(excel, (sheet) => sheet.getRange().conditionalFormats.getCount());
    expect(count.value).toBe(3);
  });
});
