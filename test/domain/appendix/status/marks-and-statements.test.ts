import type { ColumnRole } from '../../../../src/domain/appendix/layout/appendix-layout';
import { readStatus } from '../../../../src/domain/appendix/status/read-status';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

/** The status that these cells tell, with the rules of its findings. */
function read(cells: Readonly<Partial<Record<ColumnRole, GridCell>>>): string {
  const columns = new Map(Object.entries(cells).map(([role, cell]) => [role, cellFromGrid(cell)]));
  const { status, findings } = readStatus({ at: (role) => columns.get(role), wholePercents: false });
  return [status, ...findings.map(({ finding }) => finding.rule)].join(' ');
}

describe('under "Đã hoàn thành"', () => {
  it.each<GridCell>([
    'x',
    'X ',
    '×',
    '✓',
    '✔\uFE0F',
    '☑',
    '✅',
    'v',
    'có',
    'Có',
    'TRUE',
    'Đúng',
    'Y',
    '1',
    1,
    true,
    '●',
  ])('%j means yes', (mark) => {
    expect(read({ markDone: mark })).toBe('done');
  });

  it.each<GridCell>(['☐', '□', 'không', 'FALSE', 'N', 'No', 'Sai', '0', 0, false])('%j means no', (mark) => {
    expect(read({ markDone: mark })).toBe('notStarted');
  });

  it.each<GridCell>(['-', '.', '  ', '…'.slice(1), '_'])('%j is as good as blank', (mark) => {
    expect(read({ markDone: mark })).toBe('unknown status/missing');
  });

  it.each<GridCell>(['?', '✗', '❌', 'o', 'O', 'A', 7, 'Phòng Kinh tế'])(
    '%j is a finding and no mark',
    (mark) => {
      expect(read({ markDone: mark })).toMatch(/^unknown status\/mark-unclear/);
    },
  );

  it.each<[GridCell, string]>([
    ['Chưa xong', 'notStarted'],
    ['Đang làm', 'inProgress'],
    ['Đã xong', 'done'],
    ['n/a', 'notApplicable'],
    ['KH số 12/KH-UBND', 'done status/from-evidence'],
    [{ value: 45_473, format: 'dd/mm/yyyy' }, 'done status/from-evidence'],
  ])('%j is read as words', (words, said) => {
    expect(read({ markDone: words })).toBe(said);
  });
});

describe('three columns of check boxes', () => {
  it.each<[GridCell, GridCell, GridCell, string]>([
    [true, false, false, 'done'],
    [false, true, false, 'inProgress'],
    [false, false, true, 'notStarted'],
    [false, false, false, 'notStarted'],
    ['', 'x', '', 'inProgress'],
    ['', '', '☑', 'notStarted'],
    ['☑', '☐', '☐', 'done'],
    ['x', 'x', '', 'conflict status/conflict'],
    ['?', '', 'x', 'notStarted status/mark-unclear'],
    ['', '', '', 'unknown status/missing'],
  ])('%j %j %j say %s', (markDone, markInProgress, markNotStarted, said) => {
    expect(read({ markDone, markInProgress, markNotStarted })).toBe(said);
  });
});

describe('one cell that says two things', () => {
  it.each([
    'Chưa thực hiện\nĐã hoàn thành',
    'Đã hoàn thành; chưa thực hiện',
    'Đã hoàn thành/Chưa hoàn thành',
    'Đang thực hiện, đã hoàn thành',
    'Đã xong hoặc chưa xong',
    'da hoan thanh - chua hoan thanh',
    'Đã hoàn thành, chưa trình ký',
    'Đã hoàn thành,chưa trình ký',
    'Đã hoàn thành nhưng chưa trình ký',
    'Đã hoàn thành chưa trình ký',
    'Đã hoàn thành (chưa trình ký)',
    'Đã hoàn thành. Tuy nhiên chưa được phê duyệt',
    'Đã hoàn thành song còn 2 hồ sơ chưa ký',
    'Đã hoàn thành đúng hạn; chưa gửi báo cáo',
    'Đã hoàn thành (KH số 12/KH-UBND ngày 19/01/2024), đang chờ ký',
    'Đã thực hiện xong, chưa báo cáo',
    'Chưa trình ký nhưng đã hoàn thành',
    'Đã hoàn thành, còn thiếu chữ ký',
    'Hoàn thành 100%, chưa nghiệm thu',
    'Đã hoàn thành; đạt 80%',
    'da hoan thanh, chua trinh ky',
    '15/3: đã hoàn thành, chưa trình ký',
    'Ngày 15/3/2024 đã hoàn thành; chưa trình ký',
    '15/3: chưa trình ký, đã hoàn thành',
    '[240315] Đã hoàn thành, chưa trình ký',
    'Tháng 3: đã hoàn thành, chưa trình ký',
    'T3/2024: đã hoàn thành; chưa trình ký',
    '- 15/3: đã hoàn thành, chưa trình ký',
  ])('%j is a conflict', (text) => {
    expect(read({ status: text })).toBe('conflict status/conflict');
  });

  it.each([
    ['Đã hoàn\nthành', 'done'],
    ['ĐÃ\nHOÀN THÀNH', 'done'],
    ['Đang\nthực hiện', 'inProgress'],
    ['Đã hoàn thành\nHồ sơ lưu tại Một cửa', 'done'],
    ['Đã ban hành KH; chưa kiểm tra do trùng lịch', 'inProgress'],
    ['Năm 2023 chưa thực hiện, năm 2024 đã hoàn thành', 'inProgress'],
    ['Chưa hoàn thành\nChưa thực hiện', 'notStarted'],
    ['Đã hoàn thành 6 tháng đầu năm', 'inProgress'],
    ['Đã hoàn thành dự thảo, chưa trình ký', 'inProgress'],
    ['Đã trình, chưa duyệt', 'inProgress'],
    ['15/3: đã hoàn thành dự thảo, chưa trình ký', 'inProgress'],
    ['[240315] Đã hoàn thành', 'done'],
    ['15/3: đã hoàn thành, không có hồ sơ quá hạn', 'done'],
    ['Chưa hoàn thành, chưa trình ký', 'notStarted'],
    ['Hoàn thành 3/5 nội dung, chưa xong 2 nội dung', 'inProgress'],
    ['Đã hoàn thành (3/5 nội dung)', 'inProgress'],
    ['Đã hoàn thành; chưa có phản ánh, kiến nghị', 'done'],
    ['Đã hoàn thành, không có hồ sơ quá hạn', 'done'],
    ['Chưa đến hạn, đã hoàn thành', 'done'],
    ['Đã hoàn thành, đang lưu tại Một cửa', 'done'],
    ['Đã hoàn thành, tiếp tục duy trì', 'done'],
    ['Đã hoàn thành nhưng chậm 3 ngày', 'doneLate'],
  ])('%j is none', (text, status) => {
    expect(read({ status: text })).toBe(status);
  });

  it('is quoted in its own words', () => {
    const { findings } = readStatus({
      at: (role) => (role === 'status' ? cellFromGrid('Chưa thực hiện\nĐã hoàn thành') : undefined),
      wholePercents: false,
    });
    expect(findings[0]?.finding).toMatchObject({
      found: 'Chưa thực hiện\nĐã hoàn thành',
      facts: { first: 'Chưa thực hiện', second: 'Đã hoàn thành' },
    });
  });
});

