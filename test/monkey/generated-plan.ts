import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { type DrawnCell, drawWorkbook } from '../support/host-workbook-builder';
import { Seeded } from './seeded';

export const STATUSES = [
  'Đã hoàn thành',
  'Chưa thực hiện',
  'Đang thực hiện',
  'Hoàn thành 80%',
  'Không phát sinh',
  'Đã ban hành số 12/KH-UBND',
  'Hoàn thành quá hạn',
  'đang chờ ý kiến',
] as const;

export const DEADLINES = [
  '30/9/2024',
  '31/01/2024',
  '20/10/2024',
  '31/6/2024',
  'Quý IV/2024',
  'Quý II, IV',
  'Thường xuyên',
  'Hằng tháng',
  'tháng 12/2024',
  'trước 15/10/2024',
  'Theo quy định',
  '15/10/2024 và thường xuyên',
] as const;

export const TASKS = [
  'Ban hành kế hoạch',
  'Rà soát văn bản',
  'Niêm yết thủ tục',
  'Số hóa hồ sơ',
  'Tập huấn tổ công nghệ số',
  'Báo cáo tổng kết',
  'Lấy ý kiến người dân',
] as const;

export const LEADS = ['Văn phòng', 'Tư pháp', 'Một cửa', 'Văn hóa - Xã hội', 'Kế toán'] as const;

type Column = 'order' | 'code' | 'content' | 'lead' | 'deadline' | 'status' | 'percent' | 'ratio' | 'note';

const HEADINGS: Readonly<Record<Column, string>> = {
  order: 'TT',
  code: 'Mã tiêu chí',
  content: 'Nội dung nhiệm vụ',
  lead: 'Chủ trì',
  deadline: 'Thời hạn',
  status: 'Tình trạng',
  percent: '% hoàn thành',
  ratio: 'Tỷ lệ hoàn thành',
  note: 'Ghi chú',
};

/** A plan of a few sections, with or without the columns, totals, labels, merges and blanks that sheets have. */
export function generatedPlan(seed: number): HostWorkbook {
  const random = new Seeded(seed);
  const columns = (Object.keys(HEADINGS) as Column[]).filter(
    (column) =>
      column === 'order' ||
      column === 'content' ||
      random.happens(
        { code: 0.4, lead: 0.7, deadline: 0.95, status: 0.8, percent: 0.2, ratio: 0.6, note: 0.4 }[column],
      ),
  );
  if (!columns.includes('status') && !columns.includes('percent')) columns.push('status');
  const rows: (readonly DrawnCell[])[] = [];
  const row = (cells: Partial<Record<Column, DrawnCell>>): void =>
    void rows.push(columns.map((column) => cells[column]));
  if (random.happens(0.6)) rows.push(['PHỤ LỤC'], ['Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2024']);
  row(HEADINGS);
  const sections = random.whole(0, 3);
  for (let section = 1; section <= Math.max(1, sections); section += 1) {
    if (sections > 0) row({ order: ['I', 'II', 'III'][section - 1], content: `NHÓM VIỆC ${section}` });
    const items = random.whole(1, 4);
    for (let item = 1; item <= items; item += 1) {
      row({
        order: String(item),
        code: random.happens(0.85)
          ? `${section}.${item}`
          : random.pick([`${section},${item}`, undefined, 'x']),
        content: `${random.pick(TASKS)} ${section}.${item}`,
        lead: random.happens(0.8) ? random.pick(LEADS) : undefined,
        deadline: random.happens(0.85) ? random.pick(DEADLINES) : undefined,
        status: random.happens(0.8) ? random.pick(STATUSES) : undefined,
        percent: random.happens(0.8) ? random.pick([0, 0.5, 1]) : undefined,
      });
    }
  }
  if (random.happens(0.5)) row({ order: 'Tổng cộng' });
  if (random.happens(0.25)) row({ content: 'Tỷ lệ hoàn thành' });
  if (random.happens(0.4)) rows.push([], [undefined, 'Người lập', undefined, 'CHỦ TỊCH']);
  const statusAt = columns.indexOf('status');
  const merges: string[] = [];
  if (statusAt >= 0 && random.happens(0.25)) {
    const letter = 'ABCDEFGHI'[statusAt] ?? 'A';
    const first = random.whole(4, rows.length - 1);
    merges.push(`${letter}${first}:${letter}${first + 1}`);
  }
  return drawWorkbook(
    { name: 'Phụ lục 1', cells: rows, merges },
    { name: 'Ghi chú', cells: [['Việc riêng']] },
  );
}
