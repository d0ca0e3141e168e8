import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { HighlightKind } from '../../domain/edits/highlights/highlight-kind';
import { formatDate, formatNumber, formatShare } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

const rowList = (rows: readonly number[]): string => (rows.length === 0 ? '' : ` (dòng ${rows.join(', ')})`);

const highlightNames: Record<HighlightKind, string> = {
  overdue: 'quá hạn',
  dueSoon: 'sắp đến hạn',
  codeError: 'mã phải sửa',
  deadlineError: 'thời hạn phải sửa',
};

const USAGE =
  'Cách dùng: npm run -s recompute -- TỆP.xlsx [--sheet TÊN] [--as-of NĂM-THÁNG-NGÀY] [--plan-year NĂM] [--out TỆP.xlsx] [--json]; với nhiều tệp: npm run -s recompute -- THƯ-MỤC [--summary TỆP.xlsx] [--sort file|unit|ratio|overdue|total] [--jobs SỐ] [--out THƯ-MỤC] [--json]';

const REPORT_USAGE =
  'Cách dùng: npm run -s tien-do -- report TỆP.xlsx --period 2024-Q3 [--sheet TÊN] [--calendar decree|plain] [--mode period|to-date] [--out TỆP.xlsx] [--json]';

/** The words of the command line. */
export const headlessVi = {
  options: {
    usage: USAGE,
    noFile: `Chưa cho biết tệp Excel cần tính. ${USAGE}`,
    unknown: (option: string): string => `Không có tùy chọn ${option}. ${USAGE}`,
    noValue: (option: string): string => `Sau tùy chọn ${option} phải có giá trị. ${USAGE}`,
    asOf: (value: string): string =>
      `“${value}” không phải ngày có thật. Hãy viết ngày theo dạng 2024-10-15.`,
    planYear: (value: string): string =>
      `“${value}” không phải năm kế hoạch. Hãy viết năm bằng bốn chữ số, ví dụ 2024.`,
    outIsInput: 'Tệp kết quả trùng với tệp đầu vào. Hãy chọn tên khác: tệp đầu vào không bao giờ bị sửa.',
    phrasesAlone: 'Tùy chọn --phrases chỉ đọc các cụm thời hạn, không dùng cùng với tệp Excel.',
  },
  verbs: {
    unknown: (name: string, known: readonly string[]): string =>
      `Không có lệnh “${name}”. Các lệnh có: ${known.join(', ')}.`,
  },
  reportOptions: {
    usage: REPORT_USAGE,
    oneFile: `Mỗi lần cho biết đúng một tệp Excel. ${REPORT_USAGE}`,
    period: (value: string): string =>
      `“${value}” không phải kỳ báo cáo. Hãy viết theo một trong các dạng: 2024, 2024-H1, 2024-9M, 2024-Q3, 2024-06, 2024-06-01..2024-08-31.`,
    calendar: (value: string): string =>
      `Không có cách tính kỳ “${value}”. Hãy viết decree (từ ngày 15 đến ngày 14) hoặc plain (theo lịch).`,
    mode: (value: string): string =>
      `Không có cách đếm “${value}”. Hãy viết period (trong kỳ) hoặc to-date (lũy kế từ đầu năm).`,
    form: (value: string): string =>
      `Không có kiểu báo cáo “${value}”. Hãy viết full (đầy đủ) hoặc short (ngắn).`,
    leftOpen: (places: readonly string[]): string =>
      `Trong báo cáo còn ${places.length} chỗ phải điền: ${places.join('; ')}.`,
  },
  file: {
    missing: (file: string): string =>
      `Không tìm thấy hoặc không mở được tệp “${file}”. Hãy kiểm tra lại tên và đường dẫn.`,
    notXlsx: (file: string): string =>
      `“${file}” không phải tệp Excel .xlsx. Hãy mở tệp bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.`,
    encrypted: (file: string): string =>
      `Tệp “${file}” được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại.`,
    legacyXls: (file: string): string =>
      `“${file}” là tệp Excel đời cũ (.xls). Hãy mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”.`,
    damaged: (file: string): string =>
      `Tệp “${file}” bị hỏng nên không đọc được. Hãy thử mở bằng Excel để sửa, rồi lưu lại.`,
    tooLarge: (file: string): string =>
      `Tệp “${file}” quá lớn. Hãy tách phụ lục sang một tệp riêng rồi thử lại.`,
    cannotWrite: (file: string): string =>
      `Không ghi được tệp kết quả “${file}”. Hãy kiểm tra thư mục và quyền ghi, hoặc đóng tệp nếu đang mở.`,
    badPhrases: (file: string): string =>
      `“${file}” không phải danh sách cụm thời hạn: cần một mảng JSON gồm các mục có "text".`,
  },
  sheet: {
    unknown: (name: string, names: readonly string[]): string =>
      `Tệp không có trang tính “${name}”. Các trang tính trong tệp: ${names.map((each) => `“${each}”`).join(', ')}.`,
    veryHidden: (name: string): string =>
      `Trang tính “${name}” bị ẩn bằng lệnh (very hidden) nên không mở được. Hãy cho hiện trang tính này trong Excel rồi thử lại.`,
    hidden: (name: string): string =>
      `Trang tính “${name}” đang bị ẩn. Hãy cho hiện trang tính này trong Excel rồi thử lại.`,
  },
  failed: 'Chương trình gặp lỗi ngoài dự tính và đã dừng; tệp đầu vào vẫn nguyên. Chi tiết kỹ thuật:',
  summary: {
    title: (sheet: string, asOf: CalendarDate): string =>
      `Trang tính “${sheet}”, tính đến ngày ${formatDate(asOf, 'vi')}`,
    ratio: (done: number, total: number): string => {
      const share = formatShare(done, total, 'vi');
      return share === undefined
        ? 'Không có nhiệm vụ nào.'
        : `${count(done)}/${count(total)} nhiệm vụ, đạt ${share}`;
    },
    points: (achieved: number, max: number, lost: number): string =>
      `Bảng chấm điểm: đạt ${count(achieved)}/${count(max)} điểm, còn thiếu ${count(lost)} điểm`,
    noPoints: 'Bảng chấm điểm, chưa ghi điểm đạt được',
    overdue: (rows: readonly number[]): string => `Quá hạn: ${count(rows.length)}${rowList(rows)}`,
    dueSoon: (rows: readonly number[]): string => `Sắp đến hạn: ${count(rows.length)}${rowList(rows)}`,
    findings: (errors: number, warnings: number, infos: number): string =>
      `Cảnh báo: ${count(errors)} phải sửa, ${count(warnings)} nên xem lại, ${count(infos)} để biết`,
    finding: (cell: string, message: string): string => `  ${cell}: ${message}`,
    written: (cells: readonly string[]): string => `Đã ghi tỷ lệ vào ô: ${cells.join(', ')}`,
    highlighted: (kind: HighlightKind, rows: readonly number[]): string =>
      `Đã đánh dấu ${highlightNames[kind]}: dòng ${rows.join(', ')}`,
    heldBack:
      'Chưa ghi gì vào trang tính vì chưa chắc đã hiểu đúng các cột. Hãy mở bảng theo dõi trong Excel để chọn lại cột.',
    unreadableRules: {
      leftAlone:
        'Excel không đọc được một số định dạng có điều kiện của trang tính; Tiến Độ để nguyên chúng.',
      nothingWritten:
        'Chưa ghi gì vào trang tính vì Excel không đọc được định dạng có điều kiện. Hãy lưu tệp, đóng rồi mở lại, sau đó tính lại.',
    },
    stoppingRules: (rules: number): string =>
      `${count(rules)} quy tắc định dạng có điều kiện chọn “Dừng nếu Đúng” đứng trước dấu của Tiến Độ: ô nào đã có màu của quy tắc đó thì không hiện màu của Tiến Độ.`,
    unknownMerges: (cells: readonly string[]): string =>
      `Chưa ghi gì vào trang tính vì không biết ô gộp ở ${cells.join(', ')} kéo đến đâu. Hãy bỏ gộp các ô này và điền đủ từng dòng.`,
    saved: (file: string): string => `Tệp kết quả: ${file}`,
  },
};
