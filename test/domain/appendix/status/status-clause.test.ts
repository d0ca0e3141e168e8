import { type Clause, readClause } from '../../../../src/domain/appendix/status/status-clause';
import { wordText } from '../../../../src/domain/text/word-pattern';

const read = (clause: string): Clause => readClause(wordText(clause));

describe('a clause says that nothing was done', () => {
  it.each([
    'Không hoàn thành',
    'Không xong',
    'Ko hoàn thành',
    'Không thể hoàn thành',
    'Không kịp hoàn thành',
    'Không được công nhận hoàn thành',
    'Không đạt',
    'Hoàn thành: không',
    'Đạt: Không',
    'Xong : không',
    'Thực hiện: không',
    'Không thực hiện',
    'Không khắc phục được',
    'Không triển khai',
    'Chưa đạt',
    'Dừng thực hiện',
    'Ngừng thực hiện từ quý II',
    'Not done',
    'Not started',
    'Not completed',
    'Not complete',
    'Incomplete',
    'Not yet',
    'To do',
    'Todo',
    'Pending',
    'Failed',
    'FALSE',
  ])('as it failed, or has not begun: %j', (clause) => {
    expect(read(clause)).toBe('notStarted');
  });

  it.each([
    'Hủy',
    'Huỷ bỏ',
    'Đã hủy',
    'Bị hủy',
    'Đã bị hủy bỏ',
    'Hủy nhiệm vụ',
    'Đã hủy bỏ nội dung này',
    'Hủy kế hoạch',
    'Cancelled',
    'Canceled',
  ])('as it was cancelled: %j', (clause) => {
    expect(read(clause)).toBe('notStarted');
  });

  it.each(['Chưa trình ký', 'Đến nay chưa', 'UBND xã chưa hoàn thành', 'chua thuc hien'])(
    'as it is still to come: %j',
    (clause) => {
      expect(read(clause)).toBe('notStarted');
    },
  );
});

describe('a clause says that some of it is done', () => {
  it.each([
    'Đang soạn thảo',
    'Sắp xong',
    'Gần hoàn thành',
    'Cơ bản hoàn thành',
    'Hoàn thành một phần',
    'Đã hoàn thành phần lớn',
    'Hầu hết đã xong',
    'Bước đầu đạt yêu cầu',
    'Đã xong một số nội dung',
    'Sẽ hoàn thành',
    'Phấn đấu đạt 100%',
    'Dự kiến xong quý IV',
    'Hoàn thành dự thảo',
    'Phải thực hiện ngay',
    'Chờ ký',
    'Đợi ý kiến của huyện',
    'Tạm dừng',
    'Tạm hoãn',
    'Tạm ngừng',
    'Tạm ngưng',
    'Chuyển năm sau',
    'Chuyển sang kỳ sau',
    'Chuyển sang quý IV',
    'Chuyển tháng 12',
    'Bị trả lại',
    'Làm lại hồ sơ',
    'Chỉnh sửa lại',
    'Cần bổ sung minh chứng',
    'Cần chỉnh sửa',
    'Cần sửa thể thức',
    'Cần xem lại',
    'Yêu cầu bổ sung hồ sơ',
    'Đề nghị chỉnh sửa',
    'Yêu cầu giải trình',
    'Đề nghị sửa lại thể thức',
    'Hoàn thành không đầy đủ',
    'Hồ sơ không đủ',
    'Còn vướng mặt bằng',
    'Còn thiếu chữ ký',
    'Còn nợ báo cáo',
    'On hold',
    'Waiting',
    'In review',
    'Under review',
    'Hoãn lại',
    'Bị hoãn',
    'Lùi thời gian',
    'In progress',
    'Ongoing',
    'Xong 1 số nội dung',
    'Đã xong đa số',
    'Đa số đã xong',
    'Hầu như đã xong',
    'Nhiều thôn đã xong',
    'Đã tương đối hoàn thành',
    'Tạm xong',
    'Đã xong sơ bộ',
    'Hoàn thành dở dang',
    'Thôn 2 xong',
    'Partly done',
    'Partially completed',
    'Started',
    'Nearly done',
  ])('and some is to come: %j', (clause) => {
    expect(read(clause)).toBe('inProgress');
  });

  it.each([
    '3 tháng',
    '5 tháng',
    '11 tháng',
    'sáu tháng đầu năm',
    '9 tháng',
    'ba tháng cuối năm',
    'quý I',
    'quý 3',
    'quí II',
    'đợt 1',
    'đợt II',
    'kỳ 1',
    'học kỳ I',
    'nửa đầu năm',
    'tháng 6',
    'tháng 12',
  ])('where "đã hoàn thành" names a period: %j', (period) => {
    expect(read(`Đã hoàn thành ${period}`)).toBe('inProgress');
    expect(read(`UBND xã đã hoàn thành ${period}`)).toBe('inProgress');
    expect(read(`Đã kiểm tra ${period}`)).toBe('goingOn');
  });

  it.each([
    'trong 6 tháng',
    'trong sáu tháng đầu năm',
    'trong ba tháng',
    'trong chín tháng đầu năm',
    'trong quý I',
    'vào quí II',
    'từ tháng 6',
    'ngày 15 tháng 6',
    'tháng 6/2024',
    'tháng 12/2024',
    'sau 5 tháng',
  ])('but not where it says when: %j', (day) => {
    expect(read(`Đã xong ${day}`)).toBe('done');
  });

  it.each([
    '1 phần',
    'một nửa',
    'nửa phần việc',
    'phần 2',
    'phần thô',
    'giai đoạn đầu',
    'một trong hai nội dung',
    'việc 1',
    'ý 2',
    'điểm a',
    '3 thôn',
    'phần I',
    'phần việc của xã',
    'lần 1',
    'vòng 2',
    'vòng I',
    'giai đoạn 1',
    'giai đoạn II',
    'mục 1',
    'mục a',
    'nội dung 3',
    'nội dung b',
    'hạng mục 2',
    'khâu rà soát',
    'công đoạn cuối',
    'bước 2',
    'các bước',
    'công tác chuẩn bị',
    'hồ sơ trình',
    'ở 5 thôn',
    'tại 3 xóm',
    'tại 2 bản',
    'ở 4 tổ',
    'tại 2 trường',
    'tại 6 đơn vị',
    'tại 3 điểm',
  ])('where "đã hoàn thành" names one piece: %j', (piece) => {
    expect(read(`Đã hoàn thành ${piece}`)).toBe('inProgress');
    expect(read(`Đã hoàn thành ${piece} trong tháng 6`)).toBe('inProgress');
  });
});

