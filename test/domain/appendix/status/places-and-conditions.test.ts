import type { ColumnRole } from '../../../../src/domain/appendix/layout/appendix-layout';
import { readStatus } from '../../../../src/domain/appendix/status/read-status';
import { cellFromGrid } from '../../../support/snapshot-from-grid';

function read(text: string, column: ColumnRole = 'status'): string {
  const cell = cellFromGrid(text);
  const { status, findings } = readStatus({
    at: (role) => (role === column ? cell : undefined),
    wholePercents: false,
  });
  return [status, ...findings.map(({ finding }) => finding.rule)].join(' ');
}

describe('what is done in one place', () => {
  it.each([
    '100% thôn 1',
    '100% ở thôn 1',
    '100% tại thôn Đông',
    '100% thôn Đông',
    '100% (thôn 1)',
    'Hoàn thành 100% thôn 1',
    'Đã hoàn thành đối với thôn 1',
    'Đã hoàn thành tại thôn Đông Hà',
    'Thôn Đông đã hoàn thành',
    'Thôn 2 đã xong',
    'Hoàn thành (thôn 1, thôn 2)',
    'Xong tổ 3',
    'hoan thanh 100% thon 1',
    '100% kế hoạch tháng',
    'Hoàn thành kế hoạch quý',
    'Hoàn thành ½',
    'Đã tổ chức 01 đợt trong 04 đợt',
    'Đã thực hiện được 2 nội dung',
  ])('is one piece of the task: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    '100% thôn',
    '100% số thôn',
    '100% các thôn đã hoàn thành',
    '100% thôn đạt chuẩn',
    'Đã họp tại thôn 3',
    'Đã sửa nhà văn hóa thôn Đông',
    'Hoàn thành 5/5 thôn',
    'Hoàn thành kế hoạch',
    '100% bản tin',
    '100% Văn bản Chỉ đạo',
    'Đã thực hiện được 2/2 nội dung',
    // Asked is what stands beside it.
    'Đã hoàn thành (đúng hạn?)',
  ])('and what is all of it is done: %j', (status) => {
    expect(read(status)).toBe('done');
  });
});

describe('a share of all on a condition, or for a later day', () => {
  it.each([
    '100% nếu được cấp kinh phí',
    '100% vào tháng 12',
    '100% khi có hướng dẫn',
    '100% trước 31/12',
    'Đã hoàn thành nếu được duyệt',
    'Xem như đã hoàn thành',
    'Theo báo cáo của thôn đã hoàn thành',
    'Đã xong (?)',
    'Hoàn thành (?)',
    'Hoàn thành?.',
    'Chỉ tiêu: đạt 100%',
    'Ước đạt 100%',
    'Cam kết hoàn thành 100%',
    'Đến 31/12/2026 hoàn thành 100%',
    'Hoàn thành (theo báo cáo của đơn vị)',
    'Nghe nói đã xong',
  ])('is asked about: %j', (status) => {
    expect(read(status)).toBe('unknown status/unread');
  });

  it.each([
    'Đã đạt 100% vào tháng 6',
    'Đạt 100% ngày 30/6',
    '100% trước hạn',
    '100% đúng hạn',
    'Chỉ tiêu: đã đạt 100%',
    'Đến nay đạt 100%',
    'Đến 30/9 đã đạt 100%',
    'Chắc chắn đã hoàn thành',
  ])('and one that was reached is done: %j', (status) => {
    expect(read(status)).toBe('done');
  });

  it.each(['khoảng 100%', '~100%', 'Đạt xấp xỉ 100%', 'Hoàn thành gần như 100%'])(
    'is nearly all, which is not all: %j',
    (text) => {
      expect(read(text)).toBe('inProgress');
      expect(read(text, 'progress')).toBe('inProgress');
    },
  );
});
