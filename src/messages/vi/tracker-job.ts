import type { TrackerFinding } from '../../domain/returns/compare-tracker';
import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

/** The words of the job "So với phần mềm". */
export const trackerJobVi = {
  title: 'So với phần mềm',
  help: 'Dán bảng hoặc chọn tệp .xlsx mà phần mềm theo dõi xuất ra; tên việc, thời hạn, trạng thái ở nhiều tệp cũng được. Chỉ so và kể chỗ khác, không sửa gì.',
  paste: 'Dán bảng từ phần mềm',
  pasteHelp: 'Sao chép cả dòng tiêu đề rồi dán vào ô này.',
  comparePasted: 'So bảng đã dán',
  pick: 'Hoặc chọn tệp phần mềm xuất ra…',
  pasted: 'Bảng đã dán',
  notATable: (names: readonly string[]) =>
    `Không thấy cột tên nhiệm vụ và cột trạng thái hoặc thời hạn trong ${names.join('; ')}. Hãy lấy cả dòng tiêu đề rồi làm lại.`,
  unreadable: (names: readonly string[]) =>
    `Không đọc được ${names.join('; ')}. Mở bằng Excel, lưu thành “Excel Workbook (*.xlsx)” rồi chọn lại.`,
  compared: (findings: number) =>
    findings === 0 ? 'Đã so: không có gì khác.' : `Đã so: có ${count(findings)} chỗ khác.`,
  nothing: 'Phụ lục và phần mềm khớp nhau.',
  kinds: {
    onlyThere: (rows: number) => `Chỉ có trên phần mềm (${count(rows)})`,
    onlyHere: (rows: number) => `Chỉ có trong phụ lục (${count(rows)})`,
    otherStatus: (rows: number) => `Trạng thái khác nhau (${count(rows)})`,
    otherDeadline: (rows: number) => `Thời hạn khác nhau (${count(rows)})`,
    double: (rows: number) => `Ghi nhiều lần trên phần mềm (${count(rows)})`,
    unsure: (rows: number) => `Chưa chắc là dòng nào (${count(rows)})`,
  } satisfies Record<TrackerFinding['kind'], (rows: number) => string>,
  differs: (here: string, there: string) =>
    `Phụ lục: ${here === '' ? 'để trống' : here}; phần mềm: ${there === '' ? 'không có' : there}`,
  place: (file: string, row: number) => `${file}, dòng ${row}`,
  again: (rows: readonly number[]) => `ghi lại ở dòng ${rows.join(', ')}`,
  maybe: (rows: readonly number[]) => `có thể là dòng ${rows.join(', ')} của phụ lục`,
  goTo: (row: number) => `Đến dòng ${row}`,
  more: (rest: number) => `… và ${count(rest)} dòng nữa.`,
  copyAll: 'Sao chép tất cả',
};
