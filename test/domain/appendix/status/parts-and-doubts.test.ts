import type { ColumnRole } from '../../../../src/domain/appendix/layout/appendix-layout';
import { readStatus } from '../../../../src/domain/appendix/status/read-status';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

function read(cells: Readonly<Partial<Record<ColumnRole, GridCell>>>): string {
  const columns = new Map(Object.entries(cells).map(([role, cell]) => [role, cellFromGrid(cell)]));
  const { status, findings } = readStatus({ at: (role) => columns.get(role), wholePercents: false });
  return [status, ...findings.map(({ finding }) => finding.rule)].join(' ');
}

describe('what tells of one piece of the task', () => {
  it.each([
    'Hoàn thành 1 phần',
    'Hoàn thành được một nửa',
    'Đã xong phần 1',
    'Đã hoàn thành vòng 1',
    'Đã xong giai đoạn I',
    'Hoàn thành lần 1',
    'Đã hoàn thành mục 1',
    'Hoàn thành nội dung 1, 2',
    'Hoàn thành khâu chuẩn bị',
    'Đã hoàn thành công tác chuẩn bị',
    'Đã hoàn thành hồ sơ trình',
    'Hoàn thành giai đoạn 1 trong tháng 6',
    'Đã hoàn thành tại 5 thôn, còn 2 thôn',
    'Xong 5 thôn còn 2 thôn',
    'Đã xong 5 thôn, còn lại 2 thôn',
    'Đạt 45/60',
    'Hoàn thành không đầy đủ',
    'Đã phân công',
    'Đã tiếp nhận nhiệm vụ',
    'Đã có kế hoạch',
    'Tạm ngưng',
    'Chuyển sang năm 2025',
    'Đạt 2/3 chỉ tiêu',
    'Hoàn thành 6/12 tháng',
    'Hoàn thành 10 trong số 15 hồ sơ',
    'Đã rà soát 12 trên tổng số 20 thủ tục',
    'Đã kiểm tra 2 trong 4 đơn vị',
    'Đã ban hành 3/4 kế hoạch',
    'Đã ban hành một trong hai kế hoạch',
    'Đã số hóa 70% hồ sơ',
    'Đã thanh toán 50%',
    'Đã tập huấn cho 50% cán bộ',
    'Đã xong trừ thôn 3',
    'Các thôn đã xong, trừ thôn 3',
    'Đã hoàn thành (trừ phần kinh phí)',
    'Đã xong, còn tồn 3 hồ sơ',
    'Đã giải quyết 12 hồ sơ, tồn 3',
    'Đã mua 3 máy, còn thiếu 2 máy',
    'Mới chỉ hoàn thành khảo sát, đã gửi huyện',
    'Đã xong 3 thôn',
    'Hoàn thành 80 phần trăm',
    'Hoàn thành hai phần ba',
    'Hoàn thành mức 3/4',
    'Đạt dưới 50%',
    'Hoàn thành thủ tục trình',
    'Đã xử lý tạm thời',
    'Đã khắc phục dần',
    'Đã báo cáo xin gia hạn',
    'Đã có văn bản đề nghị điều chỉnh',
    'Đã có lịch họp ngày 15/7',
    'Đã nộp, bị từ chối',
    'Đã gửi nhưng không được chấp nhận',
    'Đã tổ chức họp, kết quả không thông qua',
    'Nội dung 1 xong; nội dung 2 chưa',
    'A: xong; B: chưa',
    'Đã trình chưa ký',
    'Đã ban hành chưa triển khai',
    'da gui chua co phan hoi',
    'Chưa hoàn thành (đã trình ký)',
  ])('%j is not done', (status) => {
    expect(read({ status })).toBe('inProgress');
  });

  it.each([
    'Đã hoàn thành 45/45',
    'Hoàn thành, còn 5 ngày mới hết hạn',
    'Đã hoàn thành, không còn 1 hồ sơ nào',
    'Đã phân công công chức phụ trách',
    'Đã có Kế hoạch số 12/KH-UBND',
    'Đã hoàn thành 6/2024',
    'Xong 15/6',
    'Xong ngày 2/6',
    'Đã bàn giao đưa vào sử dụng',
    'Đã thông qua',
    'Đã làm',
    'Đã khắc phục các tiêu chí bị trừ 0,5 điểm',
    'Đã khắc phục điểm còn thiếu năm 2025',
    'Đã khắc phục 2 nội dung còn tồn tại',
    'Đã tổ chức 2 hội nghị trong 6 tháng đầu năm',
    'Đã niêm yết 100% thủ tục',
    'Đã hoàn thành, không phải chỉnh sửa',
    'Hoàn thành 100 phần trăm',
    'Hoàn thành cuối cùng của xã',
    'Đã báo cáo quy chế tạm thời',
    'Kết quả: hoàn thành',
    '15/3 xong',
  ])('%j is', (status) => {
    expect(read({ status })).toMatch(/^done/);
  });

  it.each([
    'Xong 2/3',
    'Đã hoàn thành 3/5',
    '3/5',
    'Hoàn thành?',
    'Đã hoàn thành???',
    'Complete?',
    'Hoàn thành …%',
    'Hoàn thành %',
    'Ngày 15/6 báo cáo huyện',
    'Không phải thực hiện',
  ])('%j leaves it open, which is a finding', (status) => {
    expect(read({ status })).toBe('unknown status/unread');
  });

  it.each([
    'Tuần sau xong',
    'Cuối tháng xong',
    'Mai xong',
    'Hẹn tháng sau hoàn thành',
    'Quý III hoàn thành',
    'Đến 30/6 hoàn thành',
    'Khó hoàn thành',
    'Có thể hoàn thành',
    'Tập trung hoàn thành',
    'Cần hoàn thành',
    'Nếu có kinh phí thì hoàn thành',
    'Hoàn thành sau khi có hướng dẫn',
    'Hoàn thành khi có kinh phí',
    'Đạt nếu bổ sung minh chứng',
    'Hoàn tất trước 30/6',
    'Hoàn thành cuối tháng',
    'Xong tuần sau',
    'Hoàn thành năm sau',
    'Hoàn thành năm 2025',
    'Hoàn thành đến hết năm',
    'Xong thì báo cáo',
    'Xong mới báo cáo',
    'Đã vào giai đoạn hoàn thành',
    'Đạt 80',
    'Đạt 8,5 điểm',
    'Tiến độ hoàn thành',
    'Hoàn thành: 80',
    'Thời hạn hoàn thành',
    'Tỷ lệ hoàn thành',
    'Hết hạn hoàn thành',
    'Lẽ ra đã hoàn thành',
    'Tưởng đã xong',
  ])('%j promises or names what is to be done, which is a finding', (status) => {
    expect(read({ status })).toBe('unknown status/unread');
  });

  it.each<[GridCell]>([[0.5], [2], ['0.5']])('%j under "Đã hoàn thành" is no mark and no day', (markDone) => {
    expect(read({ markDone })).toMatch(/^unknown status\/mark-unclear/);
  });
});

