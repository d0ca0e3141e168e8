import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { buildXlsx } from '../../support/build-xlsx';
import { heldAt } from '../../support/host-workbook-builder';
import type { SheetSpec } from '../../support/xlsx-spec';
import { recompute } from '../recompute';

// Starting office.js takes long on a busy machine.
jest.setTimeout(60_000);

/** A plan of as many items as statuses, due at the end of June 2024. */
function plan(title: readonly string[], statuses: readonly string[], name = 'PL'): SheetSpec {
  const cells: Record<string, string | number> = {};
  title.forEach((line, index) => (cells[`A${index + 1}`] = line));
  const head = title.length + 1;
  ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'].forEach(
    (text, index) => (cells[`${'ABCDE'.charAt(index)}${head}`] = text),
  );
  statuses.forEach((status, index) => {
    const row = head + 1 + index;
    Object.assign(cells, {
      [`A${row}`]: index + 1,
      [`B${row}`]: `Rà soát văn bản lần ${index + 1}`,
      [`C${row}`]: 'Tư pháp',
      [`D${row}`]: '30/6/2024',
      [`E${row}`]: status,
    });
  });
  return { name, cells };
}

const DONE = 'Đã hoàn thành';
const NOT = 'Chưa thực hiện';
const AN_BINH = plan(['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH', 'PHỤ LỤC'], [DONE, NOT, NOT, NOT]);
const BINH_AN = plan(['UBND xã Bình An', 'PHỤ LỤC'], [DONE, DONE, NOT]);
const SCHOOL = plan([], [DONE, NOT]);
const POEM: SheetSpec = { name: 'Thơ', cells: { A1: 'Sáng ra bờ suối', A2: 'tối vào hang' } };

let folder: string;
let told: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-'));
  told = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function put(name: string, content: Uint8Array | SheetSpec[]): Promise<string> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content instanceof Uint8Array ? content : buildXlsx({ sheets: content }));
  return file;
}

const run = (...args: string[]) => recompute(['--as-of', '2024-08-01', ...args]);

