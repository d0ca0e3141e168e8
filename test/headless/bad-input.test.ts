import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { optionsOf } from '../excel-host/node/profile-in-use';
import { buildXlsx } from '../support/build-xlsx';
import type { WorkbookSpec } from '../support/xlsx-spec';
import { PlainError } from './plain-error';
import { runFile } from './run-file';

/** The first bytes of a compound file, as encrypted and as old workbooks begin. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const workbook = (spec: WorkbookSpec): Uint8Array => buildXlsx(spec);
const PLAN = {
  A1: 'TT',
  B1: 'Nội dung nhiệm vụ',
  C1: 'Chủ trì',
  D1: 'Thời hạn',
  E1: 'Kết quả thực hiện',
  A2: 1,
  B2: 'Ban hành kế hoạch năm 2024',
  C2: 'Văn phòng',
  D2: '31/01/2024',
  E2: 'Chưa thực hiện',
  A3: 2,
  B3: 'Rà soát văn bản',
  C3: 'Tư pháp',
  D3: '30/9/2024',
  E3: 'Đã hoàn thành',
} as const;

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'tien-do-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const CASES: readonly [string, Uint8Array, string | undefined, RegExp][] = [
  ['a text file', new TextEncoder().encode('tt,nội dung'), undefined, /không phải tệp Excel \.xlsx/],
  ['an empty file', new Uint8Array(), undefined, /không phải tệp Excel \.xlsx/],
  [
    'a compound file without streams',
    new Uint8Array([...COMPOUND, ...new Array<number>(2048).fill(0)]),
    undefined,
    /không phải tệp Excel \.xlsx/,
  ],
  ['an empty sheet', workbook({ sheets: [{ name: 'Trống' }] }), undefined, /“Trống” chưa có gì/],
  [
    'no appendix',
    workbook({ sheets: [{ name: 'Thơ', cells: { A1: 'Sáng ra bờ suối', A2: 'tối vào hang' } }] }),
    undefined,
    /Chưa tìm thấy dòng tiêu đề/,
  ],
  [
    'a protected sheet',
    workbook({ sheets: [{ name: 'PL', cells: PLAN, isProtected: true }] }),
    undefined,
    /“PL” đang được bảo vệ/,
  ],
  [
    'a very hidden sheet',
    workbook({
      sheets: [
        { name: 'PL', cells: PLAN },
        { name: 'Ẩn', state: 'veryHidden', cells: PLAN },
      ],
    }),
    'Ẩn',
    /“Ẩn” bị ẩn bằng lệnh/,
  ],
  [
    'a hidden sheet',
    workbook({
      sheets: [
        { name: 'PL', cells: PLAN },
        { name: 'Ẩn', state: 'hidden', cells: PLAN },
      ],
    }),
    'Ẩn',
    /“Ẩn” đang bị ẩn/,
  ],
  [
    'a chart sheet',
    workbook({
      sheets: [
        { name: 'PL', cells: PLAN },
        { name: 'Biểu đồ', isChart: true },
      ],
    }),
    'Biểu đồ',
    /trang biểu đồ/,
  ],
  [
    'a sheet that is not there',
    workbook({ sheets: [{ name: 'PL', cells: PLAN }] }),
    'PL9',
    /không có trang tính “PL9”.*“PL”/,
  ],
];

describe('runFile()', () => {
  it.each(CASES)(
    'says what is wrong with %s, in one line, and writes no file',
    async (name, bytes, sheet, sentence) => {
      const file = join(folder, `${name}.xlsx`);
      await writeFile(file, bytes);
      const error: unknown = await runFile(file, {
        json: true,
        ...(sheet === undefined ? {} : { sheet }),
      }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PlainError);
      const { message } = error as PlainError;
      expect(message).toMatch(sentence);
      expect(message).not.toContain('\n');
      expect((await readdir(folder)).filter((each) => each.includes('-tien-do'))).toEqual([]);
      expect(Buffer.compare(await readFile(file), Buffer.from(bytes))).toBe(0);
    },
  );

  it('says that a file is not there', async () => {
    await expect(runFile(join(folder, 'không có.xlsx'), { json: true })).rejects.toThrow(/Không tìm thấy/);
  });

  it('refuses to write over its input', async () => {
    const file = join(folder, 'PL.xlsx');
    await writeFile(file, workbook({ sheets: [{ name: 'PL', cells: PLAN }] }));
    await expect(runFile(file, { json: true, out: file })).rejects.toThrow(/trùng với tệp đầu vào/);
  });

  it('runs the built command: the result is marked, and keeps no as-of date', async () => {
    const file = join(folder, 'PL.xlsx');
    const bytes = workbook({ sheets: [{ name: 'PL', cells: PLAN }] });
    await writeFile(file, bytes);
    const { report, traffic, outFile } = await runFile(file, {
      json: true,
      asOf: '2024-06-01',
      planYear: 2024,
    });
    expect(outFile).toBe(join(folder, 'PL-tien-do.xlsx'));
    expect(report.highlights).toEqual([{ kind: 'overdue', rows: [2] }]);
    expect(report.reviews[0].completion).toEqual({ done: 1, total: 2, overdue: 1, dueSoon: 0 });
    const { newRule, documentUrl } = optionsOf();
    // Reading, merges, writing; once a session, where new conditional formats come first, their order; and the name of a
    // workbook without an address.
    expect(traffic.roundTrips).toBe(3 + (newRule === 'first' ? 1 : 0) + (documentUrl === '' ? 1 : 0));
    const { workbook: saved } = loadWorkbook(new Uint8Array(await readFile(outFile)));
    expect(saved.sheets[0]!.conditionalFormats).toHaveLength(2);
    expect(saved.settings.has('tienDo.settings')).toBe(false);
    expect(Buffer.compare(await readFile(file), Buffer.from(bytes))).toBe(0);
    await rm(outFile);
  }, 300_000);
});