describe('a figure that looks like all of it', () => {
  it.each([
    '100% bước 1',
    '100% đợt 1',
    '100% giai đoạn I',
    'Giai đoạn 1 đạt 100%',
    '100% kế hoạch quý I',
    '100% kế hoạch 6 tháng',
    '100% (quý I)',
    'Hoàn thành (đợt 1)',
    'Hoàn thành Q1',
    'Hoàn thành 6T đầu năm',
    'dưới 100%',
    'Đạt dưới 100%',
    'Hoàn thành < 100%',
    'Cố gắng đạt 100%',
    'Mục tiêu đạt 100%',
    'Yêu cầu đạt 100%',
    'Cần đạt 100%',
    'Đến cuối năm đạt 100%',
    '100% (80/100)',
    'Hoàn thành (80/100)',
    'Đã thực hiện (45/60)',
    'Hoàn thành (50%)',
    'Đã cấp 120/350 tài khoản',
    'Đã cấp 120/350',
    'Đã số hóa 1.200/3.500 hồ sơ',
    'Đã trả lời 3/4 kiến nghị',
    'Hoàn thành 04 nội dung trên tổng số 06 nội dung',
    'Đã hoàn thành 4 nhiệm vụ/6 nhiệm vụ',
    'Hoàn thành hai trong ba nội dung',
    'Hoàn thành phần xã',
    'Đã nộp, bị trả',
    'Đã gửi, tỉnh trả về',
    'Đã ban hành, sau đó thu hồi',
    'Hoàn thành 50-60%',
    'Hoàn thành từ 90 đến 100%',
    'Đã hoàn thành số hóa 70% hồ sơ',
    'Đã hoàn thành việc rà soát 80% hồ sơ',
    'Đã đăng 8 tin bài/12 tin bài',
    'Đã giải ngân 45 triệu/100 triệu',
    'Đã cập nhật 12 TTHC trên tổng số 15',
    'Đã số hóa: 12/15',
    'Hoàn thành theo từng giai đoạn',
    'Đã hoàn thành bản nháp',
    'Đạt 100% (80% KH năm)',
    'Done 50%',
    'Đã hoàn thành 3 quý',
    'Hoàn thành nhiệm vụ tháng 9/2026',
    'Đã căn bản hoàn thành',
    'Hoàn thành một vài nội dung',
  ])('is in progress: %j', (status) => {
    expect(read({ status })).toBe('inProgress');
  });

  it.each([
    '100% hồ sơ',
    '100% kế hoạch năm',
    'Theo yêu cầu đạt 100%',
    'Đã công khai 120/120 TTHC',
    'Đã tổ chức Hội nghị ngày 03/5',
    'Đã giải quyết 120 hồ sơ trong tháng 6',
    'Đã thực hiện theo NĐ 61/2018',
    'Đã trực 24/24',
    'Đạt chỉ tiêu giảm hộ nghèo dưới 3%',
    'Đã cấp 350/350 thẻ',
    'Đã hoàn thành 6 nội dung trên tổng số 6 nội dung',
    '100% (350/350 hồ sơ)',
    'Hoàn thành phần mềm',
    'Hoàn thành (15/6)',
    'Hoàn thành (tháng 6)',
    'Đã họp ngày 3/5',
    'Đã kiểm tra 15/6',
    'Đã ban hành QĐ 12/QĐ-UBND',
    'Đã ban hành kế hoạch số 3/5',
    'Đã hoàn thành...',
    'Đã hoàn thành: rà soát, cập nhật...',
    'Hoàn thành chỉ tiêu 80% hộ dân dùng nước sạch',
    'Đã tổ chức 5 buổi/5 buổi',
    'Đã cập nhật 15 TTHC trên tổng số 15',
    'Đã cấp số 12/15',
    'Hoàn thành 100-120%',
    'Đã hoàn thành nhiệm vụ trong tháng 9',
    'Đã niêm yết, còn vài hôm',
    'da phat huy vai tro cua thon',
  ])('and what is all of it is done: %j', (status) => {
    expect(read({ status })).toBe('done');
  });

  it.each(['Đã kiểm tra 3/5', 'Đã tổ chức 1/2', 'Hoàn thành (3/5)', 'da kiem tra 3/5'])(
    'may be a day: %j',
    (status) => {
      expect(read({ status })).toBe('unknown status/unread');
    },
  );

  it.each([
    'Hoàn thành (Có/Không)',
    'Hoàn thành (Đúng hạn/Quá hạn)',
    'Đạt (Có/Không)',
    'Hoàn thành …/… nội dung',
    'Hoàn thành ngày ...../..../2026',
    'Đã hoàn thành: …',
    'Có lẽ xong',
    'Xong trong tuần',
  ])('is a form to be filled in, or a hope: %j', (status) => {
    expect(read({ status })).toBe('unknown status/unread');
  });

  it.each([
    'Hoàn thành không quá hạn',
    'Hoàn thành không chậm',
    'Hoàn thành, không trễ hạn',
    'Đã hoàn thành không bị trễ',
    'Đã hoàn thành, không để quá hạn',
    'Đã hoàn thành không để chậm trễ',
  ])('is not late: %j', (status) => {
    expect(read({ status })).toBe('done');
  });

  it.each([
    'Hoàn thành không đúng hạn',
    'Hoàn thành quá hạn',
    'Hoàn thành, chậm 3 ngày',
    'Hoàn thành quá thời gian quy định',
  ])('is late: %j', (status) => {
    expect(read({ status })).toBe('doneLate');
  });
});

