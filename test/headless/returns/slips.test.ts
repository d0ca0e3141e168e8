import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReturn } from '../../../src/domain/returns/read-return';
import { slipsOf } from '../../../src/domain/returns/slip';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { slipVi } from '../../../src/messages/vi/slip';
import { readForeignWorkbook } from '../../../src/xlsx/reading/read-foreign-workbook';
import { slipWorkbook } from '../../../src/xlsx/writing/slip-workbook';
import { writeNewWorkbook } from '../../../src/xlsx/writing/write-new-workbook';
import { convertByLibreOffice, itWithLibreOffice } from '../../support/find-libreoffice';
import { readDocx } from '../../word/docx-file';
import { baseBook } from './hand-made-set';
import { merge } from './merge';
import { slips } from './slips';

// Several workbooks are opened one after the other.
jest.setTimeout(60_000);

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-phieu-'));
  await writeFile(at('phu-luc.xlsx'), writeNewWorkbook(baseBook()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the verb "slips"', () => {
  test('makes the slip and the letter of one lead', async () => {
    const [out, docx] = [at('y-te.xlsx'), at('y-te.docx')];
    const args = ['--lead', 'TRẠM Y TẾ XÃ', '--reply-by', '2024-07-20', '--out', out, '--docx', docx];
    const answer = JSON.parse(await slips([at('phu-luc.xlsx'), ...args, '--json'])) as {
      readonly lead: string;
      readonly rows: readonly { readonly row: number; readonly code: string; readonly key: string }[];
      readonly letter: string;
    };
    expect(answer.lead).toBe('Trạm Y tế xã');
    expect(answer.rows.map(({ row, code }) => [row, code])).toEqual([
      [17, '2.1'],
      [18, '2.2'],
      [19, '2.3'],
      [20, '2.4'],
      [21, '2.5'],
    ]);
    const lines = answer.letter.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ AN BÌNH',
      'Số:        /UBND',
      'V/v đôn đốc thực hiện nhiệm vụ năm 2024',
    ]);
    expect(lines).toContain('Kính gửi: Trạm Y tế xã');
    expect(lines.join()).toMatch(
      /đã hoàn thành 0\/5 nhiệm vụ, còn 5 nhiệm vụ, trong đó có 5 nhiệm vụ quá hạn/,
    );
    expect(lines.join()).toMatch(/về Ủy ban nhân dân xã An Bình trước ngày 20\/7\/2024\.\/\./);
    expect(lines.filter((line) => /^\d\t2\.\d\t/.test(line))).toHaveLength(5);
    expect(readDocx(await readFile(docx)).text).toContain('V/v đôn đốc thực hiện nhiệm vụ năm 2024');
    const { workbook } = loadWorkbook(new Uint8Array(await readFile(out)));
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Phiếu giao việc', 'visible'],
      ['Danh sách chọn', 'hidden'],
    ]);
  });

  test('makes a slip for each lead', async () => {
    const answer = JSON.parse(
      await slips([at('phu-luc.xlsx'), '--all', '--kind', 'assign', '--out', at('tat-ca'), '--json']),
    ) as { readonly slips: readonly { readonly lead: string; readonly letter: string }[] };
    expect((await readdir(at('tat-ca'))).sort()).toEqual([
      'Phieu - Cong an xa.xlsx',
      'Phieu - Thon Doai.xlsx',
      'Phieu - Tram Y te xa.xlsx',
      'Phieu - Truong Tieu hoc An Binh.xlsx',
      'Phieu - Van phong HDND va UBND.xlsx',
    ]);
    expect(answer.slips.map(({ letter }) => letter)).toContainEqual(
      expect.stringMatching(/giao Thôn Đoài chủ trì thực hiện 4 nhiệm vụ sau:/) as string,
    );
  });

  test.each([
    [['--lead', 'Trạm Thú y'], /Không có nhiệm vụ nào do “Trạm Thú y” chủ trì.*Thôn Đoài/],
    [[], /Chưa cho biết đơn vị/],
    [['--all', '--docx', 'x.docx'], /Tệp Word chỉ làm cho một đơn vị/],
    [['--all', '--kind', 'nhắc'], /Không có loại công văn “nhắc”/],
    [['--all', '--reply-by', '2024-02-30'], /không phải ngày có thật/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await expect(slips([at('phu-luc.xlsx'), ...args])).rejects.toThrow(sentence);
  });

  itWithLibreOffice('a slip that LibreOffice has saved is matched without a question', async (program) => {
    const read = readReturn('', readForeignWorkbook(writeNewWorkbook(baseBook())).sheets, '');
    const slip = read.kind === 'read' ? slipsOf(read.file.appendices)[4] : undefined;
    const book = slipWorkbook(slip!, slipVi);
    const [sheet, ...lists] = book.sheets;
    const rows = sheet!.rows.map((row) => [...row]);
    const [first, second, ...more] = rows.splice(sheet!.headRows ?? 0) as [
      (typeof rows)[0],
      (typeof rows)[0],
    ];
    // The words of the first are gone, the result of the second is told, and they have changed places.
    first[1] = { ...first[1], value: 'Viết lại' };
    first[0] = { ...first[0], value: '' };
    first[4] = { ...first[4], value: 'Đã hoàn thành' };
    second[5] = { ...second[5], value: '5/6/2024' };
    const filled = { ...sheet!, rows: [...rows, ...more, second, first] };
    await writeFile(at('thon.xlsx'), writeNewWorkbook({ sheets: [filled, ...lists] }));
    const saved = convertByLibreOffice(program, at('thon.xlsx'), 'xlsx', at('da-luu'));
    const args = [at('phu-luc.xlsx'), saved, '--out', at('gop.xlsx'), '--json'];
    expect(JSON.parse(await merge(args))).toMatchObject({
      filled: [
        { address: 'E33', value: 'Đã hoàn thành' },
        { address: 'G34', value: '5/6/2024' },
      ],
      conflicts: [],
      unmatched: [],
      refused: [],
    });
  });
});
