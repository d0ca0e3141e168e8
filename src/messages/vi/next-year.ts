import type { CriterionNote } from '../../domain/next-year/next-year';
import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');
const list = (codes: readonly string[]): string => (codes.length === 0 ? '' : `: ${codes.join(', ')}`);

/** The words about the next year's appendices, which are loaded when its part of the pane is opened. */
export const nextYearVi = {
  title: 'Phụ lục năm sau',
  help: 'Tiêu chí đạt điểm tối đa vào Phụ lục I, chưa đạt vào Phụ lục II. Trang đang mở giữ nguyên.',
  year: 'Lập phụ lục cho năm',
  yearHelp: 'Lấy điểm của năm nay để xếp tiêu chí cho năm này.',
  look: 'Xem trước',
  looked: (criteria: number) => `Đã xếp ${count(criteria)} tiêu chí.`,
  make: 'Thêm hai phụ lục',
  result: 'Kết quả xếp',
  copyAll: 'Sao chép tất cả',
  from: (sheets: readonly string[], pointsOf: number | undefined) =>
    `Điểm ${pointsOf === undefined ? '' : `năm ${pointsOf} `}lấy từ trang tính ${sheets.map((name) => `“${name}”`).join(' và ')}.`,
  nothing: 'Trang tính không có điểm nào đọc được, nên chưa lập được phụ lục năm sau.',
  full: (year: number, codes: readonly string[]) =>
    `Phụ lục I năm ${year} (đạt điểm tối đa, duy trì), ${count(codes.length)} tiêu chí${list(codes)}`,
  below: (year: number, codes: readonly string[]) =>
    `Phụ lục II năm ${year} (chưa đạt điểm tối đa, khắc phục), ${count(codes.length)} tiêu chí${list(codes)}`,
  withoutPoints: (codes: readonly string[]) =>
    `${count(codes.length)} tiêu chí chưa có điểm, chưa xếp được${list(codes)}`,
  moved: (code: string, from: string, to: string) => `${code}: chuyển từ Phụ lục ${from} sang Phụ lục ${to}`,
  note: (row: number, code: string, text: string) => `Dòng ${row} (${code}): ${text}`,
  notes: (note: CriterionNote): string => {
    switch (note.kind) {
      case 'zero':
        return '0 điểm';
      case 'comma':
        return `điểm ghi “${note.written}” là chữ, đọc là ${formatNumber(note.readAs, 'vi')}`;
      case 'aboveMax':
        return 'điểm lớn hơn điểm tối đa, xếp tạm vào Phụ lục I, cần xem lại';
      case 'belowZero':
        return 'điểm nhỏ hơn 0, cần xem lại';
      case 'blank':
        return 'ô điểm để trống';
      case 'unreadable':
        return `chưa đọc được điểm “${note.written}”`;
      case 'noMax':
        return 'chưa có điểm tối đa';
      case 'codeMended':
        return note.written === ''
          ? 'ô mã để trống, mã lấy theo đề xuất'
          : `ô mã ghi “${note.written}”, mã lấy theo đề xuất`;
    }
  },
  catalogue: (name: string) => `So với “${name}”:`,
  gone: (code: string, name: string, alike: string | undefined) =>
    `Không còn mã ${code} (${name})${alike === undefined ? '' : `; mã mới ${alike} có tên giống`}`,
  added: (code: string, name: string) => `Mã mới ${code} (${name})`,
  renamed: (code: string, from: string, to: string) => `Mã ${code} đổi tên: “${from}” thành “${to}”`,
  pointsChanged: (code: string, from: number, to: number) =>
    `Mã ${code} đổi điểm tối đa: ${formatNumber(from, 'vi')} thành ${formatNumber(to, 'vi')}`,
  noMapping: 'Các mã này chỉ được liệt kê, không tự đổi trong phụ lục mới.',
  made: (sheets: readonly string[]) =>
    `Đã thêm trang tính ${sheets.map((name) => `“${name}”`).join(' và ')}. Nhiệm vụ, giải pháp chép nguyên từ năm nay; thời hạn để trống để ghi mới.`,
  madePlain:
    'Excel này không nhận cách trình bày trang in; trước khi in hãy chọn khổ A4 ngang, vừa một trang theo chiều ngang.',
};
