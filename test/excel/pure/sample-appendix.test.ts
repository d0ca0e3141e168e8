import { addDays, type CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { isRatioLabel } from '../../../src/domain/edits/ratios/ratio-label';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { SAMPLE_SHEET, sampleAppendix } from '../../../src/excel/actions/sample-appendix';
import { reviewOf } from '../../domain/edits/review-sheet';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';

const ON_15_OCTOBER = { year: 2024, month: 10, day: 15 };

/** The sample of a day as the add-in reads it on that day. */
function review(today: CalendarDate): AppendixReview {
  const snapshot = snapshotFromGrid(sampleAppendix(today).rows, { sheetName: SAMPLE_SHEET });
  return reviewOf(snapshot, { asOf: today });
}

test('a sample that an earlier version has added is found by its name', () => {
  expect(SAMPLE_SHEET).toBe('Phụ lục mẫu');
});

test('every row is as wide as the table, and all of it is text', () => {
  const { rows, textColumns, widths } = sampleAppendix(ON_15_OCTOBER);
  expect(rows).toHaveLength(15);
  for (const row of rows) expect(row).toHaveLength(7);
  expect(widths).toHaveLength(7);
  expect(textColumns).toBe(7);
});

test('on each day of a leap year something is done, overdue, due soon and to be mended', () => {
  for (let days = 0; days < 366; days += 1) {
    const today = addDays({ year: 2028, month: 1, day: 1 }, days);
    const { items, findings } = review(today);
    const standings = items.map(({ standing }) => standing.kind);
    expect(standings.slice(0, -1)).toEqual([
      'done',
      'noDate',
      'overdue',
      'done',
      'dueSoon',
      'noDate',
      'overdue',
    ]);
    // The year's last task comes near with the year's end.
    expect(['onTime', 'dueSoon', 'overdue']).toContain(standings.at(-1));
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([
      'code/comma',
      'deadline/impossible-day',
    ]);
  }
});

describe('the sample of 15 October 2024', () => {
  const { appendix, findings } = review(ON_15_OCTOBER);

  test('says in its title what it is, and that it is not real', () => {
    expect(appendix.title).toEqual([
      'PHỤ LỤC MẪU',
      'Nhiệm vụ cải cách hành chính năm 2024 (ví dụ để làm thử, không phải số liệu thật)',
    ]);
    expect(appendix.planYear).toBe(2024);
  });

  test('is read without a doubt', () => {
    expect(appendix.layout.certainty).toEqual({ kind: 'sure' });
    expect(Object.fromEntries(appendix.layout.columns)).toEqual({
      code: 1,
      content: 2,
      lead: 3,
      support: 4,
      deadline: 5,
      evidence: 6,
      status: 7,
    });
    expect([...appendix.layout.headings.values()]).toEqual([
      'Mã',
      'Nhiệm vụ',
      'Chủ trì',
      'Phối hợp',
      'Thời hạn',
      'Tài liệu kiểm chứng',
      'Tình trạng',
    ]);
  });

  test('has three sections', () => {
    expect(appendix.sections.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '1 CHỈ ĐẠO, ĐIỀU HÀNH',
      '2 THỦ TỤC HÀNH CHÍNH',
      '3 CHUYỂN ĐỔI SỐ',
    ]);
  });

  const [OFFICE, CULTURE] = ['Công chức Văn phòng - Thống kê', 'Công chức Văn hóa - Xã hội'];
  const [JUSTICE, ONE_STOP] = ['Công chức Tư pháp - Hộ tịch', 'Bộ phận Một cửa'];
  test.each<readonly [string, string, readonly string[], readonly string[], string, string, string]>([
    ['1.1', 'Ban hành kế hoạch cải cách hành chính', [OFFICE], [], 'Quý I/2024', 'Kế hoạch', 'Đã hoàn thành'],
    ['1.2', 'Tuyên truyền trên đài truyền thanh', [CULTURE], [OFFICE], 'Hằng tháng', '', 'Đang thực hiện'],
    ['1.3', 'Tự kiểm tra cải cách hành chính', [OFFICE], [], 'Trước ngày 25/9/2024', '', 'Chưa thực hiện'],
    [
      '2.1',
      'Niêm yết công khai thủ tục hành chính',
      [ONE_STOP],
      [],
      'Thường xuyên',
      'Ảnh niêm yết',
      'Đã hoàn thành',
    ],
    ['2,2', 'Số hóa hồ sơ khi tiếp nhận', [ONE_STOP], [OFFICE], '18/10/2024', '', 'Đang thực hiện'],
    [
      '2.3',
      'Khảo sát mức độ hài lòng của người dân',
      [JUSTICE],
      [ONE_STOP],
      '31/6/2024',
      '',
      'Chưa thực hiện',
    ],
    ['3.1', 'Kiện toàn tổ công nghệ số cộng đồng', [CULTURE], [], '31/8/2024', '', 'Hoàn thành 60%'],
    ['3.2', 'Báo cáo tổng kết năm', [OFFICE], [], '31/12/2024', '', 'Chưa thực hiện'],
  ])('has the task %s, %s', (code, content, leads, supports, deadlineText, evidence, statusText) => {
    const told = { content, leads, supports, deadlineText, evidence, statusText };
    expect(appendix.items.find((item) => item.code.written === code)).toMatchObject(told);
  });

  test('needs mending where a code has a comma, and where June has 31 days', () => {
    const toMend = findings.filter(({ severity }) => severity !== 'info');
    expect(toMend.map(({ row, column, found }) => [row, column, found])).toEqual([
      [10, 1, '2,2'],
      [11, 5, '31/6/2024'],
    ]);
  });

  test('has a place for its ratio under the table', () => {
    const last = sampleAppendix(ON_15_OCTOBER).rows.at(-1) ?? [];
    expect(last.map((cell) => isRatioLabel(String(cell)))).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(last.filter((cell) => cell === '')).toHaveLength(6);
  });
});
