import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatAddress } from '../../../src/domain/a1-notation';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { writeNewWorkbook } from '../../../src/xlsx/writing/write-new-workbook';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { baseBook, HEALTH, OFFICE, returnBooks } from './hand-made-set';
import { merge } from './merge';

// Several workbooks are opened one after the other.
jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-'));
  await writeFile(join(folder, 'phu-luc.xlsx'), writeNewWorkbook(baseBook()));
  for (const [name, book] of Object.entries(returnBooks()))
    await writeFile(join(folder, name), writeNewWorkbook(book));
  const whole = await readFile(join(folder, 'truong.xlsx'));
  await writeFile(join(folder, 'hong.xlsx'), whole.subarray(0, whole.length - 300));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const RETURNS = [...Object.keys(returnBooks()), 'hong.xlsx'];

async function run(choices?: object): Promise<{ answer: unknown; changed: readonly string[] }> {
  const out = join(folder, 'ra', '..', 'ket-qua.xlsx');
  const chosen = join(folder, 'chon.json');
  if (choices !== undefined) await writeFile(chosen, JSON.stringify(choices));
  const answer: unknown = JSON.parse(
    await merge([
      join(folder, 'phu-luc.xlsx'),
      ...RETURNS.map((name) => join(folder, name)),
      '--out',
      out,
      '--json',
      ...(choices === undefined ? [] : ['--choices', chosen]),
    ]),
  );
  const [before, after] = await Promise.all(
    ['phu-luc.xlsx', 'ket-qua.xlsx'].map(async (name) =>
      loadWorkbook(new Uint8Array(await readFile(join(folder, name)))),
    ),
  );
  return { answer, changed: compareWorkbooks(before!.workbook, after!.workbook) };
}

// Written by hand from the set, before the code could read it.
const FILLED = [
  { address: 'E7', value: 'Đã hoàn thành', file: 'truong.xlsx' },
  { address: 'F7', value: 'Kế hoạch 12; ảnh chụp', file: 'truong.xlsx' },
  { address: 'G7', value: '15/03/2024', file: 'truong.xlsx' },
  { address: 'E15', value: 'đã  hoàn thành', file: 'truong.xlsx' },
  { address: 'E19', value: 'Đã hoàn thành', file: 'tram-y-te.xlsx' },
  { address: 'F19', value: 'Phiếu khảo sát và biên bản', file: 'tram-y-te.xlsx' },
  { address: 'E20', value: 'Chưa thực hiện', file: 'tram-y-te.xlsx' },
  { address: 'H20', value: 'Thiếu kinh phí', file: 'tram-y-te.xlsx' },
  { address: 'I20', value: 'Xin bổ sung', file: 'tram-y-te.xlsx' },
  { address: 'E22', value: 'Đã hoàn thành', file: 'cong-an.xlsx' },
  { address: 'E23', value: '=1+1', file: 'cong-an.xlsx' },
  { address: 'E24', value: '8.800 hồ sơ, đã hoàn thành', file: 'cong-an.xlsx' },
  { address: 'F26', value: 'Nhật ký tuần tra', file: 'cong-an.xlsx' },
  { address: 'E30', value: 'Chưa thực hiện', file: 'van-phong.xlsx' },
  { address: 'H30', value: 'Chờ hướng dẫn', file: 'van-phong.xlsx' },
  { address: 'E31', value: 'Đã hoàn thành', file: 'van-phong.xlsx' },
  { address: 'G31', value: '30/6/2024', file: 'van-phong.xlsx' },
];
const CONFLICTS = [
  { address: 'E6', base: 'Đã hoàn thành', returns: [{ file: 'truong.xlsx', value: 'Đang thực hiện' }] },
  { address: 'E17', base: 'Đang thực hiện', returns: [{ file: 'tram-y-te.xlsx', value: 'Đã hoàn thành' }] },
];
const UNMATCHED = [
  { file: 'cong-an.xlsx', row: 7, text: 'Lắp đặt máy quay giám sát giao thông' },
  { file: 'cong-an.xlsx', row: 8, text: 'Diễn tập chữa cháy khu dân cư' },
  { file: 'van-phong.xlsx', row: 9, text: OFFICE[4], candidates: [32] },
  { file: 'van-phong.xlsx', row: 10, text: OFFICE[4], candidates: [32] },
  { file: 'ke-hoach-khac.xlsx', row: 2, text: 'Trồng mới hai héc ta rừng phòng hộ' },
  { file: 'ke-hoach-khac.xlsx', row: 3, text: 'Nạo vét kênh mương nội đồng' },
];
const UNPLACED = [
  { file: 'van-phong.xlsx', row: 5, baseRow: 28, role: 'status', value: 'Đã hoàn thành', reason: 'merged' },
];

