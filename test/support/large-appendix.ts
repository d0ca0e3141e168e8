import type { Grid, GridCell } from './snapshot-from-grid';

/** A small seeded generator (mulberry32): the same seed gives the same sheet on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HEADER: Grid = [
  [
    'TT',
    'Mã TC, TCTP',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Kết quả chấm điểm năm 2023',
    '',
    '',
    'Nhiệm vụ, giải pháp duy trì năm 2024',
    'Trách nhiệm thực hiện',
    '',
    'Thời gian hoàn thành',
    'Sản phẩm/Tài liệu kiểm chứng',
    'Kết quả thực hiện',
    'Tỷ lệ hoàn thành',
    'Nguyên nhân',
    'Ghi chú',
  ],
  ['', '', '', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', '', 'Chủ trì', 'Phối hợp'],
];
const WORKS = [
  'Ban hành kế hoạch',
  'Rà soát, đánh giá',
  'Tuyên truyền, phổ biến',
  'Kiểm tra việc thực hiện',
  'Báo cáo kết quả',
  'Niêm yết công khai',
];
const MATTERS = [
  'cải cách hành chính',
  'thủ tục hành chính',
  'quy chế làm việc',
  'chuyển đổi số',
  'ngân sách xã',
  'kỷ luật, kỷ cương',
  'tiếp công dân',
];
const PEOPLE = [
  'Công chức Văn phòng - Thống kê',
  'Công chức Tư pháp - Hộ tịch',
  'Bộ phận TN&TKQ',
  'Công chức Tài chính - Kế toán',
  'Công chức Văn hóa - Xã hội',
  'Chủ tịch UBND xã',
];
const DEADLINES = [
  'Quý II/2024',
  'Tháng 6',
  'Thường xuyên',
  'Hàng quý',
  'Năm 2024',
  '6 tháng đầu năm',
  '30/6 và 31/12',
];
const STATUSES = [
  'Đã hoàn thành',
  'Đang thực hiện',
  'Chưa thực hiện',
  'Hoàn thành',
  'Hoàn thành 80%',
  '',
  'Hoàn thành quá hạn',
];
const EVIDENCE = ['Kế hoạch', 'Báo cáo', 'Quyết định', 'Biên bản', 'Ảnh chụp'];

/**
 * A Phụ lục 1 of 15 columns with this many rows, title and header included: sections of forty rows, parents with
 * children, dates as serials and as text, scores, statuses. Realistic enough to measure on, and the same for a seed.
 */
export function largeAppendix(rowCount: number, seed = 2024): Grid {
  const random = seededRandom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const deadline = (): GridCell => {
    const kind = random();
    if (kind < 0.3) return { value: 45_292 + Math.floor(random() * 366), format: 'dd/mm/yyyy' };
    if (kind < 0.6) return `${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/2024`;
    return pick(DEADLINES);
  };
  const rows: (readonly GridCell[])[] = [
    ['ỦY BAN NHÂN DÂN XÃ AN BÌNH'],
    ['PHỤ LỤC 1'],
    ['Các tiêu chí duy trì đạt điểm tối đa năm 2024'],
    ...HEADER,
  ];
  let section = 0;
  let item = 0;
  while (rows.length < rowCount - 1) {
    if ((rows.length - HEADER.length - 3) % 40 === 0) {
      section++;
      item = 0;
      rows.push(['', section, `LĨNH VỰC THỨ ${section}`]);
      continue;
    }
    item++;
    const isParent = item % 10 === 1 && rows.length + 2 < rowCount - 1;
    const number = Math.ceil(item / 10);
    const score = 1 + Math.floor(random() * 4) / 2;
    if (isParent) rows.push(['', `${section}.${number}`, `Tiêu chí ${number}`, score, score, score]);
    else
      rows.push([
        item,
        `${section}.${number}.${(item - 1) % 10}`,
        `${pick(WORKS)} về ${pick(MATTERS)} số ${rows.length}`,
        score,
        score,
        score,
        `${pick(WORKS)} ${pick(MATTERS)} năm 2024 theo kế hoạch ${rows.length}`,
        pick(PEOPLE),
        random() < 0.4 ? pick(PEOPLE) : '',
        deadline(),
        pick(EVIDENCE),
        pick(STATUSES),
        '',
        random() < 0.1 ? `Thiếu kinh phí ${rows.length}` : '',
        '',
      ]);
  }
  rows.push(['', '', 'TỔNG CỘNG', rowCount, rowCount, rowCount]);
  return rows;
}
