import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';
import { reviewSnapshot } from '../review/review-fixture';

/** A plan of 2024, an item a line: "deadline; status; evidence; lead". Read on `readOn`. */
export function planOfLines(lines: readonly string[], readOn: string): AppendixReview {
  const grid = [
    ['PHỤ LỤC', '', '', '', '', ''],
    ['Kế hoạch cải cách hành chính năm 2024', '', '', '', '', ''],
    ['TT', 'Nhiệm vụ', 'Thời hạn', 'Tình trạng', 'Tài liệu kiểm chứng', 'Chủ trì'],
    ...lines.map((line, index) => {
      const [deadline = '', status = '', evidence = '', lead = 'Công chức A'] = line
        .split(';')
        .map((part) => part.trim());
      return [index + 1, `Thực hiện nhiệm vụ thứ ${index + 1}`, deadline, status, evidence, lead];
    }),
  ];
  return reviewSnapshot(snapshotFromGrid(grid, { sheetName: 'Phụ lục' }), readOn);
}
