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
    'Đã mua nhưng hỏng',
    'Đã lắp đặt, không hoạt động được',
    'Đã họp nhưng không thống nhất',
    'Đã phê duyệt nhưng không có vốn',
    'Đã thực hiện song kết quả thấp',
    'Đã thực hiện, hiệu quả không cao',
    'Đã niêm yết tại trụ sở, các thôn thì không',
    'Đã vận hành thử',
    'Đạt thấp',
    'Đạt tỷ lệ thấp',
  ])('is in progress: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã kiểm tra, không có sai sót',
    'Đã rà soát, sai phạm đã xử lý',
    'Đã kiểm tra, không thiếu',
    'Đã bổ sung hồ sơ còn thiếu',
    'Đã khắc phục: camera hỏng, không hoạt động',
    'Đạt trên mức trung bình',
    'dat yeu cau',
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
    'Đã gửi lấy ý kiến',
    'Đã báo cáo xin ý kiến',
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
    'Đã tổ chức lấy ý kiến cử tri',
    'Đã báo cáo Đảng ủy xin ý kiến và được đồng ý',
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
    'Đã ban hành KH, tháng 11/2026 triển khai',
    'Đã ban hành kế hoạch, tuần tới tổ chức',
    'Đã ban hành KH, sau Tết kiểm tra',
    'Đã ký hợp đồng, thi công quý IV',
    'Đã nộp hồ sơ, hẹn trả 30/11',
  ])('is in progress: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã công khai TTHC, cập nhật khi có thay đổi',
    'Đã họp và thông qua trong tháng 6',
    'Đã hoàn thành, báo cáo trong tháng 6',
    'Đã kiểm tra trong tháng 11',
    'Đã ban hành KH; tháng 3 tổ chức kiểm tra xong',
    'Đã ban hành KH; tháng 3 đã tổ chức kiểm tra',
    'Đã họp, thực hiện KH năm 2026',
  ])('and what was done within a month is done: %j', (status) => {
    expect(read(status)).toBe('done');
  });
});

describe('what is left open beside what is done', () => {
  it.each([
    'Đã hoàn thành, còn thanh toán',
    'Đã hoàn thành, còn khâu thanh toán',
    'Đã làm xong, chỉ còn nghiệm thu',
    'Đã cấp 30 thẻ, còn lại cấp trong tháng 11',
    'Đã kiểm tra 3 đơn vị, số còn lại kiểm tra trong tháng 11',
    'da hoan thanh, con thanh toan',
    'Đã hoàn thành, không kể trường mầm non',
    'Đã hoàn thành (không bao gồm thôn 3)',
    'Completed except village 3',
  ])('keeps it in progress: %j', (status) => {
    expect(read(status)).toBe('inProgress');
  });

  it.each([
    'Đã hoàn thành, còn việc 2 đã giao Công an xã',
    'Đã hoàn thành, còn hạn đến 30/11',
    'Đã hoàn thành, còn hiệu lực đến 2030',
    'Đã tổ chức họp, còn có sự tham gia của thôn',
    'Đã xây xong, chỉ còn 5 ngày là hết hạn',
    'Đã hoàn thành, kể cả thôn 3',
    'Đã rà soát, không bao gồm cả phí',
  ])('and what is not open leaves it done: %j', (status) => {
    expect(read(status)).toBe('done');
  });
});

describe('a denial', () => {
  it.each([
    'Đã hoàn thành nhưng chua ký',
    'Hoàn thành - Không',
    'Hoàn thành (không)',
    'Đã hoàn thành, không có minh chứng',
  ])('speaks against what is done: %j', (status) => {
    expect(read(status)).toBe('conflict status/conflict');
  });

  it.each([
    ['Đã gửi, chua có phản hồi', 'inProgress'],
    ['Đã ban hành KH, dang kiểm tra', 'inProgress'],
    ['Hoàn thành 0 nội dung', 'notStarted'],
    ['Done: No', 'notStarted'],
    ['Đã hoàn thành, không còn hồ sơ nào', 'done'],
    ['Hoàn thành 02 nội dung', 'done'],
    ['Đã cấp giống cà chua', 'done'],
  ])('is heard where it is one: %j is %s', (status, said) => {
    expect(read(status)).toBe(said);
  });
});
