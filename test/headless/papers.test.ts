import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { partText } from '../support/changed-parts';
import { nextYear } from './next-year';
import { template } from './template';

const WORKBOOKS = path.join(__dirname, '../fixtures/workbooks');
const CAM_GIANG = path.join(WORKBOOKS, 'cam-giang-phu-luc-1.xlsx');

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'tien-do-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const sheetsOf = async (file: string): Promise<readonly string[]> =>
  loadWorkbook(await readFile(file)).workbook.sheets.map(({ name }) => name);

describe('the verb "next-year"', () => {
  test('says which criteria of a sample go where, and writes nothing', async () => {
    const before = await readFile(CAM_GIANG);
    const told = JSON.parse(await nextYear([CAM_GIANG, '--year', '2025', '--json'])) as Record<
      string,
      unknown
    >;
    expect(told['full']).toEqual(
      '1.1.1 1.1.2 1.2 1.4 1.5 2.1 2.2 2.3 3.1 3.2 3.5 3.9 3.10 4.1 4.2 5.1 5.2 5.3 6.1 7.1 7.2.1 7.2.2'.split(
        ' ',
      ),
    );
    expect(told['below']).toEqual(['6.2']);
    expect(told['moved']).toEqual([{ code: '6.2', from: 'I', to: 'II' }]);
    expect([told['withoutPoints'], told['sheets']]).toEqual([[], []]);
    expect(await readFile(CAM_GIANG)).toEqual(before);
  });

  test('adds the appendices to a copy', async () => {
    const out = path.join(folder, 'next.xlsx');
    const text = await nextYear([CAM_GIANG, '--year', '2025', '--out', out]);
    expect(await sheetsOf(out)).toEqual(['PL1', 'Phụ lục I 2025', 'Phụ lục II 2025']);
    expect(text.split('\n').slice(2, 4)).toEqual([
      'Phụ lục II năm 2025 (chưa đạt điểm tối đa, khắc phục), 1 tiêu chí: 6.2',
      '6.2: chuyển từ Phụ lục I sang Phụ lục II',
    ]);
  });

  test('of a sheet without points says that there are none, and adds nothing', async () => {
    const out = path.join(folder, 'none.xlsx');
    const file = path.join(WORKBOOKS, 'trung-trac-cchc.xlsx');
    const text = await nextYear([file, '--year', '2025', '--out', out]);
    expect(text).toMatch(/không có điểm nào đọc được[^]*24 tiêu chí chưa có điểm/);
    expect(await sheetsOf(out)).toEqual(['CCHC 2024']);
  });

  test.each([
    [[], /đúng một tệp/],
    [[CAM_GIANG], /năm sau là năm nào/],
    [[CAM_GIANG, '--year', 'sau'], /“sau” không phải năm/],
    [[CAM_GIANG, '--year', '2024'], /của năm 2024/],
    [[CAM_GIANG, '--year', '2025', '--out', CAM_GIANG], /trùng với tệp đầu vào/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await expect(nextYear(args)).rejects.toThrow(sentence);
  });
});

describe('the verb "template"', () => {
  test('makes a workbook that holds the appendix alone', async () => {
    const out = path.join(folder, 'papi.xlsx');
    const told: unknown = JSON.parse(
      await template(['papi', '--unit', 'Xã Cẩm Giàng', '--year', '2026', '--out', out, '--json']),
    );
    expect(told).toEqual({ sheet: 'Nhiệm vụ PAPI 2026', kind: 'papi' });
    const { workbook } = loadWorkbook(await readFile(out));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ PAPI 2026']);
    const [{ id } = { id: '' }] = workbook.sheets;
    expect(workbook.names.map(({ name, sheetId }) => [name, sheetId])).toEqual([
      ['Print_Area', id],
      ['Print_Titles', id],
    ]);
    expect([...workbook.settings.keys()]).toEqual([]);
  });

  test('writes days so that every machine shows the day first', async () => {
    const out = path.join(folder, 'phan-cong.xlsx');
    await template(['phan-cong', '--year', '2026', '--out', out]);
    const bytes = await readFile(out);
    expect(partText(bytes, 'xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"');
    expect(partText(bytes, 'xl/styles.xml')).not.toMatch(/numFmtId="14"/);
  });

  test.each([
    [[], /Không có mẫu “”/],
    [['phu-luc-3'], /phu-luc-1, phu-luc-2, papi, cchc, phan-cong, khac-phuc, danh-muc/],
    [['papi', '--year', '26'], /“26” không phải năm/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await expect(template(args)).rejects.toThrow(sentence);
  });
});
