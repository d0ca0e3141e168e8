import { readStatus } from '../../../../src/domain/appendix/status/read-status';
import { cellFromGrid } from '../../../support/snapshot-from-grid';

function read(status: string): string {
  const cell = cellFromGrid(status);
  const { status: said, findings } = readStatus({
    at: (role) => (role === 'status' ? cell : undefined),
    wholePercents: false,
  });
  return [said, ...findings.map(({ finding }) => finding.rule)].join(' ');
}

describe('what was done and then undone', () => {
  it.each([
    'Đã ban hành nhưng đã thu hồi',
    'Đã ban hành, nay đã thu hồi',
    'Đã ban hành KH (đã thu hồi)',
    'Đã ban hành KH số 12/KH-UBND; sau đó đã thu hồi',
    'Đã ban hành, đã thu hồi do sai thể thức',
    'Đã ban hành sau đó hủy bỏ',
    'Đã ban hành rồi huỷ bỏ',
    'Đã đăng nhưng đã gỡ',
    'Đã ban hành nhưng hết hiệu lực',
    'Đã ban hành nhưng đã mất hiệu lực',
    'da ban hanh nhung da thu hoi',
  ])('is in progress: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã thu hồi',
    'Đã thu hồi giấy chứng nhận',
    'Đã kiểm tra, đã thu hồi giấy phép',
    'Đã xử lý, thu hồi đủ kinh phí',
    'Đã ban hành văn bản thu hồi giấy phép',
    'Đã rà soát, đã hủy hồ sơ hết giá trị',
    'Đã ban hành kế hoạch; văn bản cũ hết hiệu lực',
  ])('but something else may be what was taken back: %j', (status) => {
    expect(read(status)).toBe('done');
  });
});

describe('what was done with a fault', () => {
  it.each([
    'Đã ban hành nhưng sai thể thức',
    'Đã báo cáo nhưng thiếu số liệu',
    'Đã nộp, còn thiếu minh chứng',
    'Đã gửi nhưng không đúng mẫu',
    'Đã báo cáo (thiếu biểu 2)',
  ])('is in progress: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã kiểm tra, không có sai sót',
    'Đã rà soát, sai phạm đã xử lý',
    'Đã kiểm tra, không thiếu',
    'Đã bổ sung hồ sơ còn thiếu',
  ])('and what is without one is done: %j', (status) => {
    expect(read(status)).toBe('done');
  });
});

describe('a paper that asks others to act', () => {
  it.each([
    'Đã có văn bản đôn đốc',
    'Đã có công văn đôn đốc số 15/CV-UBND',
    'Đã có văn bản nhắc nhở các thôn',
    'Đã có công văn yêu cầu các đơn vị thực hiện',
    'Đã có văn bản giao nhiệm vụ',
    'Đã có văn bản chỉ đạo',
    'Đã gửi công văn đôn đốc',
    'Đã ban hành văn bản đôn đốc',
    'Đã gửi 02 công văn đôn đốc',
    'Đã gửi văn bản xin ý kiến',
    'Đã gửi CV xin ý kiến Sở Nội vụ',
    'Đã có văn bản đề nghị cấp kinh phí',
    'Đã có tờ trình',
    'Đã có tờ trình số 12/TTr-UBND',
    'Đã gửi phiếu trình',
    'da co van ban don doc',
  ])('begins the task: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã gửi Sở Nội vụ thẩm định',
    'Đã gửi lãnh đạo duyệt',
    'Đã chuyển lãnh đạo ký',
    'Đã nộp UBND tỉnh phê duyệt',
    'Đã phân công đ/c Nam thực hiện',
    'Đã họp bàn',
    'Đã có kinh phí',
    'Đã có KH',
    'Đã có kế hoạch thực hiện',
  ])('and so does whatever leaves the deed to come: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã có kế hoạch số 12/KH-UBND ngày 3/4/2026',
    'Đã có báo cáo số 15/BC-UBND',
    'Đã có văn bản trả lời',
    'Đã gửi công văn trả lời',
    'Đã ban hành công văn triển khai',
    'Đã ban hành văn bản chỉ đạo số 12',
    'Đã gửi báo cáo thẩm định',
    'Đã gửi báo cáo Sở Nội vụ',
    'Đã phân công cán bộ đầu mối',
    'Đã bố trí kinh phí',
    'Đã có báo cáo kết quả xử lý đề nghị của dân',
  ])('and the paper that was asked for is the deed: %j', (status) => {
    expect(read(status)).toBe('done');
  });
});

describe('a deed beside a plan for the rest', () => {
  it.each([
    'Đã ban hành KH, thực hiện trong quý IV',
    'Đã thành lập tổ công tác, kiểm tra trong tháng 11',
    'Đã ban hành KH, hoàn thành trong tháng 12',
    'Đã ban hành kế hoạch; tổ chức vào quý IV/2026',
  ])('is in progress: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã công khai TTHC, cập nhật khi có thay đổi',
    'Đã họp và thông qua trong tháng 6',
    'Đã hoàn thành, báo cáo trong tháng 6',
    'Đã kiểm tra trong tháng 11',
  ])('and what was done within a month is done: %j', (status) => {
    expect(read(status)).toBe('done');
  });
});
