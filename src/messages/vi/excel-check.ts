import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

/** The words of the page "Kiểm tra Excel này", which are loaded when it is opened. */
export const excelCheckVi = {
  meaning:
    'Tiến Độ thêm một trang tạm vào cuối tệp, hỏi Excel vài chục câu trên trang đó rồi xóa trang đi; thường xong trong vòng một phút. Các trang khác giữ nguyên. Không gửi gì đi đâu.',
  undoWarning:
    'Sau đó, Ctrl + Z có thể không lùi được những việc đã làm trước khi kiểm tra. Nên lưu tệp trước.',
  purpose:
    'Cần khi Tiến Độ chạy không đúng trên máy này: kiểm tra, sao chép kết quả rồi gửi cho người hỗ trợ kỹ thuật.',
  start: 'Bắt đầu kiểm tra',
  again: 'Kiểm tra lại',
  checking: 'Đang kiểm tra…',
  busy: 'Đang có việc khác chạy. Xin đợi xong rồi bấm.',
  result: (fine: number, asked: number) =>
    `${count(fine)}/${count(asked)} câu Excel trả lời đúng như Tiến Độ cần.`,
  facts: {
    platform: 'Loại Excel',
    build: 'Phiên bản',
    language: 'Ngôn ngữ Excel',
    dataLanguage: 'Cách ghi số, ngày',
    excelApi: 'Bộ lệnh ExcelApi',
    scale: 'Tỷ lệ màn hình',
    date: 'Ngày kiểm tra',
  },
  notTold: '(Excel không cho biết)',
  copy: 'Sao chép kết quả',
  copyMeaning: 'Kết quả chỉ nói về Excel trên máy này, không có nội dung nào của tệp.',
  questions: 'Từng câu hỏi',
  standings: { fine: 'Đạt', unfit: 'Chưa đạt', unknown: 'Chưa rõ' },
  meanings: {
    fine: 'Tiến Độ làm việc được với câu trả lời này.',
    unfit: 'Tiến Độ chưa tính đến câu trả lời này: nên gửi kết quả cho người hỗ trợ kỹ thuật.',
    unknown: 'Excel báo lỗi khi được hỏi câu này nên chưa biết. Có thể kiểm tra lại lần nữa.',
  },
  answered: 'Excel trả lời:',
  titles: {
    'null-object-child': 'Hỏi về ô của một trang không có',
    'null-object-delete': 'Xóa một trang không có',
    'special-cells-of-empty-sheet': 'Tìm công thức trên trang trống',
    'hidden-name': 'Ẩn tên đặt cho ô',
    'name-comment': 'Ghi chú dài trong tên đặt cho ô',
    'names-of-sheet-list-those-of-workbook': 'Tên của trang có lẫn tên của cả tệp không',
    'settings-in-one-batch': 'Lưu nhiều cài đặt một lần',
    'settings-size': 'Lưu cài đặt dài vào tệp',
    protection: 'Bảo vệ rồi bỏ bảo vệ trang tính',
    'formulas-of-protected-sheet': 'Tìm công thức trên trang đang bảo vệ',
    'short-date': 'Cách viết ngày ngắn trên máy này',
    'merged-areas': 'Nhận ra các ô gộp',
    'text-entries': 'Mã như 1.10 giữ nguyên là chữ',
    'number-in-text-cell': 'Số ghi vào ô dành cho chữ',
    'whole-rows-and-columns': 'Địa chỉ của cả dòng, cả cột',
    'empty-text': 'Ô đã xóa chữ có còn trống không',
    errors: 'Ô có công thức lỗi',
    'formula-spelling': 'Công thức đọc lại như đã ghi',
    'formula-refused': 'Công thức sai bị từ chối',
    'number-formats': 'Định dạng số đọc lại như đã đặt',
    sizes: 'Độ rộng cột, chiều cao dòng',
    'long-address-lists': 'Đọc rất nhiều ô một lần',
    'rule-ids': 'Nhận ra từng định dạng có điều kiện',
    'rule-new-one-stands': 'Định dạng có điều kiện mới đứng ở đâu',
    'rule-priority': 'Đổi thứ tự định dạng có điều kiện',
    'rule-of-two-areas': 'Một định dạng cho hai vùng',
    'rule-length': 'Điều kiện rất dài',
    'rule-formula-spelling': 'Điều kiện đọc lại như đã ghi',
    'rule-refused': 'Điều kiện sai bị từ chối',
    'rule-unset-format': 'Định dạng có điều kiện không đặt màu',
    'rule-stops-others': 'Định dạng có điều kiện mới có chặn định dạng khác không',
    guard: 'Trang vừa có người sửa thì dừng, không ghi đè',
  } as Readonly<Record<string, string>>,
};