describe('two statements of which the second', () => {
  it.each([
    'Xong rồi nhưng còn thiếu hồ sơ',
    'Đã hoàn thành, cần làm lại',
    'Đã hoàn thành nhưng bị trả lại',
    'Đã hoàn thành, yêu cầu bổ sung hồ sơ',
    'Đã hoàn thành, cần kiểm tra lại',
    'Đã khắc phục nhưng không triệt để',
  ])('takes the first back: %j', (status) => {
    expect(read({ status })).toBe('conflict status/conflict');
  });

  it.each([
    'Đã hoàn thành, sẽ tiếp tục thực hiện năm sau',
    'Đã hoàn thành, hồ sơ đang lưu tại Văn phòng',
    'Đã hoàn thành, đạt tỷ lệ 98%',
    'Đã hoàn thành; tỷ lệ hồ sơ đúng hạn đạt 99,5%',
    'Đã hoàn thành, tiếp tục theo dõi',
  ])('says nothing of the state: %j', (status) => {
    expect(read({ status })).toBe('done');
  });

  it.each([
    ['Hoàn thành: không', 'notStarted'],
    ['Đã hoàn thành? Không', 'notStarted'],
    ['Hoàn thành?Không. Vướng mắc? Không', 'notStarted'],
    ['Hủy bỏ nhiệm vụ', 'notStarted'],
    ['Trình 15/6 báo cáo huyện', 'inProgress'],
    ['Đã hoàn thành, không được nghiệm thu', 'conflict status/conflict'],
    ['Hoàn thành: 0/5', 'notStarted'],
    ['Đã làm chưa', 'notStarted'],
    ['Chưa thực hiện (chưa có kinh phí)', 'notStarted'],
    ['✗ Đã hoàn thành', 'unknown status/unread'],
    ['❌ Hoàn thành', 'unknown status/unread'],
    ['✗ Đã hoàn thành ✓ Đang thực hiện', 'inProgress'],
  ])('%j says %s', (status, said) => {
    expect(read({ status })).toBe(said);
  });
});

