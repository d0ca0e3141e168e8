import { pick, seededRandom } from './seeded-random';
import type { GridCell } from './snapshot-from-grid';

/** A form on which a commune scores itself, with what must come out of it. */
export interface MessyForm {
  readonly grid: readonly (readonly GridCell[])[];
  /** The rows of its criteria, their points, and the rules that each row must say; no other row says anything. */
  readonly items: readonly number[];
  readonly max: number;
  readonly achieved: number;
  readonly says: readonly string[];
  readonly messes: readonly string[];
}

const HEADINGS: readonly (readonly string[])[] = [
  ['TT', 'Tiêu chí, tiêu chí thành phần', 'Điểm chuẩn', 'Điểm tự đánh giá', 'Tài liệu kiểm chứng'],
  ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
  ['STT', 'Nội dung đánh giá', 'Thang điểm', 'UBND xã tự chấm', 'Tên tài liệu kiểm chứng'],
];
const SECTIONS = ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'];
const CHOICES = ['Ban hành kịp thời', '- Ban hành chậm', 'Không ban hành'];
export const FORM_MESSES = [
  'points above the maximum',
  'no evidence',
  'a sum that is wrong',
  'how many points for what',
  'points by a formula',
] as const;

/** A scoring form with a mess or none in each criterion, by its seed. */
export function messyScoringForm(seed: number): MessyForm {
  const random = seededRandom(seed);
  const grid: GridCell[][] = [
    ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [...pick(random, HEADINGS)],
  ];
  const [items, says, messes]: [number[], string[], string[]] = [[], [], []];
  let [max, achieved] = [0, 0];
  for (const [index, name] of SECTIONS.entries()) {
    const section = grid.push([index + 1, name, 0, 0]);
    let [sectionMax, sectionScore] = [0, 0];
    for (let number = 1; number <= 2 + Math.floor(random() * 3); number++) {
      const most = 1 + Math.floor(random() * 4);
      const mess = random() < 0.25 ? pick(random, FORM_MESSES) : undefined;
      const score = mess === 'points above the maximum' ? most + 1 : most - 0.5 * Math.floor(random() * 2);
      const evidence = mess === 'no evidence' ? null : `KH số ${String(number)}`;
      const typed: GridCell = mess === 'points by a formula' ? { value: score, isFormula: true } : score;
      const row = grid.push([
        `${String(index + 1)}.${String(number)}`,
        `Tiêu chí số ${String(number)}`,
        most,
        typed,
        evidence,
      ]);
      items.push(row);
      sectionMax += most;
      sectionScore += score;
      if (mess === undefined) continue;
      messes.push(`${mess} in row ${String(row)}`);
      if (mess === 'points above the maximum') says.push(`${String(row)} score/above-max`);
      if (mess === 'no evidence') says.push(`${String(row)} evidence/points-without`);
      if (mess === 'how many points for what')
        for (const choice of CHOICES) grid.push([null, choice, Math.max(0, most - CHOICES.indexOf(choice))]);
      if (mess === 'a sum that is wrong') sectionMax += 1;
    }
    const right = items
      .filter((row) => row > section)
      .reduce((sum, row) => sum + Number(grid[row - 1]?.[2]), 0);
    if (right !== sectionMax) says.push(`${String(section)} score/section-differs`);
    grid[section - 1] = [index + 1, name, sectionMax, sectionScore];
    max += right;
    achieved += sectionScore;
  }
  return { grid, items, max, achieved, says, messes };
}