describe('"recompute" over a folder', () => {
  test('reads every workbook below it, and no bad file stops the rest', async () => {
    const b = await put('b/2.xlsx', [BINH_AN]);
    const a = await put('a/1.xlsx', [AN_BINH]);
    const damaged = await put('c.xlsx', new Uint8Array(await readFile(a)).slice(0, 500));
    const old = await put('d.xls', new Uint8Array([0x09, 0x08, 0x10, 0x00]));
    const poem = await put('e.xlsx', [POEM]);
    await put('~$b.xlsx', new Uint8Array(10));
    await put('1-tien-do.xlsx', [AN_BINH]);
    await put('ghi chú.docx', new Uint8Array(10));
    const before = await readdir(folder, { recursive: true });
    const { files } = JSON.parse(await run(folder, '--json')) as {
      files: readonly { readonly error?: string }[];
    };
    expect(files).toEqual([
      { file: a, unit: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', done: 1, total: 4, overdue: 3 },
      { file: b, unit: 'UBND xã Bình An', done: 2, total: 3, overdue: 1 },
      { file: damaged, error: expect.stringMatching(/^Tệp “c\.xlsx” bị hỏng/) as string },
      { file: old, error: expect.stringMatching(/^“d\.xls” là tệp Excel đời cũ/) as string },
      { file: poem, error: expect.stringMatching(/Chưa tìm thấy dòng tiêu đề/) as string },
    ]);
    expect(told[0]).toBe('[1/5] 1.xlsx: hoàn thành 1/4, quá hạn 3\n');
    expect(told).toHaveLength(5);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  test.each([
    ['file', ['1.xlsx', '2.xlsx', '3.xlsx', '9.xlsx']],
    ['unit', ['3.xlsx', '2.xlsx', '1.xlsx', '9.xlsx']],
    ['ratio', ['1.xlsx', '3.xlsx', '2.xlsx', '9.xlsx']],
    ['overdue', ['1.xlsx', '2.xlsx', '3.xlsx', '9.xlsx']],
    ['total', ['1.xlsx', '2.xlsx', '3.xlsx', '9.xlsx']],
  ])('puts units in the order of "%s"', async (sort, order) => {
    await put('1.xlsx', [AN_BINH]);
    await put('2.xlsx', [BINH_AN]);
    await put('3.xlsx', [{ ...SCHOOL, name: '3' }]);
    await put('9.xlsx', [POEM]);
    const { files } = JSON.parse(await run(folder, '--json', '--sort', sort)) as {
      files: readonly { readonly file: string }[];
    };
    expect(files.map(({ file }) => file.slice(folder.length + 1))).toEqual(order);
  });

  test('writes a table of units, and nothing else', async () => {
    await put('1.xlsx', [AN_BINH]);
    await put('2.xlsx', [BINH_AN]);
    await put('9.xlsx', [POEM]);
    const summary = join(folder, 'tổng hợp.xlsx');
    await run(folder, '--summary', summary);
    // Once more: an earlier table in the folder is no unit.
    expect(await run(folder, '--summary', summary)).toMatch(/Đã đọc 2 tệp, không đọc được 1 tệp\./);
    const { workbook } = loadWorkbook(new Uint8Array(await readFile(summary)));
    const sheet = workbook.sheets[0]!;
    const row = (at: number) => [...'ABCDEFGHIJKL'].map((column) => heldAt(sheet, `${column}${at}`));
    expect(row(1)[0]).toBe('BẢNG TỔNG HỢP TIẾN ĐỘ CÁC ĐƠN VỊ');
    expect(row(2)[0]).toBe('(Số liệu tính đến ngày 01/8/2024)');
    expect(row(4)).toEqual([1, 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', 1, 4, 0.25, 3, 0, 0, 0, '1.xlsx', 'PL', '']);
    expect(row(5).slice(1, 6)).toEqual(['UBND xã Bình An', 2, 3, 2 / 3, 1]);
    expect(row(6)[9]).toBe('9.xlsx');
    expect(row(6)[11]).toMatch(/Chưa tìm thấy dòng tiêu đề/);
    expect(row(7).slice(1, 6)).toEqual(['Tổng cộng', 3, 7, 3 / 7, 4]);
    const style = workbook.styles[sheet.rows.get(4)?.get(5)?.style ?? 0];
    expect(style?.numberFormat).toBe('0.00%');
    expect((await readdir(folder)).sort()).toEqual(['1.xlsx', '2.xlsx', '9.xlsx', 'tổng hợp.xlsx']);
  });

  test('takes the one appendix of a workbook that opens on another sheet', async () => {
    const one = await put('1.xlsx', [POEM, AN_BINH]);
    const two = await put('2.xlsx', [POEM, AN_BINH, BINH_AN]);
    const { files } = JSON.parse(await run(one, two, '--json')) as { files: readonly object[] };
    expect(files[0]).toMatchObject({ done: 1, total: 4 });
    expect(files[1]).toHaveProperty('error');
  });

  test('saves recomputed copies into a folder where one is given', async () => {
    const one = await put('a/1.xlsx', [AN_BINH]);
    const out = join(folder, 'ra');
    await run(one, join(folder, 'a'), '--out', out);
    expect(await readdir(out)).toEqual(['1-tien-do.xlsx']);
    const { workbook } = loadWorkbook(new Uint8Array(await readFile(join(out, '1-tien-do.xlsx'))));
    expect(workbook.sheets[0]!.conditionalFormats.length).toBeGreaterThan(0);
  }, 300_000);

  test('reads on several threads as on one', async () => {
    await put('1.xlsx', [AN_BINH]);
    await put('2.xlsx', [BINH_AN]);
    await put('3.xlsx', [POEM]);
    expect(await run(folder, '--json', '--jobs', '2')).toBe(await run(folder, '--json'));
  }, 120_000);

  test.each([
    [['không có tệp nào'], /không có tệp Excel nào/],
    [['1.xlsx', '--summary', '1.xlsx'], /trùng với một tệp đầu vào/],
    [['1.xlsx', '2.xlsx', '--out', '1.xlsx'], /--out phải là một thư mục/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await mkdir(join(folder, 'không có tệp nào'));
    await put('1.xlsx', [AN_BINH]);
    await put('2.xlsx', [BINH_AN]);
    const paths = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
    await expect(run(...paths)).rejects.toThrow(sentence);
  });
});
