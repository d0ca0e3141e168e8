import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askExcel, QUESTION_COUNT } from '../../src/excel/self-check/ask-excel';
import { type ExcelRecord, parseExcelRecord } from '../../src/excel/self-check/excel-record';
import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import { closeExcel, excelForTest } from '../excel-host/node/excel-for-test';
import { EXCEL_PROFILE_NAMES, type ExcelProfileName } from '../excel-host/protocol/profiles';
import { compareWorkbooks } from '../support/compare-workbooks';
import { drawRule, drawWorkbook } from '../support/host-workbook-builder';
import { compareExcel } from './compare-excel';
import { compareRecords } from './compare-records';
import { recordOfProfile } from './record-of-profile';

// Starting office.js takes long on a busy machine, and each profile starts its own.
jest.setTimeout(60_000);

afterEach(() => closeExcel());

/** What the host answered when the profiles were last looked at, one file a profile. */
async function kept(name: ExcelProfileName): Promise<ExcelRecord> {
  const text = await readFile(join(__dirname, `../fixtures/excel-records/${name}.json`), 'utf8');
  const record = parseExcelRecord(JSON.parse(text));
  if (!record) throw new Error(`The record of ${name} cannot be read.`);
  return record;
}

describe.each(EXCEL_PROFILE_NAMES)('the self-check in %s', (name) => {
  test('asks every question, and the kept record agrees', async () => {
    const record = await recordOfProfile(name);
    expect(record.answers).toHaveLength(QUESTION_COUNT);
    expect(compareRecords(record, await kept(name))).toEqual([]);
    // In the least of them nothing tells how far a merge reaches: the add-in says so and goes on without.
    expect(record.answers.filter(({ isFine }) => !isFine).map(({ id }) => id)).toEqual(
      name === '2021-least' ? ['merged-areas'] : [],
    );
  });

  test('takes everything away again', async () => {
    const workbook = drawWorkbook({ name: 'Phụ lục', cells: [['a', 1]] });
    drawRule(workbook.sheets[0]!, { at: 'A1', formula: '=$A1="a"' });
    const before = structuredClone(workbook);
    const excel = await excelForTest(workbook, { profile: name, evaluate: evaluateInHost });
    const uninstall = excel.installGlobals();
    await askExcel('Kiểm tra Excel');
    uninstall();
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });
});

test.each([
  [
    '2021',
    'web',
    ['null-object-child', 'settings-in-one-batch', 'merged-areas', 'rule-ids', 'rule-new-one-stands'],
  ],
  ['2021', '2021-least', ['merged-areas']],
  ['web', 'mac', ['empty-text', 'rule-ids', 'hidden-name']],
] as const)('the records of %s and %s differ where the profiles do', async (one, other, ids) => {
  const differences = compareRecords(await kept(one), await kept(other)).map(({ id }) => id);
  expect(differences).toEqual(expect.arrayContaining([...ids]));
  if (one === '2021' && other === '2021-least') expect(differences).toEqual([...ids]);
});

test('a record is told from anything else, and of another version', async () => {
  const record = await kept('2021');
  expect(parseExcelRecord({ ...record, version: 2 })).toBeUndefined();
  expect(parseExcelRecord({ answers: [] })).toBeUndefined();
});

test('compare-excel puts the Excel that the record came from first, and names what was planted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'excel-record-'));
  const file = join(folder, 'record.json');
  const record = await kept('web');
  await writeFile(file, JSON.stringify(record));
  expect(await compareExcel(file)).toContain('\n\nExcel on the web (web): 0 of ');
  const planted = record.answers.map((each) => (each.id === 'sizes' ? { ...each, answer: [1, 2] } : each));
  await writeFile(file, JSON.stringify({ ...record, answers: planted }));
  const told = await compareExcel(file);
  expect(told).toMatch(/Excel on the web \(web\): 1 of \d+ answers differ\n {2}sizes\n {4}record \[1,2\]/);
  await writeFile(file, '{}');
  await expect(compareExcel(file)).rejects.toThrow('is no record');
});
