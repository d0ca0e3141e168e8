import type { SheetSnapshot } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import type { CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import type { CriterionCode } from '../../../src/domain/criteria/criterion-code';
import type { NextYear, YearCriterion } from '../../../src/domain/next-year/next-year';
import { planNextYear } from '../../../src/domain/next-year/plan-next-year';
import type { YearSheet } from '../../../src/domain/next-year/read-criteria';
import { type Grid, type GridOptions, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { fixtureSnapshot, reviewSnapshot } from '../review/review-fixture';

const sheetsOf = (snapshot: SheetSnapshot): readonly YearSheet[] => [
  { sheetName: snapshot.sheetName, snapshot, review: reviewSnapshot(snapshot, '2024-12-20') },
];

const sheet = (grid: Grid, options?: GridOptions): readonly YearSheet[] =>
  sheetsOf(snapshotFromGrid(grid, options));

const codes = (criteria: readonly YearCriterion[]): string =>
  criteria.map(({ code, name }) => code ?? name).join(' ');

/** "full | below | without points", then "code from→to". */
function told({ full, below, withoutPoints, moved }: NextYear): readonly string[] {
  return [
    `${codes(full)} | ${codes(below)} | ${codes(withoutPoints)}`,
    moved.map(({ criterion, from, to }) => `${criterion.code} ${from}→${to}`).join(' '),
  ];
}

function notes({ full, below, withoutPoints }: NextYear): readonly string[] {
  return [...full, ...below, ...withoutPoints].flatMap((criterion) =>
    criterion.notes.map((note) => `${criterion.row} ${note.kind}`),
  );
}

const HEADER = [
  'Mã TC',
  'Tiêu chí, tiêu chí thành phần',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Nhiệm vụ',
  'Chủ trì',
  'Thời hạn',
  'Kết quả thực hiện',
];

/** Points as they come: full, a half, none, a zero, a comma, above the maximum, words, a minus. */
const APPENDIX_ONE: Grid = [
  ['PHỤ LỤC I. TIÊU CHÍ DUY TRÌ ĐIỂM TỐI ĐA NĂM 2024'],
  HEADER,
  [1, 'CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1.1', 'Kế hoạch năm', 2, 2, 'Ban hành kế hoạch', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
  ['1.2', 'Chế độ báo cáo', 1, 0.5, 'Gửi báo cáo', 'Văn phòng', '30/6/2024', 'Chưa hoàn thành'],
  ['1.3', 'Tuyên truyền', 1, '', 'Đăng tin', 'Văn hóa', '30/6/2024', 'Đang thực hiện'],
  [2, 'THỦ TỤC HÀNH CHÍNH'],
  ['2.1', 'Niêm yết', 2, 0, 'Niêm yết đủ', 'Một cửa', '30/6/2024', 'Chưa thực hiện'],
  ['2.2', 'Đúng hạn', 1.5, '1,5', 'Giải quyết đúng hạn', 'Một cửa', '30/6/2024', 'Đã hoàn thành'],
  ['2.3', 'Phản ánh', 1, 1.5, 'Xử lý phản ánh', 'Một cửa', '30/6/2024', 'Đã hoàn thành'],
  ['2.4', 'Số hóa', 1, 'đủ', 'Số hóa hồ sơ', 'Một cửa', '30/6/2024', 'Đã hoàn thành'],
  ['2,5', 'Kiểm soát', 1, -1, 'Rà soát thủ tục', 'Một cửa', '30/6/2024', 'Chưa thực hiện'],
];

const APPENDIX_TWO: Grid = [
  ['PHỤ LỤC II. TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM 2024'],
  [
    'Mã TC',
    'Tiêu chí, tiêu chí thành phần',
    'Điểm tối đa',
    'Điểm tự chấm',
    'Điểm thẩm định',
    'Nguyên nhân mất điểm',
    'Giải pháp khắc phục',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn',
    'Kết quả thực hiện',
  ],
  ['3.1', 'Rà soát', 2, 2, 1, 'Thiếu hồ sơ', 'Bổ sung hồ sơ', 'Tư pháp', 'Một cửa', '30/6/2024', 'Chưa xong'],
  ['3.2', 'Công khai', 1, 1, '', 'Chậm', 'Niêm yết', 'Tư pháp', '', '30/6/2024', 'Đã hoàn thành'],
  ['3.10', 'Tự kiểm tra', 1, 1, 1, '', 'Kiểm tra quý', 'Văn phòng', '', '30/9/2024', 'Đã hoàn thành'],
];

/** Points stand at the criterion where its parts have none; a merged criterion has several tasks. */
const SCORING_FORM: Grid = [
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
  ['Mã', 'Tiêu chí, tiêu chí thành phần', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
  ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2.5, ''],
  ['1.1', 'Kế hoạch', 2, 2, 'Kế hoạch số 12/KH-UBND'],
  ['1.2', 'Kiểm tra', 1, 0.5, ''],
  ['2', 'THỦ TỤC', 2, 2, ''],
  ['2.1', 'Niêm yết', 1, 1, 'Ảnh'],
  ['2.2', 'Đúng hạn', 1, 1, ''],
];

const LAST_YEAR_ONLY: Grid = [
  ['PHỤ LỤC 2'],
  ['NHIỆM VỤ KHẮC PHỤC TIÊU CHÍ BỊ TRỪ ĐIỂM NĂM 2025'],
  ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt năm 2024', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng'],
  ['4.1', 'Quy chế', 1, 0.5, 'Rà soát quy chế', 'Văn phòng', '30/6/2025', 'Chưa xong'],
  [null, null, null, null, 'Sửa đổi quy chế', 'Tư pháp', '30/9/2025', 'Chưa xong'],
  ['4.2', 'Bố trí', 1, 1, 'Kiện toàn', 'Văn phòng', '30/6/2025', 'Đã xong'],
];

describe('planNextYear()', () => {
  test('of the sample of Cẩm Giàng: one criterion lost half a point', () => {
    const plan = planNextYear(sheetsOf(fixtureSnapshot('cam-giang-phu-luc-1')), 2025);
    expect(told(plan)).toEqual([
      '1.1.1 1.1.2 1.2 1.4 1.5 2.1 2.2 2.3 3.1 3.2 3.5 3.9 3.10 4.1 4.2 5.1 5.2 5.3 6.1 7.1 7.2.1 7.2.2 | 6.2 | ',
      '6.2 I→II',
    ]);
    expect(notes(plan)).toEqual([
      '16 codeMended',
      '24 codeMended',
      '30 codeMended',
      '33 codeMended',
      '39 codeMended',
    ]);
    expect(plan.pointsOf).toBe(2024);
    expect(plan.below[0]).toMatchObject({
      max: 2,
      score: 1.5,
      section: { code: '6', name: 'CẢI CÁCH TÀI CHÍNH CÔNG' },
      task: 'Giải ngân đạt 100% kế hoạch vốn',
    });
  });

  test('of the sample of Trung Trắc, which has no points: nothing, and all of it is told', () => {
    const plan = planNextYear(sheetsOf(fixtureSnapshot('trung-trac-cchc')), 2025);
    expect([plan.full, plan.below, plan.moved]).toEqual([[], [], []]);
    expect(plan.withoutPoints).toHaveLength(24);
  });

  test('says points of 0, blank, with a comma, above the maximum, unreadable and below zero', () => {
    const plan = planNextYear(sheet(APPENDIX_ONE), 2025);
    expect(told(plan)).toEqual(['1.1 2.2 2.3 | 1.2 2.1 2.5 | 1.3 2.4', '1.2 I→II 2.1 I→II 2.5 I→II']);
    expect(notes(plan)).toEqual([
      '9 comma',
      '10 aboveMax',
      '8 zero',
      '12 belowZero',
      '12 codeMended',
      '6 blank',
      '11 unreadable',
    ]);
    expect(plan.full[1]).toMatchObject({ score: 1.5, notes: [{ written: '1,5', readAs: 1.5 }] });
  });

  test('of two appendices: appraised points before own ones, causes and remedies kept', () => {
    const plan = planNextYear([...sheet(APPENDIX_ONE), ...sheet(APPENDIX_TWO)], 2025);
    expect(told(plan)).toEqual([
      '1.1 2.2 2.3 3.2 3.10 | 1.2 2.1 2.5 3.1 | 1.3 2.4',
      '1.2 I→II 2.1 I→II 2.5 I→II 3.2 II→I 3.10 II→I',
    ]);
    expect(plan.below.at(-1)).toMatchObject({
      cause: 'Thiếu hồ sơ',
      solution: 'Bổ sung hồ sơ',
      leads: 'Tư pháp',
      supports: 'Một cửa',
      score: 1,
    });
  });

  test('of a scoring form', () => {
    const plan = planNextYear(sheet(SCORING_FORM), 2026);
    expect(told(plan)).toEqual(['1.1 2.1 2.2 | 1.2 | ', '']);
    expect(plan.pointsOf).toBe(2025);
  });

  test('of last year’s points where the sheet has no others; several tasks are one criterion', () => {
    const plan = planNextYear(sheet(LAST_YEAR_ONLY, { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'] }), 2026);
    expect(told(plan)).toEqual(['4.2 | 4.1 | ', '4.2 II→I']);
    expect(plan.below[0]).toMatchObject({
      task: 'Rà soát quy chế\nSửa đổi quy chế',
      leads: 'Văn phòng\nTư pháp',
    });
  });

  test('never of last year’s points where this year’s have a column, though a row has none yet', () => {
    const sheets = sheet([
      ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm đạt năm 2024'],
      ['1.1', 'Kế hoạch', 2, 2, 1, 2],
      ['1.2', 'Kiểm tra', 1, 1, '', 0.5],
      ['1.3', 'Tuyên truyền', 1, '', '', 1],
    ]);
    const plan = planNextYear(sheets, 2026);
    expect(told(plan)).toEqual(['1.2 | 1.1 | 1.3', '']);
    expect(notes(plan)).toEqual(['5 blank']);
    // What the year has come to so far does count them: 1 + 1 + 1.
    expect(sheets[0]?.review.points?.achieved).toBe(3);
  });

  test('lists the codes that a new catalogue has no more, has anew or calls otherwise, and maps none', () => {
    const entry = (code: string, name: string, maxScore?: number) => ({
      code: code as CriterionCode,
      name,
      aliases: [],
      ...(maxScore === undefined ? {} : { maxScore }),
    });
    const catalogue: CriterionCatalogue = {
      name: 'Danh mục tiêu chí 2026',
      matchBy: 'code',
      isReference: false,
      entries: [
        entry('1', 'CHỈ ĐẠO, ĐIỀU HÀNH'),
        entry('1.1', 'Kế hoạch', 3),
        entry('1.3', 'Kiểm tra', 1),
        entry('2', 'THỦ TỤC'),
        entry('2.1', 'Giải ngân vốn đầu tư công', 1),
        entry('2.2', 'Đúng hạn', 1),
      ],
    };
    const plan = planNextYear(sheet(SCORING_FORM), 2026, catalogue);
    expect(told(plan)).toEqual(['1.1 2.1 2.2 | 1.2 | ', '']);
    expect(plan.catalogue).toEqual({
      name: 'Danh mục tiêu chí 2026',
      gone: [{ code: '1.2', name: 'Kiểm tra', alike: '1.3' }],
      added: [{ code: '1.3', name: 'Kiểm tra' }],
      renamed: [{ code: '2.1', from: 'Niêm yết', to: 'Giải ngân vốn đầu tư công' }],
      pointsChanged: [{ code: '1.1', from: 2, to: 3 }],
    });
  });
});