describe('troubles that are denied', () => {
  it.each([
    'Vướng mắc? Không. Đã hoàn thành',
    'Khó khăn, vướng mắc: Không. Đã hoàn thành.',
    'Vướng mắc: không có; đã hoàn thành',
    'Vướng mắc, khó khăn: không. Đã hoàn thành',
    'Khó khăn, vướng mắc, kiến nghị: Không. Đã hoàn thành',
    'Khó khăn và vướng mắc: không có gì. Đã hoàn thành',
    'Khó khăn/vướng mắc: chưa có. Đã hoàn thành',
    'Tồn tại, hạn chế: chưa có. Đã hoàn thành',
    'Kiến nghị: chưa có. Đã hoàn thành',
    'Vướng mắc (nếu có): Không. Đã hoàn thành',
    'Vướng mắc: không phát sinh; đã hoàn thành',
    'Vướng mắc:Không.Đã hoàn thành',
    'Vướng mắc: không - Đã hoàn thành',
    'Vướng mắc: Không\nĐã hoàn thành',
    '- Đã hoàn thành\n- Vướng mắc: Không',
    'Đã hoàn thành (vướng mắc: không)',
    'Đã hoàn thành, không có khó khăn, vướng mắc',
    'Không có khó khăn, vướng mắc gì. Đã hoàn thành',
    'Không gặp khó khăn, vướng mắc nào; đã hoàn thành',
    'vuong mac: khong. da hoan thanh',
  ])('say nothing of the state: %j', (status) => {
    expect(read({ status })).toBe('done');
  });

  it.each([
    'Vướng mắc: chưa có kinh phí. Đã hoàn thành',
    'Vướng mắc: không có kinh phí. Đã hoàn thành',
    'Vướng mắc: không đủ kinh phí; đã hoàn thành',
    'Vướng mắc: không, chưa có kinh phí. Đã hoàn thành',
    'Không khó khăn, vướng mắc về vốn. Đã hoàn thành',
    'Khó khăn, vướng mắc: Có. Đã hoàn thành',
    'Đã hoàn thành. Khó khăn, vướng mắc: thiếu kinh phí',
    'Đã hoàn thành, gặp khó khăn, vướng mắc về vốn',
    'Đã hoàn thành nhưng vướng mắc',
    'Vướng mắc. Đã hoàn thành',
    'Vướng mắc: không. Đã hoàn thành nhưng chưa trình ký',
  ])('and those that are not do: %j', (status) => {
    expect(read({ status })).toBe('conflict status/conflict');
  });

  it.each([
    ['Vướng mắc: chưa có kinh phí. Đã hoàn thành 50%', 'inProgress'],
    ['Khó khăn, vướng mắc: không. Hoàn thành 80%', 'inProgress'],
    ['Vướng mắc: không. Đang thực hiện', 'inProgress'],
    ['Không vướng mắc, chưa hoàn thành', 'notStarted'],
    ['Vướng mắc: không. Chưa hoàn thành', 'notStarted'],
    ['Vướng mắc: không hoàn thành', 'notStarted'],
    ['Không hoàn thành', 'notStarted'],
    ['Hoàn thành: không. Vướng mắc: không', 'notStarted'],
    ['Vướng mắc: không', 'unknown status/unread'],
    ['Vướng mắc: chưa có', 'unknown status/unread'],
    ['Vướng mắc: chưa có. Đã ban hành kế hoạch', 'done'],
    ['Không phát sinh vướng mắc', 'notApplicable'],
  ])('leave the rest to say how it stands: %j is %s', (status, said) => {
    expect(read({ status })).toBe(said);
  });
});