describe('boxes in one cell', () => {
  it.each([
    ['☑ Đã hoàn thành ☐ Chưa hoàn thành', 'done'],
    ['☐ Đã hoàn thành ☑ Chưa hoàn thành', 'notStarted'],
    ['☐ Đã hoàn thành\n☒ Đang thực hiện\n☐ Chưa thực hiện', 'inProgress'],
    ['[x] Xong [ ] Chưa xong', 'done'],
    ['Đã hoàn thành ☐ Đang thực hiện ☑', 'inProgress'],
    ['✅ Đã hoàn thành', 'done'],
    ['Đã hoàn thành ✓', 'done'],
    ['✅', 'done'],
    ['☑ Đã hoàn thành ☑ Chưa hoàn thành', 'conflict status/conflict'],
    ['☐ Đã hoàn thành ☐ Chưa hoàn thành', 'unknown status/unread'],
    ['☐', 'unknown status/unread'],
  ])('%j say %s', (text, said) => {
    expect(read({ status: text })).toBe(said);
  });
});

describe('a dated diary', () => {
  it.each([
    ['15/3: Đang thực hiện\n20/6: Đã hoàn thành', 'done status/last-entry'],
    ['[240315] đã trình\n[240620] đã hoàn thành', 'done status/last-entry'],
    ['20/6/2024: Đã hoàn thành\n15/3/2024: Đang thực hiện', 'done status/last-entry'],
    ['Ngày 1/3 đã hoàn thành\nNgày 5/4 chưa hoàn thành do bổ sung', 'notStarted status/last-entry'],
    ['T3: Đã hoàn thành\nT9: Đang thực hiện', 'inProgress status/last-entry'],
    ['28/12/2023: Đang thực hiện; 05/01/2024: Đã hoàn thành', 'done status/last-entry'],
    ['15/3 đang soạn\n20/6 đã hoàn thành,\nđã lưu hồ sơ', 'done status/last-entry'],
    ['15/3: Đang thực hiện\n20/6: tốt', 'unknown status/unread'],
  ])('%j says %s', (text, said) => {
    expect(read({ status: text })).toBe(said);
  });

  it.each([
    ['15/6/2024: đã hoàn thành', 'done'],
    ['3/5 nội dung; 2/5 hồ sơ', 'inProgress'],
    ['Đã hoàn thành\n15/3: lưu hồ sơ', 'done'],
  ])('%j is none', (text, said) => {
    expect(read({ status: text })).toBe(said);
  });
});

describe('words of everyday trackers', () => {
  it.each<[GridCell, string]>([
    ['Complete', 'done'],
    ['Closed', 'done'],
    ['TRUE', 'done'],
    [true, 'done'],
    ['On Hold', 'inProgress'],
    ['Trễ hạn', 'inProgress'],
    ['Quá hạn 5 ngày', 'inProgress'],
    ['Hủy', 'notStarted'],
    ['Đã hủy', 'notStarted'],
    ['Chờ xác nhận', 'inProgress'],
    ['Chờ phê duyệt', 'inProgress'],
    ['Phiếu trình ngày 5/6/2024', 'inProgress'],
    ['Chuyển năm sau', 'inProgress'],
    ['Incomplete', 'notStarted'],
    ['FALSE', 'notStarted'],
    [false, 'notStarted'],
    ['Trong hạn', 'inProgress'],
    ['Chưa hoàn thành quá hạn', 'notStarted'],
    ['Đã hủy hồ sơ hết giá trị', 'done'],
    ['Không có hồ sơ quá hạn', 'unknown status/unread'],
    [{ value: 0.5, format: '0;[Red]-0' }, 'inProgress'],
  ])('%j is %s', (text, said) => {
    expect(read({ status: text })).toBe(said);
  });
});
