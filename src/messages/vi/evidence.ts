import type { NameFault, TypedVerdict } from '../../domain/evidence/judge-typed-name';
import type { FileVerdict, RowVerdict } from '../../domain/evidence/lay-files';
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
  rule: 'Mẫu tên: Tên đơn vị-KQ khac phuc ton tai N - Tên ngắn gọn tài liệu. N là số của dòng; có dấu hay không dấu đều được.',
  unit: (unit: string) => `Đơn vị: ${unit}`,
  noUnit: 'Chưa biết tên đơn vị. Hãy ghi tên đơn vị để dựng tên tệp.',
  unitLabel: 'Tên đơn vị trong tên tệp',
  typedVerdicts: {
    ok: 'đúng mẫu',
    ...faults,
    repeated: 'tên này đã ghi ở trên',
  } satisfies Record<TypedVerdict, string>,
  fileVerdicts: {
    ok: 'đúng tên',
    misnamed: 'tên chưa đúng mẫu',
    repeated: 'trùng tên',
    spare: 'không thuộc dòng nào',
  } satisfies Record<FileVerdict, string>,
  rowVerdicts: {
    ok: 'đã có tệp',
    missing: 'chưa có tệp',
    misnamed: 'tệp chưa đúng tên',
    repeated: 'tệp bị trùng',
  } satisfies Record<RowVerdict, string>,
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