describe('the verb "merge"', () => {
  test('brings every planted value in or asks about it, and touches no other cell', async () => {
    const { answer, changed } = await run();
    expect(answer).toEqual({
      filled: FILLED,
      conflicts: CONFLICTS,
      unmatched: UNMATCHED,
      notReturned: ['Thôn Đoài'],
      unplaced: UNPLACED,
      doubted: [
        { file: 'ke-hoach-khac.xlsx', reason: 'otherPlan' },
        { file: 'nam-2023.xlsx', reason: 'otherYear' },
      ],
      refused: [{ file: 'hong.xlsx', error: expect.stringMatching(/^Tệp “hong\.xlsx” bị hỏng/) as string }],
    });
    const cells = changed.filter((line) => line.includes('!'));
    expect(cells).toEqual(
      FILLED.map(({ address, value }) => `Phụ lục 1!${address}: value: nothing ≠ ${JSON.stringify(value)}`),
    );
    expect(changed.filter((line) => !line.includes('!'))).toEqual([
      expect.stringContaining('tienDo.lastRun') as string,
      'number of settings: 0 ≠ 1',
    ]);
  });

  test('writes what the user has chosen', async () => {
    const { answer } = await run({
      conflicts: { E6: { take: 'base' } },
      all: { take: 'file', file: 'tram-y-te.xlsx' },
      rows: [{ file: 'van-phong.xlsx', row: 9, to: 32 }],
      accept: ['nam-2023.xlsx'],
    });
    const { filled, conflicts, unmatched } = answer as {
      filled: readonly { readonly address: string }[];
      conflicts: readonly object[];
      unmatched: readonly { readonly row: number; readonly file: string }[];
    };
    const more = filled.filter(({ address }) => !FILLED.some((known) => known.address === address));
    expect(more).toEqual([
      { address: 'E17', value: 'Đã hoàn thành', file: 'tram-y-te.xlsx' },
      { address: 'E32', value: 'Đã hoàn thành', file: 'van-phong.xlsx' },
      ...[33, 34, 35, 36].map((row) => ({
        address: formatAddress({ row, column: 5 }),
        value: 'Đã hoàn thành',
        file: 'nam-2023.xlsx',
      })),
    ]);
    expect(conflicts).toEqual([]);
    expect(unmatched.filter(({ file }) => file === 'van-phong.xlsx').map(({ row }) => row)).toEqual([10]);
  });

  test('adds below the table what matches nothing, where it is asked to', async () => {
    const add = [7, 8].map((row) => ({ file: 'cong-an.xlsx', row }));
    const { answer } = await run({ add });
    const { filled, unmatched } = answer as Record<'filled' | 'unmatched', readonly object[]>;
    const file = 'cong-an.xlsx';
    // The total, a blank row and who signs stand in rows 37 to 40.
    expect(filled).toEqual([
      ...FILLED,
      { address: 'A41', value: '2.11', file },
      { address: 'B41', value: 'Lắp đặt máy quay giám sát giao thông', file },
      { address: 'C41', value: 'Công an xã', file },
      { address: 'D41', value: 'Quý II/2024', file },
      { address: 'E41', value: 'Đã hoàn thành', file },
      { address: 'B42', value: 'Diễn tập chữa cháy khu dân cư', file },
      { address: 'C42', value: 'Công an xã', file },
      { address: 'D42', value: 'Quý II/2024', file },
    ]);
    expect(unmatched).toEqual(UNMATCHED.filter((row) => row.file !== file));
    // They are rows of the appendix from then on.
    const again = ['ket-qua.xlsx', file].map((name) => join(folder, name));
    expect(
      JSON.parse(await merge([...again, '--out', join(folder, 'lan-hai.xlsx'), '--json'])),
    ).toMatchObject({
      filled: [],
      unmatched: [],
    });
  });

  test('brings nothing in a second time', async () => {
    await run();
    const again = JSON.parse(
      await merge([
        join(folder, 'ket-qua.xlsx'),
        ...RETURNS.map((name) => join(folder, name)),
        '--out',
        join(folder, 'lan-hai.xlsx'),
        '--json',
      ]),
    ) as object;
    expect(again).toMatchObject({ filled: [], conflicts: CONFLICTS });
    expect(HEALTH).toHaveLength(5);
  });

  test.each([
    [['a.xlsx'], /ít nhất một bản gửi về/],
    [['a.xlsx', 'b.xlsx', '--màu'], /Cách dùng/],
    [['phu-luc.xlsx', 'truong.xlsx', '--out', 'truong.xlsx'], /trùng với tệp đầu vào/],
    [['phu-luc.xlsx', 'truong.xlsx', '--choices', 'truong.xlsx'], /không phải tệp lựa chọn/],
    [['không-có.xlsx', 'truong.xlsx'], /Không tìm thấy/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const inFolder = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
    await expect(merge(inFolder)).rejects.toThrow(sentence);
  });
});
