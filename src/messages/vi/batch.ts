import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

/** The words of the command line for many workbooks at once. */
export const batchVi = {
  noWorkbooks: (folder: string): string =>
    `Thư mục “${folder}” không có tệp Excel nào. Hãy kiểm tra lại tên thư mục.`,
  jobs: (value: string): string =>
    `“${value}” không phải số việc chạy cùng lúc. Hãy viết một số từ 1 đến 64, ví dụ --jobs 2.`,
  sort: (value: string, known: readonly string[]): string =>
    `Không sắp xếp được theo “${value}”. Hãy chọn một trong: ${known.join(', ')}.`,
  outNotFolder: (out: string): string =>
    `Khi tính nhiều tệp, --out phải là một thư mục; “${out}” là một tệp. Bảng tổng hợp ghi bằng --summary TỆP.xlsx.`,
  summaryNotXlsx: (file: string): string =>
    `Bảng tổng hợp phải là tệp .xlsx; “${file}” thì không. Hãy viết, ví dụ, --summary tong-hop.xlsx.`,
  summaryIsInput:
    'Bảng tổng hợp trùng với một tệp đầu vào. Hãy chọn tên khác: tệp đầu vào không bao giờ bị sửa.',
  /** One line of progress. */
  progress: (at: number, of: number, file: string, what: string): string => `[${at}/${of}] ${file}: ${what}`,
  figures: (done: number, total: number, overdue: number): string =>
    `hoàn thành ${count(done)}/${count(total)}, quá hạn ${count(overdue)}`,
  /** Something went wrong that nobody foresaw; the other files go on. */
  unforeseen: (file: string): string =>
    `Tệp “${file}” gặp lỗi ngoài dự tính nên bị bỏ qua. Hãy thử mở và lưu lại bằng Excel.`,
  ended: (read: number, refused: number): string =>
    refused === 0
      ? `Đã đọc ${count(read)} tệp.`
      : `Đã đọc ${count(read)} tệp, không đọc được ${count(refused)} tệp.`,
  saved: (file: string): string => `Bảng tổng hợp: ${file}`,
  table: {
    sheet: 'Tổng hợp đơn vị',
    title: 'BẢNG TỔNG HỢP TIẾN ĐỘ CÁC ĐƠN VỊ',
    asOf: (day: string): string => `(Số liệu tính đến ngày ${day})`,
    columns: {
      order: 'STT',
      unit: 'Đơn vị',
      done: 'Đã hoàn thành',
      total: 'Tổng số nhiệm vụ',
      ratio: 'Tỷ lệ',
      overdue: 'Quá hạn',
      errors: 'Phải sửa',
      warnings: 'Nên xem lại',
      infos: 'Để biết',
      file: 'Tệp',
      sheetName: 'Trang tính',
      problem: 'Ghi chú về tệp',
    },
    totals: 'Tổng cộng',
  },
} as const;
