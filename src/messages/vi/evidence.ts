import type { NameFault, TypedVerdict } from '../../domain/evidence/judge-typed-name';
import type { FileVerdict } from '../../domain/evidence/lay-files';
import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

const faults: Record<NameFault, string> = {
  wrongNumber: 'số không phải số của dòng này',
  noUnit: 'thiếu tên đơn vị, hoặc ghi tên đơn vị khác',
  noShortName: 'thiếu tên ngắn gọn của tài liệu',
  illegalCharacter: 'có dấu không được dùng trong tên tệp',
  malformed: 'chưa đúng mẫu',
};

/** The words about evidence, which are loaded when its part of the pane is opened. */
export const evidenceVi = {
  title: 'Minh chứng',
  unitHelp: 'Tên này đứng đầu tên tệp, ví dụ “Xã Thạch Châu”.',
  check: 'Kiểm tra tên ghi trong bảng',
  checked: (typed: number) => `Đã kiểm tra ${count(typed)} tên tệp ghi trong bảng.`,
  pick: 'Chọn tệp minh chứng',
  pickHelp:
    'Chọn được nhiều tệp một lúc (Ctrl+A để chọn cả thư mục). Tiến Độ chỉ xem tên và dung lượng: không mở, không đổi tên, không gửi tệp đi đâu.',
  picked: (files: number, bytes: number) =>
    `Đã đối chiếu ${count(files)} tệp, tổng dung lượng ${formatNumber(bytes / 1_048_576, 'vi')} MB.`,
  otherSheet: (name: string) => `Kết quả này là của trang “${name}”. Hãy kiểm tra lại trang đang mở.`,
  result: 'Kết quả',
  copyAll: 'Sao chép tất cả',
  renameHeading: 'Tên cũ và tên đúng',
  renameColumns: ['Tên cũ', 'Tên đúng'],
  copyTable: 'Sao chép bảng tên',
  copyName: (name: string) => `Sao chép tên: ${name}`,
  namesHeading: 'Tên tệp của từng dòng',
  rowName: (row: number, name: string) => `Dòng ${row}: ${name}`,
  more: (rows: number) => `Còn ${count(rows)} dòng nữa; “Sao chép tất cả” có đủ.`,
  rule: 'Mẫu tên: Tên đơn vị-KQ khac phuc ton tai N - Tên ngắn gọn tài liệu. N là số của dòng; có dấu hay không dấu đều được.',
  unit: (unit: string) => `Đơn vị: ${unit}`,
  noUnit: 'Chưa biết tên đơn vị. Hãy ghi tên đơn vị để dựng tên tệp.',
  unitLabel: 'Tên đơn vị trong tên tệp',
  typedVerdicts: {
    ok: 'đúng mẫu',
    ...faults,
    repeated: 'tên này đã ghi ở trên',
  } satisfies Record<TypedVerdict, string>,
  typed: (good: number, bad: number) =>
    good + bad === 0
      ? 'Trong bảng chưa ghi tên tệp nào.'
      : `Trong bảng có ${count(good + bad)} tên tệp: ${count(good)} đúng mẫu, ${count(bad)} cần sửa.`,
  typedLine: (row: number, name: string, verdict: string) => `Dòng ${row}: “${name}”: ${verdict}`,
  rightName: (name: string) => `Tên đúng: ${name}`,
  doneWithout: (rows: readonly number[]) =>
    rows.length === 0
      ? 'Việc nào đã xong cũng có tài liệu kiểm chứng.'
      : `${count(rows.length)} việc đã xong mà chưa có tài liệu kiểm chứng: dòng ${rows.join(', ')}.`,
  notDoneWith: (rows: readonly number[]) =>
    `${count(rows.length)} việc chưa xong mà đã có tài liệu: dòng ${rows.join(', ')}.`,
  files: (counts: Readonly<Record<FileVerdict, number>>) =>
    `${count(counts.ok + counts.misnamed + counts.repeated + counts.spare)} tệp: ${count(counts.ok)} đúng tên, ${count(counts.misnamed)} chưa đúng tên, ${count(counts.repeated)} trùng tên, ${count(counts.spare)} không thuộc dòng nào.`,
  missing: (rows: readonly number[]) =>
    rows.length === 0
      ? 'Dòng nào cũng có tệp.'
      : `${count(rows.length)} dòng chưa có tệp: ${rows.join(', ')}.`,
  renamed: (from: string, to: string) => `${from} → ${to}`,
  spare: (file: string, otherUnit: string | undefined) =>
    otherUnit === undefined
      ? `Không thuộc dòng nào: ${file}`
      : `Mang tên đơn vị khác (${otherUnit}): ${file}`,
};
