import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildXlsx } from '../support/build-xlsx';
import type { CellSpec } from '../support/xlsx-spec';
import { evidence } from './evidence';

interface Answer {
  readonly unit: string | null;
  readonly typed: readonly Record<string, unknown>[];
  readonly doneWithout: readonly number[];
  readonly notDoneWith: readonly number[];
  readonly rows: readonly Record<string, unknown>[];
  readonly spare: readonly string[];
  readonly misnamed: readonly Record<string, unknown>[];
}

const RULE = 'Xa Thach Chau-KQ khac phuc ton tai';
/** A repair table as a letter of 2023 asks for it. */
const TABLE: readonly (readonly CellSpec[])[] = [
  ['ỦY BAN NHÂN DÂN\nXÃ THẠCH CHÂU'],
  ['KẾT QUẢ KHẮC PHỤC TỒN TẠI, HẠN CHẾ TRONG CÔNG TÁC CCHC NĂM 2023'],
  [
    'TT',
    'Tồn tại, hạn chế',
    'Đơn vị chủ trì',
    'Thời hạn khắc phục',
    'Kết quả khắc phục',
    'Tài liệu kiểm chứng (tên tệp)',
  ],
  [
    1,
    'Chưa có sáng kiến',
    'Văn phòng',
    '10/12/2023',
    'Đã khắc phục',
    'Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem',
  ],
  [2, 'Niêm yết chưa đầy đủ', 'Bộ phận Một cửa', '10/12/2023', 'Đã khắc phục', ''],
  [
    3,
    'Báo cáo gửi chậm',
    'Văn phòng',
    '10/12/2023',
    'Đã khắc phục một phần',
    '- Xã Thạch Châu-KQ khắc phục tồn tại 2-báo cáo\n- báo cáo quý III.docx',
  ],
  [4, 'Trễ hạn hồ sơ', 'Tư pháp', '10/12/2023', 'Chưa khắc phục', ''],
];

const FILES = [
  `${RULE} 1 - sang kien kinh nghiem.docx`,
  'Xã Thạch Châu-KQ khắc phục tồn tại 3-báo cáo.docx'.normalize('NFD'),
  'Xã Thạch Châu-KQ khắc phục tồn tại 3-báo cáo (1).docx',
  `${RULE} 4 - thong ke.xlsx.xlsx`,
  'Xa Cam Giang-KQ khac phuc ton tai 4 - thong ke.xlsx',
  'anh.jpg',
];

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tien-do-'));
  file = path.join(folder, 'khac-phuc.xlsx');
  const cells = Object.fromEntries(
    TABLE.flatMap((row, at) =>
      row.map((cell, column) => [`${'ABCDEF'[column] ?? ''}${at + 1}`, cell] as const),
    ).filter(([, cell]) => cell !== ''),
  );
  await writeFile(file, buildXlsx({ sheets: [{ name: 'Khắc phục', cells }] }));
  await writeFile(path.join(folder, 'list.txt'), `\uFEFF${FILES.join('\r\n')}\r\n\r\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const answer = async (...args: readonly string[]): Promise<Answer> =>
  JSON.parse(await evidence([file, '--json', ...args])) as Answer;

describe('the verb "evidence"', () => {
  test('checks the names that are typed, and says what each row’s is', async () => {
    const { unit, typed, doneWithout, notDoneWith, rows, spare, misnamed } = await answer();
    expect(unit).toBe('Xã Thạch Châu');
    expect(typed).toEqual([
      { row: 4, name: 'Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem', verdict: 'ok' },
      {
        row: 6,
        name: '- Xã Thạch Châu-KQ khắc phục tồn tại 2-báo cáo',
        verdict: 'wrongNumber',
        right: `${RULE} 3 - bao cao`,
      },
      {
        row: 6,
        name: '- báo cáo quý III.docx',
        verdict: 'malformed',
        right: `${RULE} 3 - bao cao quy III.docx`,
      },
    ]);
    expect(doneWithout).toEqual([5]);
    expect(notDoneWith).toEqual([6]);
    expect(rows).toEqual([
      { row: 4, number: '1', expected: `${RULE} 1 - sang kien kinh nghiem`, files: [] },
      { row: 5, number: '2', expected: `${RULE} 2 - Niem yet chua day du`, files: [] },
      { row: 6, number: '3', expected: `${RULE} 3 - bao cao`, files: [] },
      { row: 7, number: '4', expected: `${RULE} 4 - Tre han ho so`, files: [] },
    ]);
    expect([spare, misnamed]).toEqual([[], []]);
  });

  test('lays a list of files beside the rows and changes no workbook', async () => {
    const before = await readFile(file);
    const { rows, spare, misnamed, doneWithout, notDoneWith } = await answer(
      '--files',
      path.join(folder, 'list.txt'),
    );
    expect(rows.map(({ row, files, verdict }) => [row, (files as string[]).length, verdict])).toEqual([
      [4, 1, 'ok'],
      [5, 0, 'missing'],
      [6, 2, 'repeated'],
      [7, 1, 'misnamed'],
    ]);
    expect(spare).toEqual(['Xa Cam Giang-KQ khac phuc ton tai 4 - thong ke.xlsx', 'anh.jpg']);
    expect(misnamed).toEqual([
      { file: `${RULE} 4 - thong ke.xlsx.xlsx`, right: `${RULE} 4 - thong ke.xlsx` },
    ]);
    expect([doneWithout, notDoneWith]).toEqual([[5], [6, 7]]);
    expect(await readFile(file)).toEqual(before);
  });

  test('takes the unit that is named', async () => {
    const { unit, typed, rows } = await answer('--unit', 'Phường Hòa Bình');
    expect(unit).toBe('Phường Hòa Bình');
    expect(typed.map(({ verdict }) => verdict)).toEqual(['noUnit', 'noUnit', 'malformed']);
    expect(rows[3]?.['expected']).toBe('Phuong Hoa Binh-KQ khac phuc ton tai 4 - Tre han ho so');
  });

  test('says it in sentences, into a file where one is named', async () => {
    const out = path.join(folder, 'answer.txt');
    const text = await evidence([file, '--files', path.join(folder, 'list.txt'), '--out', out]);
    expect(text.split('\n').slice(-6)).toEqual([
      '2 việc chưa xong mà đã có tài liệu: dòng 6, 7.',
      '6 tệp: 1 đúng tên, 1 chưa đúng tên, 2 trùng tên, 2 không thuộc dòng nào.',
      '1 dòng chưa có tệp: 5.',
      `${RULE} 4 - thong ke.xlsx.xlsx → ${RULE} 4 - thong ke.xlsx`,
      'Mang tên đơn vị khác (Xa Cam Giang): Xa Cam Giang-KQ khac phuc ton tai 4 - thong ke.xlsx',
      'Không thuộc dòng nào: anh.jpg',
    ]);
    expect(await readFile(out, 'utf8')).toBe(`${text}\n`);
  });

  test.each([
    [[], /đúng một tệp/],
    [['a.xlsx', 'b.xlsx'], /đúng một tệp/],
    [['a.xlsx', '--colour'], /Cách dùng/],
    [['a.xlsx', '--files', 'none.txt'], /Không tìm thấy hoặc không mở được tệp “none.txt”/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await expect(evidence(args)).rejects.toThrow(sentence);
  });
});