describe('a clause says that the task is done', () => {
  it.each([
    'Hoàn thành',
    'Đã hoàn thành',
    'Đã được hoàn thành',
    'Được hoàn thành sớm',
    'Hoàn tất',
    'Đã hoàn tất hồ sơ',
    'Xong',
    'Đã xong rồi',
    'Triển khai xong',
    'Đã triển khai xong',
    'Đã thực hiện',
    'Đã được thực hiện',
    'Đã khắc phục',
    'Đã xử lý',
    'Đạt',
    'Đạt yêu cầu',
    'Đạt chuẩn',
    'Thực hiện xong',
    'Thực hiện tốt',
    'Thực hiện đầy đủ',
    'Thực hiện đúng quy định',
    'Khắc phục xong',
    'Khắc phục triệt để',
    'Complete',
    'Completed',
    'Done',
    'Finished',
    'Achieved',
    'Closed',
    'Resolved',
    'TRUE',
    'da hoan thanh',
  ])('as its first words: %j', (clause) => {
    expect(read(clause)).toBe('done');
  });

  it.each([
    'UBND xã đã hoàn thành',
    'Các thôn đã xong',
    'Đến nay đã hoàn tất việc niêm yết',
    'Đã lập xong',
    'Văn phòng đã thực hiện đầy đủ',
    'Theo chỉ đạo của huyện UBND xã đã hoàn thành',
    'Các nhiệm vụ được giao đã hoàn thành',
    'Đã bàn giao xong',
    'Đã rà soát xong',
  ])('in the course of a sentence with "đã": %j', (clause) => {
    expect(read(clause)).toMatch(/^(?:done|didSomething)$/);
  });

  it.each([
    'Kế hoạch hoàn thành',
    'Làm xong',
    'ke hoach hoan thanh',
    'Sửa nhà văn hóa xong',
    'Kết quả: xong',
  ])('as its last words: %j', (clause) => {
    expect(read(clause)).toBe('done');
  });

  it.each([
    'Hoàn thành quá hạn',
    'Đã hoàn thành chậm 3 ngày',
    'Hoàn tất trễ',
    'Xong trễ hạn',
    'Hoàn thành muộn',
    'Đã hoàn thành quá thời hạn',
    'Đã xong nhưng không đúng hạn',
    'Hoàn thành không đúng thời hạn',
    'Hoàn thành không kịp thời',
    'Hoàn thành sau hạn',
    'Hoàn thành sau thời hạn',
    'Thực hiện đầy đủ song chậm',
    'Completed late',
    'Complete but late',
    'Done overdue',
    'Finished late',
    'hoan thanh cham',
  ])('and that it came late: %j', (clause) => {
    expect(read(clause)).toBe('late');
  });

  it.each([
    'Hoàn thành trước hạn',
    'Hoàn thành trong thời hạn',
    'Hoàn thành trước kế hoạch',
    'Hoàn thành trước tiến độ',
    'Đã hoàn thành trước 30/6',
    'Đã hoàn thành vào ngày 15/6',
    'UBND xã đã hoàn thành trước 30/6',
  ])('and that it came in time: %j', (clause) => {
    expect(read(clause)).toBe('done');
  });
});

