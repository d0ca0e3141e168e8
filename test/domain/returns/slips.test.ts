import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatAddress } from '../../../src/domain/a1-notation';
import type { ReadAppendix } from '../../../src/domain/returns/keyed-rows';
import { mergeReturns } from '../../../src/domain/returns/merge-returns';
import { readReturn } from '../../../src/domain/returns/read-return';
import { type Slip, slipFor, slipsOf } from '../../../src/domain/returns/slip';
import { slipVi } from '../../../src/messages/vi/slip';
import { readForeignWorkbook } from '../../../src/xlsx/reading/read-foreign-workbook';
import type { NewCell, NewWorkbook } from '../../../src/xlsx/writing/new-workbook';
import { slipWorkbook } from '../../../src/xlsx/writing/slip-workbook';
import { writeNewWorkbook } from '../../../src/xlsx/writing/write-new-workbook';
import { baseBook } from '../../headless/returns/hand-made-set';
import { seededRandom, seededSet } from './seeded-sets';

type Row = (NewCell | undefined)[];

function appendicesOf(book: NewWorkbook): readonly ReadAppendix[] {
  const read = readReturn('goc.xlsx', readForeignWorkbook(writeNewWorkbook(book)).sheets, '');
  if (read.kind !== 'read') throw new Error(`The sheet was refused: ${JSON.stringify(read.refusal)}`);
  return read.file.appendices;
}

function named(slips: readonly Slip[], lead: string): Slip {
  const found = slipFor(slips, lead);
  if (found === undefined) throw new Error(`No slip for ${lead}`);
  return found;
}

/** The slip as it comes back: its rows as the unit has left them. */
function sentBack(slip: Slip, change: (rows: Row[], column: (heading: string) => number) => Row[]) {
  const book = slipWorkbook(slip, slipVi);
  const [sheet, ...lists] = book.sheets;
  if (sheet === undefined) throw new Error('The slip has no sheet.');
  const head = sheet.headRows ?? 0;
  const columnOf = (heading: string): number => {
    const at = (sheet.rows[head - 1] ?? []).findIndex((cell) => cell?.value === heading);
    if (at < 0) throw new Error(`The slip has no column ${heading}`);
    return at;
  };
  const rows = change(
    sheet.rows.slice(head).map((row) => row.map((cell) => cell && { ...cell })),
    columnOf,
  );
  const bytes = writeNewWorkbook({
    sheets: [{ ...sheet, rows: [...sheet.rows.slice(0, head), ...rows] }, ...lists],
  });
  const read = readReturn('phieu.xlsx', readForeignWorkbook(bytes).sheets, 'Phụ lục 1');
  if (read.kind !== 'read') throw new Error(`The slip was refused: ${JSON.stringify(read.refusal)}`);
  return read.file;
}

const put = (row: Row, column: number, value: string): void => {
  row[column] = { ...row[column], value };
};

