/** The words of the page for browsers. */
export const browserPageVi = {
  title: 'Tiến Độ',
  homeTab: 'Trang đầu',
  workbook: 'Sổ làm việc',
  zoom: 'Cỡ hiển thị',
  zoomToFit: 'Vừa bề ngang',
  openFile: 'Mở tệp của đồng chí',
  download: 'Tải xuống',
  otherLanguage: 'English',
  formulaBar: 'Nội dung ô',
  selectedCell: 'Ô đang chọn',
  sheets: 'Các trang tính',
  pane: 'Bảng theo dõi',
  closePane: 'Đóng bảng theo dõi',
  paneWidth: 'Độ rộng của bảng theo dõi',
  dropHere: 'Thả tệp .xlsx vào đây để mở',
  opening: 'Đang mở tệp…',
  working: 'Đang tính…',
  ready: 'Sẵn sàng',
  editing: 'Đang nhập',
  ribbonBusy: 'Lần tính trước chưa xong. Xin chờ một lát rồi bấm lại.',
  ribbonFailed: (detail: string) => `Không chạy được nút lệnh: ${detail}. Hãy tải lại trang này rồi thử lại.`,
  excelError: (code: string) => `Excel từ chối một yêu cầu (${code}).`,
  hostUnsupported: (member: string) =>
    `Trang này chưa làm được việc mà bảng theo dõi vừa yêu cầu. Trang tính không bị thay đổi bởi yêu cầu đó. (${member})`,
  formulaRefused:
    'Trang này không nhập công thức nên không nhận ô bắt đầu bằng dấu “=”. Hãy nhập giá trị, hoặc nhấn Esc để bỏ.',
  protectedSheet: 'Trang tính này được bảo vệ nên không sửa được. Hãy bỏ bảo vệ trong Excel rồi mở lại tệp.',
  chartSheet: 'Trang này là biểu đồ, không có ô để sửa. Hãy chọn trang tính khác.',
  saveFailed:
    'Không lưu được sổ này mà không làm mất nội dung nên chưa tải xuống. Hãy mở lại tệp gốc rồi thử lại.',
  dismiss: 'Đóng thông báo',
  notXlsx:
    'Đây không phải là sổ Excel (.xlsx). Hãy chọn tệp có đuôi .xlsx; tệp Word hay PDF thì chép bảng sang Excel trước.',
  legacyXls: 'Đây là sổ Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn “Lưu thành .xlsx”, rồi mở lại ở đây.',
  encrypted: 'Sổ này được đặt mật khẩu mở nên không đọc được. Hãy bỏ mật khẩu trong Excel rồi mở lại tệp.',
  notReadable:
    'Máy không đọc được tệp này: có thể tệp vừa bị xóa, đổi tên, hoặc ổ đĩa đã rút ra. Hãy kiểm tra rồi chọn lại tệp.',
  damaged: 'Tệp bị hỏng nên không đọc được. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi mở ở đây.',
  tooLarge:
    'Sổ này lớn quá mức một phụ lục cần nên không mở được. Hãy chép riêng trang phụ lục sang một sổ mới.',
  emptyBook: 'Sổ này không có trang tính nào hiện ra. Hãy bỏ ẩn trang cần xem trong Excel rồi mở lại tệp.',
  unsaved: 'đã thay đổi, chưa lưu',
  openingTitle: 'Mở phụ lục kế hoạch',
  openingHelp:
    'Chọn tệp Excel (.xlsx) có phụ lục, hoặc kéo tệp thả vào đây. Tiến Độ đánh dấu việc quá hạn, ghi tỷ lệ hoàn thành, rồi đồng chí lưu lại.',
  saveToDisk: 'Lưu vào tệp',
  savedToDisk: 'Đã lưu vào tệp.',
  savedFirst: (copy: string) =>
    `Đã lưu vào tệp. Bản trước khi sửa nằm trong thư mục tải xuống, tên “${copy}”.`,
  changedOnDisk:
    'Tệp trên máy vừa được sửa ở nơi khác nên chưa lưu đè. Hãy bấm “Tải xuống” để giữ bản này, rồi mở lại tệp.',
  notSavedToDisk:
    'Chưa lưu được vào tệp; tệp trên máy vẫn nguyên như trước. Hãy kiểm tra ổ đĩa còn chỗ và tệp không bị khóa rồi bấm lại, hoặc bấm “Tải xuống”.',
  replaceUnsaved: 'Tệp đang mở chưa lưu. Mở tệp khác thì những thay đổi đó mất. Vẫn mở?',
  madeHere: 'Tệp chỉ nằm trong trình duyệt trên máy này, không gửi đi đâu.',
};