describe('a clause says that something is going on', () => {
  it.each([
    'Đã phân công',
    'Đã được giao',
    'Được giao nhiệm vụ',
    'Đã nhận việc',
    'Đã nhận công việc',
    'Đã tiếp nhận văn bản',
    'Đã tiếp nhận thông tin',
    'Đã xem',
    'Đã biết rồi',
    'Đã đọc',
    'Đã có kế hoạch',
    'Đã có chủ trương',
    'Đã có phương án',
    'Đã có lịch',
    'Đã có hướng xử lý',
  ])('as somebody knows of it: %j', (clause) => {
    expect(read(clause)).toBe('goingOn');
  });

  it.each([
    'Phiếu trình ngày 5/6',
    'Tờ trình số 12',
    'Đã triển khai',
    'Triển khai đến các thôn',
    'Đã được triển khai',
    'Đã trình',
    'Có tham mưu',
    'Đã đăng ký',
    'Đề xuất kinh phí',
    'Đã đề nghị huyện hỗ trợ',
    'Đã xin ý kiến',
    'Đã xin kinh phí',
    'Lên kế hoạch',
    'Đã chuẩn bị hội trường',
    'Bắt đầu',
    'Đã khởi công',
    'Khởi động phong trào',
    'Giao Văn phòng',
    'Đã đôn đốc các thôn',
    'Chỉ đạo các thôn',
    'Nhắc nhở công chức',
    'Tỉnh đã yêu cầu hoàn thành trước 30/6',
    'Đã nhắc các thôn hoàn thành hồ sơ',
    'UBND xã đã giao Văn phòng hoàn thành',
    'Đã hứa xong trong tuần',
    'Đã có kế hoạch hoàn thành',
    'Lập dự toán',
    'Đã khảo sát',
  ])('as it has begun: %j', (clause) => {
    expect(read(clause)).toBe('goingOn');
  });

  it.each([
    'Đúng tiến độ',
    'Thực hiện đúng tiến độ',
    'Chậm tiến độ',
    'Trong hạn',
    'Còn hạn',
    'Đến hạn',
    'Đảm bảo tiến độ',
    'Bảo đảm tiến độ',
    'Theo tiến độ',
    'Kịp tiến độ',
    'Tiếp tục thực hiện',
    'Tiếp tục',
    'Thường xuyên',
    'Duy trì',
    'Thực hiện theo kế hoạch',
    'On track',
    'Delayed',
    'On schedule',
    'Behind schedule',
  ])('by a word for it: %j', (clause) => {
    expect(read(clause)).toBe('goingOn');
  });

  it.each([
    'Quá hạn 5 ngày',
    'Quá hạn hoàn thành',
    'Trễ hạn hoàn thành 5 ngày',
    'Quá thời hạn',
    'Trễ',
    'Trễ hạn 3 ngày',
    'Chậm',
    'Muộn 2 ngày',
    'Late',
    'Overdue',
  ])('as it is late and not done: %j', (clause) => {
    expect(read(clause)).toBe('goingOn');
  });
});

