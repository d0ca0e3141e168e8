import { columnName } from '../../../src/domain/a1-notation';
import type { ProofPlace } from '../../../src/domain/proofreading/proof-finding';
import { proofread } from '../../../src/domain/proofreading/proofread';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';
import { reviewSnapshot } from '../review/review-fixture';

/** A plan with the columns TT, Nhiệm vụ, Thời hạn, Tình trạng, Tài liệu kiểm chứng, Chủ trì. */
function plan(year: number, rows: readonly (readonly string[])[]) {
  const grid = [
    [`Kế hoạch cải cách hành chính năm ${year}`],
    ['TT', 'Nhiệm vụ', 'Thời hạn', 'Tình trạng', 'Tài liệu kiểm chứng', 'Chủ trì'],
    ...rows.map((cells, index) => [index + 1, ...cells]),
  ];
  return reviewSnapshot(snapshotFromGrid(grid, { sheetName: 'Phụ lục' }), `${year}-12-31`);
}

const NO_PAPER = { sentences: [], everything: [], isIssued: false };

function found(...[reviews, paper]: Parameters<typeof proofread>): readonly string[] {
  return proofread(reviews, paper).map(({ rule, found: words, other, places }) =>
    [rule, words, ...(other === undefined ? [] : [other]), places.map(placeOf).join(' ')].join(' | '),
  );
}

function placeOf(place: ProofPlace): string {
  return place.kind === 'cell' ? `${columnName(place.column)}${place.row}` : place.kind;
}

test('each text is told with its cell, the same words once with all their cells', () => {
  const review = plan(2026, [
    ['Báo cáo UBND huyện theo quy định', '30/6/2026', 'Đang thực hiện', '', 'Phòng Nội vụ'],
    ['Gửi huyện kế hoạch năm 2025', '30/6/2026', 'Đạt 60%', 'QĐ số 5/QĐ-UBND', 'Công chức A'],
  ]);
  expect(found([review], { ...NO_PAPER, end: { year: 2026, month: 6, day: 14 } })).toEqual([
    'outdatedName | huyện | B3 B4',
    'outdatedName | Phòng Nội vụ | F3',
    'leftoverYear | năm 2025 | B4',
    'incompleteCitation | 5/QĐ-UBND | E4',
    'barePercentage | 60% | D4',
  ]);
});

test('a plan of before July 2025 names districts rightly, and so does a paper on a time before', () => {
  const texts = [['Báo cáo UBND huyện', '30/6/2024', 'Đang thực hiện', '', 'Phòng Nội vụ']];
  const paper = { ...NO_PAPER, sentences: ['Báo cáo huyện.'] };
  expect(found([plan(2024, texts)], { ...paper, end: { year: 2024, month: 12, day: 14 } })).toEqual([]);
  expect(found([plan(2025, texts)], { ...paper, end: { year: 2025, month: 6, day: 30 } })).toEqual([]);
  expect(found([plan(2025, texts)], { ...paper, end: { year: 2025, month: 7, day: 1 } })).toEqual([
    'outdatedName | huyện | B3 paper',
    'outdatedName | Phòng Nội vụ | F3',
  ]);
});

test('abbreviations are told of an issued copy alone', () => {
  const review = plan(2024, [
    ['Niêm yết TTHC', '30/6/2024', 'Đang thực hiện', 'Biên bản UBND', 'Công chức A'],
  ]);
  const paper = {
    ...NO_PAPER,
    everything: ['Ban hành kế hoạch CCHC'],
    end: { year: 2024, month: 6, day: 14 },
  };
  expect(found([review], paper)).toEqual([]);
  expect(found([review], { ...paper, isIssued: true })).toEqual([
    'abbreviation | TTHC | B3',
    'abbreviation | CCHC | paper',
  ]);
});

test('one document under two numbers is told with both cells', () => {
  const review = plan(2024, [
    ['Ban hành kế hoạch', '30/6/2024', 'Đã ban hành KH số 12/KH-UBND ngày 05/01/2024', '', 'Công chức A'],
    ['Tuyên truyền', '30/6/2024', 'Đang thực hiện', 'KH số 21/KH-UBND ngày 05/01/2024', 'Công chức A'],
  ]);
  expect(found([review], { ...NO_PAPER, end: { year: 2024, month: 6, day: 14 } })).toEqual([
    'twoNumbers | 12/KH-UBND | 21/KH-UBND | D3 E4',
  ]);
});
