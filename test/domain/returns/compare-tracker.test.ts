import { compareTracker, type TrackerFinding } from '../../../src/domain/returns/compare-tracker';
import { pastedTable } from '../../../src/domain/returns/pasted-table';
import { readReturn } from '../../../src/domain/returns/read-return';
import { readTrackerTable, taskNames, type TrackerTable } from '../../../src/domain/returns/tracker-table';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const HEAD = ['Mã', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const APPENDIX: Grid = [
  ['PHỤ LỤC'],
  ['Nhiệm vụ năm 2024'],
  HEAD,
  ['1.1', 'Ban hành kế hoạch cải cách hành chính năm 2024', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
  ['1.2', 'Tuyên truyền dịch vụ công trực tuyến tới các thôn', 'Văn hóa', 'Quý II/2024', 'Đang thực hiện'],
  ['1.3', 'Kiểm tra việc tiếp nhận hồ sơ tại bộ phận một cửa', 'Văn phòng', '30/9/2024', ''],
  ['1.4', 'Cập nhật trang thông tin điện tử', 'Văn hóa', 'Thường xuyên', 'Đang thực hiện'],
  ['1.5', 'Lấy ý kiến hài lòng của người dân', 'Một cửa', '31/10/2024', 'Không phát sinh'],
  ['1.6', 'Báo cáo kết quả cải cách hành chính quý III', 'Văn phòng', '15/9/2024', 'Đã hoàn thành'],
  ['1.7', 'Báo cáo kết quả cải cách hành chính quý IV', 'Văn phòng', '15/12/2024', ''],
];

function base() {
  const read = readReturn('', [snapshotFromGrid(APPENDIX, { sheetName: 'Phụ lục' })], '');
  if (read.kind !== 'read') throw new Error('The appendix was refused.');
  return read.file.appendices;
}

function table(name: string, text: string): TrackerTable {
  const read = readTrackerTable(name, [pastedTable(text)]);
  if (read === undefined) throw new Error(`${name} was refused.`);
  return read;
}

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

function compared(...tables: readonly TrackerTable[]): readonly TrackerFinding[] {
  return compareTracker(base(), tables, OPTIONS);
}

const lines = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\r\n');

describe('the export of a program beside the appendix', () => {
  test('tells what is only there, only here, and otherwise there', () => {
    const found = compared(
      table(
        'phan-mem.xlsx',
        lines(
          ['STT', 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Hạn xử lý', 'Trạng thái'],
          // The day with an hour, the state in other words: nothing differs.
          [
            '1',
            'Ban hành kế hoạch cải cách hành chính năm 2024',
            'Văn phòng',
            '31/01/2024 23:59:59',
            'Hoàn thành quá hạn',
          ],
          // A name that was cut, a day of another month, done there.
          ['2', 'Tuyên truyền dịch vụ công trực tuyến…', 'Văn hóa', '31/07/2024', 'Đã hoàn thành'],
          // A blank state here is open.
          [
            '3',
            'Kiểm tra việc tiếp nhận hồ sơ tại bộ phận một cửa',
            'Văn phòng',
            '2024-09-30T00:00:00',
            'Chưa hoàn thành',
          ],
          // No day there, none here.
          ['4', 'Cập nhật trang thông tin điện tử', 'Văn hóa', '01/01/1970', 'Đang thực hiện'],
          // No day there, one here.
          ['5', 'Lấy ý kiến hài lòng của người dân', 'Một cửa', '01/01/1970 07:00', 'Chưa thực hiện'],
          // Cut where two tasks are still the same.
          ['6', 'Báo cáo kết quả cải cách hành chính…', 'Văn phòng', '15/09/2024', 'Đã hoàn thành'],
          ['7', 'Đón đoàn kiểm tra của tỉnh', 'Văn phòng', '20/11/2024', 'Chưa thực hiện'],
          // The same again.
          ['8', 'Cập nhật trang thông tin điện tử', 'Văn hóa', '', ''],
        ),
      ),
    );
    const there = (row: number) => ({ file: 'phan-mem.xlsx', row });
    expect(found).toEqual([
      { kind: 'double', there: there(5), task: 'Cập nhật trang thông tin điện tử', more: [9] },
      {
        kind: 'otherStatus',
        row: 5,
        task: 'Tuyên truyền dịch vụ công trực tuyến tới các thôn',
        here: 'Đang thực hiện',
        there: there(3),
        is: 'Đã hoàn thành',
      },
      {
        kind: 'otherDeadline',
        row: 5,
        task: 'Tuyên truyền dịch vụ công trực tuyến tới các thôn',
        here: 'Quý II/2024',
        there: there(3),
        is: '31/07/2024',
      },
      {
        kind: 'otherStatus',
        row: 8,
        task: 'Lấy ý kiến hài lòng của người dân',
        here: 'Không phát sinh',
        there: there(6),
        is: 'Chưa thực hiện',
      },
      {
        kind: 'otherDeadline',
        row: 8,
        task: 'Lấy ý kiến hài lòng của người dân',
        here: '31/10/2024',
        there: there(6),
        is: '',
      },
      {
        kind: 'unsure',
        there: there(7),
        task: 'Báo cáo kết quả cải cách hành chính…',
        candidates: [
          { row: 9, text: 'Báo cáo kết quả cải cách hành chính quý III' },
          { row: 10, text: 'Báo cáo kết quả cải cách hành chính quý IV' },
        ],
      },
      { kind: 'onlyThere', there: there(8), task: 'Đón đoàn kiểm tra của tỉnh' },
    ]);
  });

  test('takes states from one file and days from another', () => {
    const days = table(
      'han.xlsx',
      lines(
        ['Tên nhiệm vụ', 'Đơn vị chủ trì', 'Hạn xử lý'],
        ...APPENDIX.slice(3).map((row) => [
          String(row[1]),
          String(row[2]),
          row[0] === '1.3' ? '15/10/2024' : String(row[3]),
        ]),
      ),
    );
    const states = table(
      'trang-thai.xlsx',
      lines(
        ['Tên nhiệm vụ', 'Trạng thái'],
        ['Báo cáo kết quả cải cách hành chính quý IV', 'Đã hoàn thành'],
        ['"Lấy ý kiến hài lòng\ncủa người dân"', 'Không phát sinh'],
      ),
    );
    const found = compared(days, states);
    expect(found.map(({ kind, ...rest }) => [kind, 'row' in rest ? rest.row : 0])).toEqual([
      ['otherDeadline', 6],
      ['otherStatus', 10],
    ]);
    // The second file alone tells which tasks it does not name.
    expect(compared(states).filter(({ kind }) => kind === 'onlyHere')).toHaveLength(5);
  });

  test('knows by its number a task whose state stands in a file without names', () => {
    const named = table(
      'viec.xlsx',
      lines(
        ['Mã nhiệm vụ', 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Hạn xử lý'],
        ['NV-17', 'Báo cáo kết quả cải cách hành chính quý IV', 'Văn phòng', '15/12/2024'],
        ['NV-18', 'Cập nhật trang thông tin điện tử', 'Văn hóa', ''],
      ),
    );
    const states = pastedTable(
      lines(['Mã nhiệm vụ', 'Trạng thái'], ['nv-18', 'Đang thực hiện'], ['NV-17', 'Đã hoàn thành']),
    );
    expect(readTrackerTable('trang-thai.xlsx', [states])).toBeUndefined();
    const read = readTrackerTable('trang-thai.xlsx', [states], taskNames([named]));
    expect(compared(named, read!).filter(({ kind }) => kind !== 'onlyHere')).toEqual([
      {
        kind: 'otherStatus',
        row: 10,
        task: 'Báo cáo kết quả cải cách hành chính quý IV',
        here: '',
        there: { file: 'trang-thai.xlsx', row: 3 },
        is: 'Đã hoàn thành',
      },
    ]);
  });

  test('finds nothing where both say the same, and reads no table that is none', () => {
    const same = lines(...APPENDIX.slice(2).map((row) => row.map(String)));
    expect(compared(table('dan', same))).toEqual([]);
    expect(readTrackerTable('dan', [pastedTable('Kính gửi đồng chí\nXin gửi báo cáo')])).toBeUndefined();
    expect(readTrackerTable('dan', [pastedTable('')])).toBeUndefined();
  });
});

describe('pastedTable()', () => {
  const texts = (text: string) =>
    pastedTable(text).rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')));

  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"hai\ndòng"\t"nói ""có"""\nc',
      [
        ['hai\ndòng', 'nói "có"'],
        ['c', ''],
      ],
    ],
    ['"chưa đóng\tb', [['"chưa đóng', 'b']]],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\t', [['a', '']]],
    ['', []],
  ])('reads %j', (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });
});