describe('a clause says that something was done, and not that all was', () => {
  it.each([
    'ban hành kế hoạch',
    'báo cáo UBND huyện',
    'gửi báo cáo',
    'nộp hồ sơ',
    'niêm yết tại trụ sở',
    'công khai trên trang thông tin',
    'tổ chức hội nghị',
    'phê duyệt danh mục',
    'ký ban hành',
    'kiểm tra các thôn',
    'tự kiểm tra',
    'xây dựng kế hoạch',
    'lập danh sách',
    'cập nhật cơ sở dữ liệu',
    'đăng tải 12 tin bài',
    'bố trí kinh phí',
    'kiện toàn Ban Chỉ đạo',
    'rà soát thủ tục',
    'giải quyết 40 hồ sơ',
    'sửa chữa trụ sở',
    'mua sắm máy tính',
    'trang bị máy quét',
    'phân công công chức phụ trách',
    'bổ sung quy chế',
    'công nhận 5 gia đình',
    'tiếp nhận 30 hồ sơ',
    'chuyển hồ sơ lên huyện',
    'nghiệm thu công trình',
    'cử công chức tham dự',
    'đánh giá cán bộ',
    'tuyên truyền trên loa',
    'phổ biến nghị quyết',
    'tập huấn phần mềm',
    'cấp giấy xác nhận',
    'chi trả trợ cấp',
    'thanh toán kinh phí',
    'giải ngân vốn',
    'số hóa hồ sơ',
    'số hoá hồ sơ',
    'bàn giao tài sản',
    'đưa vào sử dụng',
    'đưa vào vận hành',
    'đưa vào hoạt động',
    'công bố thủ tục',
    'tổng kết phong trào',
    'sơ kết công tác',
    'diễn ra hội thi',
    'họp thôn',
    'thông qua nghị quyết',
    'làm',
    'vận hành hệ thống',
    'kết nối trục liên thông',
    'kết luận thanh tra',
    'phát động thi đua',
    'khai giảng lớp học',
    'trao quà',
    'tặng quà',
    'rút kinh nghiệm',
    'kiểm điểm công chức',
    'lắp đặt camera',
    'đạt chỉ tiêu',
    'có Kế hoạch số 12/KH-UBND',
    'quán triệt chỉ thị',
    'ra quyết định',
    'thành lập tổ công tác',
    'tham gia hội thi',
    'chấm điểm',
    'thẩm định hồ sơ',
    'in tài liệu',
    'phát tờ rơi',
    'treo băng rôn',
    'hướng dẫn người dân',
    'trả kết quả',
    'nhập dữ liệu',
    'lưu hồ sơ',
    'hủy hồ sơ hết giá trị',
    'thu phí',
  ])('"Đã %s"', (act) => {
    expect(read(`Đã ${act}`)).toBe('didSomething');
    expect(read(`Đã được ${act}`)).toBe('didSomething');
  });
});

describe('a clause says nothing of the state', () => {
  it.each([
    'Hoàn thành trước 30/6',
    'Hoàn thành trong tháng 6',
    'Hoàn thành vào quý II',
    'Hoàn thành chậm nhất 30/6',
    'Xong chậm nhất ngày 30/6',
    'Hoàn tất trễ nhất 30/6',
    'Hoàn thành muộn nhất trong quý III',
    'hoan thanh cham nhat 30/6',
  ])('as it tells what was planned: %j', (clause) => {
    expect(read(clause)).toBe('unread');
  });

  it.each(['Chậm nhất 30/6', 'Muộn nhất ngày 30/6', 'Trễ nhất là quý III'])(
    'as it is a deadline: %j',
    (clause) => {
      expect(read(clause)).toBe('unread');
    },
  );

  it.each([
    '',
    'Tốt',
    'Bình thường',
    'Đăng 12 tin bài',
    'Sửa chữa nhà văn hóa',
    'Báo cáo',
    'Hủy hồ sơ hết giá trị',
    'Đã nhận hàng',
    'Nhiệm vụ hoàn thành thì báo cáo',
    'Kế hoạch hoan thanh',
    'Chứa nước',
    'Đảng ủy',
    'Hồ sơ trễ hạn',
  ])('as no rule accounts for it: %j', (clause) => {
    expect(read(clause)).toBe('unread');
  });
});

describe('a clause that only seems to say it', () => {
  it.each([
    '100% nếu được cấp kinh phí',
    'Đã hoàn thành nếu được duyệt',
    '100% trước 31/12',
    'Lẽ ra đã hoàn thành',
    'Tưởng đã xong',
    'Theo báo cáo của thôn đã hoàn thành',
  ])('promises or doubts it: %j', (clause) => {
    expect(read(clause)).toBe('unread');
  });

  it.each(['Nhiệm vụ: hoàn thành hồ sơ thanh toán', 'Nội dung: xong bước nào báo cáo bước đó'])(
    'names what is to be done: %j',
    (clause) => {
      expect(read(clause)).toBe('unread');
    },
  );
});
