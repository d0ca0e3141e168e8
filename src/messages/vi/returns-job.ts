import type { AddedRole, UnplacedValue } from '../../domain/returns/return-merge';
import type { ReturnRole } from '../../domain/returns/return-roles';
import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

type Problem = 'notXlsx' | 'encrypted' | 'legacyXls' | 'damaged' | 'tooLarge' | 'noAppendix' | 'missing';

/** The words of the job "Gộp bản gửi về". */
export const returnsJobVi = {
  title: 'Gộp bản gửi về',
  pick: 'Chọn các tệp đơn vị gửi về…',
  pickHint:
    'Chọn được nhiều tệp .xlsx một lúc (Ctrl+A để chọn cả thư mục). Tệp chỉ được đọc ngay trên máy này và không bị sửa.',
  pickAgain: 'Chọn lại tệp',
  reading: 'Đang đọc các tệp…',
  previewed: (cells: number, files: number) =>
    `Đã đọc ${count(files)} tệp: ${count(cells)} ô trống có thể điền. Chưa ghi gì vào trang tính.`,
  applied: (cells: number) => `Đã điền ${count(cells)} ô từ các bản gửi về.`,
  nothingNew: 'Các bản gửi về không có gì mới so với trang tính.',
  heldBack:
    'Chưa thể ghi vì chưa chắc đã hiểu đúng các cột của trang tính. Hãy chọn lại cột ở thẻ Việc cần làm rồi chọn lại tệp.',
  files: 'Tệp đã chọn',
  savedOn: (name: string, day: string) => `${name} (lưu ngày ${day})`,
  problems: {
    notXlsx: 'không phải tệp Excel .xlsx. Mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    encrypted: 'có mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi chọn lại.',
    legacyXls: 'là tệp Excel đời cũ (.xls). Mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.',
    damaged: 'bị hỏng nên không đọc được. Thử mở bằng Excel để sửa, rồi lưu lại.',
    tooLarge: 'quá lớn. Tách phụ lục sang một tệp riêng rồi chọn lại.',
    noAppendix: 'không có bảng phụ lục nào đọc được.',
    missing: 'không mở được. Kiểm tra tệp còn ở chỗ cũ rồi chọn lại.',
  } satisfies Record<Problem, string>,
  otherYear: (year: number, planYear: number) =>
    `là của năm ${year}, trang tính này của năm ${planYear}: chưa lấy gì từ tệp.`,
  otherPlan: 'không có dòng nào giống trang tính này: có thể là của kế hoạch khác.',
  columnsUnclear: 'có hai cột cùng một ý nên chưa chắc lấy cột nào: chưa lấy gì từ tệp.',
  acceptFile: 'Vẫn lấy từ tệp này',
  fills: (cells: number) => `Sẽ điền vào ô trống (${count(cells)})`,
  conflicts: (cells: number) => `Nói khác nhau, cần chọn (${count(cells)})`,
  conflictsHint: 'Không chọn thì giữ như trang tính đang ghi.',
  takeAll: 'Lấy tất cả theo',
  chooseEach: 'Chọn từng ô',
  keepSheet: 'Giữ như trang tính',
  sheetSays: (value: string) => (value === '' ? 'Trang tính: để trống' : `Trang tính: ${value}`),
  fileSays: (file: string, value: string) => `${file}: ${value}`,
  unmatched: (rows: number) => `Không khớp chắc chắn với dòng nào (${count(rows)})`,
  unmatchedHint: 'Các dòng này không được đưa vào, trừ khi chọn đúng dòng của trang tính.',
  rowOf: (file: string, row: number) => `${file}, dòng ${row}`,
  isRow: 'Là dòng',
  addRow: 'Thêm xuống dưới bảng',
  addAll: (rows: number) => `Thêm cả ${count(rows)} dòng xuống dưới bảng`,
  addedHint: 'Dòng thêm được ghi vào các dòng trống dưới bảng, đúng cột; Hoàn tác lấy lại được.',
  noRow: 'Không phải dòng nào',
  candidate: (row: number, text: string) => `Dòng ${row}: ${text}`,
  unplaced: (values: number) => `Chưa có chỗ để ghi (${count(values)})`,
  reasons: {
    noColumn: 'trang tính không có cột này',
    formula: 'ô của trang tính là công thức',
    merged: 'ô của trang tính gộp nhiều dòng',
  } satisfies Record<UnplacedValue['reason'], string>,
  notReturned: (units: number) => `Đơn vị chưa gửi về (${count(units)})`,
  more: (rest: number) => `… và ${count(rest)} dòng nữa.`,
  apply: (cells: number) => `Điền ${count(cells)} ô vào trang tính`,
  columns: {
    code: 'Mã',
    content: 'Nội dung',
    lead: 'Chủ trì',
    support: 'Phối hợp',
    deadline: 'Thời hạn',
    status: 'Kết quả',
    progress: 'Tỷ lệ %',
    markDone: 'Đã hoàn thành',
    markInProgress: 'Đang thực hiện',
    markNotStarted: 'Chưa thực hiện',
    completedOn: 'Ngày hoàn thành',
    evidence: 'Tài liệu kiểm chứng',
    cause: 'Nguyên nhân',
    solution: 'Biện pháp',
  } satisfies Record<ReturnRole | AddedRole, string>,
};