describe('a slip', () => {
  test('holds the rows of its lead alone, and what the appendix says of them already', () => {
    const slips = slipsOf(appendicesOf(baseBook()));
    expect(slips.map(({ lead, rows }) => [lead, rows.map(({ row }) => row)])).toEqual([
      ['Trường Tiểu học An Bình', [6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
      ['Trạm Y tế xã', [17, 18, 19, 20, 21]],
      ['Công an xã', [22, 23, 24, 25, 26]],
      ['Văn phòng HĐND và UBND', [28, 29, 30, 31, 32]],
      ['Thôn Đoài', [33, 34, 35, 36]],
    ]);
    const school = named(slips, 'TRƯỜNG tiểu học An Bình');
    expect(school.rows[0]).toMatchObject({
      code: '1.1',
      deadline: 'Quý II/2024',
      said: new Map([
        ['status', 'Đã hoàn thành'],
        ['evidence', 'Báo cáo số 01/BC'],
      ]),
    });
    expect(school.roles).toEqual(['status', 'completedOn', 'evidence', 'cause', 'solution']);
    expect(school.planYear).toBe(2024);
  });

  test('is matched without a question after rows were sorted, reworded and added', () => {
    const appendices = appendicesOf(baseBook());
    const village = named(slipsOf(appendices), 'Thôn Đoài');
    const file = sentBack(village, (rows, column) => {
      const [first, second, third, fourth] = rows as [Row, Row, Row, Row];
      put(first, column('Kết quả thực hiện'), 'Đã hoàn thành');
      put(first, column('Ngày hoàn thành'), '5/6/2024');
      // Reworded until nothing of it is left, its code and lead gone.
      put(second, column('Nội dung nhiệm vụ'), 'Làm đường liên thôn');
      put(second, column('Mã'), '');
      put(second, column('Chủ trì'), '');
      put(second, column('Kết quả thực hiện'), 'Đang thực hiện');
      // Two rows have changed their words.
      const words = third[column('Nội dung nhiệm vụ')];
      third[column('Nội dung nhiệm vụ')] = fourth[column('Nội dung nhiệm vụ')];
      fourth[column('Nội dung nhiệm vụ')] = words;
      put(third, column('Nguyên nhân'), 'Chờ đơn vị phối hợp');
      put(fourth, column('Tài liệu kiểm chứng'), 'Biên bản giám sát');
      const added: Row = [];
      put(added, column('Nội dung nhiệm vụ'), 'Trồng hoa dọc đường làng');
      put(added, column('Kết quả thực hiện'), 'Đã hoàn thành');
      return [fourth, added, second, third, first];
    });
    const merge = mergeReturns({ appendices, formatOf: () => 'General' }, [file]);
    expect(merge.fills.map(({ cell, shown }) => [formatAddress(cell), shown])).toEqual([
      ['E33', 'Đã hoàn thành'],
      ['G33', '5/6/2024'],
      ['E34', 'Đang thực hiện'],
      ['H35', 'Chờ đơn vị phối hợp'],
      ['F36', 'Biên bản giám sát'],
    ]);
    expect(merge).toMatchObject({ conflicts: [], unplaced: [], doubted: [] });
    expect(merge.unmatched.map(({ text, candidates }) => [text, candidates])).toEqual([
      ['Trồng hoa dọc đường làng', []],
    ]);
    expect(merge.notReturned).not.toContain('Thôn Đoài');
  });

  test('says nothing new where nothing was filled in', () => {
    const appendices = appendicesOf(baseBook());
    for (const slip of slipsOf(appendices)) {
      const { fills, conflicts, unmatched, unplaced, doubted } = mergeReturns(
        { appendices, formatOf: () => 'General' },
        [sentBack(slip, (rows) => rows)],
      );
      expect({ fills, conflicts, unmatched, unplaced, doubted }).toEqual({
        fills: [],
        conflicts: [],
        unmatched: [],
        unplaced: [],
        doubted: [],
      });
    }
  });

  test('is read back as it was made, from whatever appendix', () => {
    const folder = join(__dirname, '../../fixtures/cases');
    let count = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
      const read = readReturn(file, readForeignWorkbook(readFileSync(join(folder, file))).sheets, '');
      if (read.kind !== 'read') continue;
      const { appendices: all } = read.file;
      const appendices = all.filter(({ snapshot }) => snapshot === all[0]?.snapshot);
      for (const slip of slipsOf(appendices)) {
        const back = sentBack(slip, (rows) => rows);
        const { fills, conflicts, unmatched, unplaced, doubted } = mergeReturns(
          { appendices, formatOf: () => 'General' },
          [back],
        );
        const items = back.appendices.flatMap(({ appendix }) => appendix.items);
        const news = [...fills, ...conflicts, ...unmatched, ...unplaced, ...doubted];
        expect([file, slip.lead, items.length, news]).toEqual([file, slip.lead, slip.rows.length, []]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(70);
  });

  test('brings every value to its row, whatever was done to the table, in 40 sets', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { base } = seededSet(seed);
      const random = seededRandom(seed * 7);
      const slip = named(slipsOf([base]), 'Văn phòng');
      const planted = new Map<string, number>();
      const file = sentBack(slip, (rows, column) => {
        rows.forEach((row, index) => {
          if (random() < 0.3) return;
          const value = `Văn bản ${seed}.${index}`;
          put(row, column('Tài liệu kiểm chứng'), value);
          planted.set(value, slip.rows[index]?.row ?? 0);
          if (random() < 0.3) put(row, column('Nội dung nhiệm vụ'), `Việc khác ${Math.floor(random() * 3)}`);
        });
        return rows
          .map((row) => ({ row, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
      });
      const merge = mergeReturns({ appendices: [base], formatOf: () => 'General' }, [file]);
      const found = new Map(merge.fills.map(({ shown, cell }) => [shown, cell.row]));
      expect([seed, new Map([...found].sort())]).toEqual([seed, new Map([...planted].sort())]);
      expect([seed, merge.unmatched, merge.conflicts]).toEqual([seed, [], []]);
    }
  });

  test('tells two rows apart that say the same, in one appendix and in two of a sheet', () => {
    const { base } = seededSet(1);
    const below = base.appendix.items.map((item) => ({ ...item, row: item.row + 100 }));
    const two = [base, { ...base, appendix: { ...base.appendix, items: below } }];
    const keys = slipsOf(two).flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(2 * below.length);
  });
});
