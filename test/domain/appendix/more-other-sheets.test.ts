import { layoutsOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

type Row = Grid[number];

const many = (row: (index: number) => Row): Grid => Array.from({ length: 9 }, (_, index) => row(index + 1));

/** Further sheets that are neither a plan nor a form on which a commune scores itself, with a title line each. */
const OTHERS: readonly (readonly [what: string, title: string, header: Row, row: (index: number) => Row])[] =
  [
    [
      'a list of staff with what each does',
      'DANH SÁCH CÁN BỘ',
      ['STT', 'Họ và tên', 'Chức vụ', 'Ngày sinh', 'Đơn vị', 'Nhiệm vụ'],
      (n) => [n, 'Trần An', 'Công chức', `${n}/3/1980`, 'Văn phòng', 'Một cửa'],
    ],
    [
      'the timetable of a school',
      'THỜI KHÓA BIỂU',
      ['Tiết', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6'],
      (n) => [`Tiết ${n}`, 'Toán', 'Văn', 'Sử', 'Địa', 'Lý'],
    ],
    [
      'the programme of a meeting by the hour',
      'CHƯƠNG TRÌNH HỌP HĐND',
      ['TT', 'Thời gian', 'Nội dung', 'Người trình bày'],
      (n) => [n, `${n + 6}h${n}0 - ${n + 7}h00`, 'Báo cáo', 'Chủ tịch'],
    ],
    [
      'the programme of a meeting of several days',
      'CHƯƠNG TRÌNH TẬP HUẤN',
      ['TT', 'Thời gian', 'Nội dung', 'Người thực hiện'],
      (n) => [n, `8h00 ngày ${n}/5/2024`, 'Chuyên đề', 'Giảng viên'],
    ],
    [
      'a budget by quarter',
      'DỰ TOÁN CHI',
      ['TT', 'Nội dung', 'Dự toán', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      (n) => [n, 'Chi khác', 10 * n, n, n, n, n],
    ],
    [
      'income and spending',
      'THU CHI QUỸ',
      ['Ngày', 'Nội dung', 'Thu', 'Chi', 'Tồn quỹ', 'Người nộp'],
      (n) => [`${n}/3/2024`, 'Đóng góp', 100, 0, 100, 'Hộ dân'],
    ],
    [
      'a roster of shifts',
      'LỊCH TRỰC THÁNG 5',
      ['STT', 'Họ và tên', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Ghi chú'],
      (n) => [n, 'Lê Bình', 'x', '', 'x', ''],
    ],
    [
      'a roster of days',
      'PHÂN CÔNG TRỰC TẾT',
      ['TT', 'Ngày trực', 'Ca trực', 'Trực lãnh đạo', 'Trực chuyên môn', 'Điện thoại'],
      (n) => [n, `${n}/2/2024`, 'Sáng', 'Chủ tịch', 'Công an', '0900'],
    ],
    [
      'a schedule of inspections',
      'LỊCH KIỂM TRA',
      ['TT', 'Đơn vị được kiểm tra', 'Thành phần', 'Địa điểm', 'Thời gian'],
      (n) => [n, `Thôn ${n}`, 'Đoàn kiểm tra', 'Nhà văn hóa', `${n}/6/2024`],
    ],
    [
      'comments that were collected',
      'TỔNG HỢP Ý KIẾN GÓP Ý',
      ['TT', 'Cơ quan góp ý', 'Nội dung góp ý', 'Ý kiến tiếp thu, giải trình'],
      (n) => [n, 'Tư pháp', 'Sửa điều 3', 'Tiếp thu'],
    ],
    [
      'an attendance sheet with ticks',
      'ĐIỂM DANH',
      ['STT', 'Họ và tên', 'Ngày 1', 'Ngày 2', 'Ngày 3', 'Vắng'],
      (n) => [n, 'Phạm Chi', 'x', 'x', '', 1],
    ],
    [
      'an inventory of goods',
      'BẢNG KIỂM KÊ',
      ['STT', 'Tên hàng', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Tình trạng'],
      (n) => [n, 'Ghế', 'Cái', n, 5, 5 * n, 'Tốt'],
    ],
    [
      'a diary of hours',
      'NHẬT KÝ CÔNG VIỆC',
      ['Ngày', 'Từ giờ', 'Đến giờ', 'Số giờ', 'Nội dung'],
      (n) => [`${n}/4/2024`, '7h30', '11h30', 4, 'Tiếp dân'],
    ],
    [
      'a diary of hours with who did it',
      'NHẬT KÝ',
      ['TT', 'Giờ', 'Thời gian', 'Nội dung công việc', 'Người làm'],
      (n) => [n, '8:00', `${n + 7}:30`, 'Trực', 'An'],
    ],
    [
      'a payroll',
      'BẢNG LƯƠNG',
      ['STT', 'Họ và tên', 'Hệ số', 'Số tiền', 'Ký nhận'],
      (n) => [n, 'Trần An', 2.34, 4000, ''],
    ],
    [
      'the households of a hamlet',
      'DANH SÁCH HỘ NGHÈO',
      ['STT', 'Chủ hộ', 'Năm sinh', 'Địa chỉ', 'Số khẩu'],
      (n) => [n, 'Lê Văn A', 1960 + n, 'Thôn 1', 4],
    ],
    [
      'a register of papers that came in',
      'SỔ VĂN BẢN ĐẾN',
      ['Số đến', 'Ngày đến', 'Số ký hiệu', 'Trích yếu', 'Đơn vị nhận'],
      (n) => [n, `${n}/3/2024`, `1${n}/UBND`, 'V/v họp', 'Văn thư'],
    ],
    [
      'a contract list',
      'DANH MỤC HỢP ĐỒNG',
      ['TT', 'Tên công trình', 'Giá trị', 'Nhà thầu', 'Ngày ký'],
      (n) => [n, 'Đường thôn', 900, 'Công ty A', `${n}/1/2024`],
    ],
    [
      'the marks of pupils',
      'BẢNG ĐIỂM HỌC SINH',
      ['STT', 'Họ và tên', 'Toán', 'Văn', 'Điểm trung bình', 'Xếp loại'],
      (n) => [n, 'Hà', 8, 7, 7.5, 'Khá'],
    ],
    [
      'a survey',
      'PHIẾU KHẢO SÁT',
      ['TT', 'Câu hỏi', 'Rất hài lòng', 'Hài lòng', 'Không hài lòng'],
      (n) => [n, 'Thái độ', 'x', '', ''],
    ],
    [
      'a scoring form of rural communes',
      'BẢNG CHẤM ĐIỂM NÔNG THÔN MỚI',
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
      (n) => [`1.${n}`, 'Giao thông', 2, 2, 'Báo cáo'],
    ],
    [
      'the appraisal of officials',
      'PHIẾU ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC',
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Minh chứng'],
      (n) => [`1.${n}`, 'Kỷ luật', 5, 5, 5, 'Có'],
    ],
    [
      'the points of a contest',
      'BẢNG ĐIỂM HỘI THI CẢI CÁCH HÀNH CHÍNH',
      ['TT', 'Nội dung thi', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      (n) => [n, `Phần ${n}`, 10, 9, ''],
    ],
    [
      'points of a list without codes and evidence',
      'BẢNG ĐIỂM',
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      (n) => [n, `Mục ${n}`, 10, 9],
    ],
    [
      'procedures with the days that each takes',
      'DANH MỤC THỦ TỤC HÀNH CHÍNH',
      ['STT', 'Tên thủ tục hành chính', 'Thời gian giải quyết', 'Đơn vị thực hiện'],
      (n) => [n, 'Khai sinh', `${n} ngày làm việc`, 'Một cửa'],
    ],
    [
      'files of the one-stop desk',
      'SỔ THEO DÕI HỒ SƠ',
      ['STT', 'Mã hồ sơ', 'Họ tên người nộp', 'Ngày nhận', 'Ngày hẹn trả', 'Ngày trả', 'Số điện thoại'],
      (n) => [n, `H0${n}`, 'Trần An', `${n}/6/2024`, `${n + 2}/6/2024`, `${n + 2}/6/2024`, '0912'],
    ],
    [
      'books that were lent',
      'SỔ MƯỢN SÁCH',
      ['STT', 'Tên sách', 'Họ và tên', 'Ngày mượn', 'Ngày trả', 'Chữ ký'],
      (n) => [n, 'Luật', 'Trần An', `${n}/6/2024`, `${n + 9}/6/2024`, ''],
    ],
    [
      'receipts and expenses',
      'SỔ QUỸ',
      ['STT', 'Nội dung', 'Thời gian', 'Thu', 'Chi', 'Còn lại'],
      (n) => [n, 'Mua giấy', `${n}/6/2024`, 100, '', 100],
    ],
    [
      'points for another movement, by codes and evidence',
      'BẢNG CHẤM ĐIỂM DÂN VẬN KHÉO',
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
      (n) => [`1.${n}`, `Mô hình ${n}`, 10, 9, 'BC số 01'],
    ],
    [
      'points of a school, by codes and evidence',
      'TRƯỜNG TIỂU HỌC A',
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      (n) => [`1.${n}`, `Dạy học ${n}`, 10, 9, 'Sổ'],
    ],
    [
      'points of a contest about reform',
      'CUỘC THI TÌM HIỂU CẢI CÁCH HÀNH CHÍNH',
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
      (n) => [n, `Câu ${n}`, 10, 9],
    ],
    [
      'points without a title that are about no reform',
      '',
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      (n) => [`1.${n}`, `Vệ sinh ${n}`, 10, 9, 'Ảnh'],
    ],
  ];

describe('a sheet of another kind', () => {
  it('comes in twenty further kinds', () => {
    expect(OTHERS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(OTHERS)('such as %s is refused with a reason', (_, title, header, row) => {
    const found = layoutsOf(snapshotFromGrid([[title], header, ...many(row)]));
    expect(found.kind).toBe('refused');
    if (found.kind === 'refused')
      expect(['otherTable', 'missingColumns', 'noHeading']).toContain(found.refusal.kind);
  });

  it('names the columns that nothing claims', () => {
    const found = layoutsOf(
      snapshotFromGrid([
        ['STT', 'Nội dung', 'Người phụ trách', 'Bao giờ xong'],
        [1, 'Rà soát', 'Tư pháp', '30/6/2024'],
      ]),
    );
    expect(found).toMatchObject({ refusal: { kind: 'missingColumns', unclaimed: ['Bao giờ xong'] } });
  });
});
