import type { SheetReport } from '../../../src/excel/office/outcome';
import type { CatalogueReport, Failure } from '../../../src/excel/office/outcome';
import { messagesEn as en } from '../../../src/messages/en';
import { messagesVi as vi } from '../../../src/messages/vi';
import { noticeWords } from '../../../src/taskpane/present/notice-words';
import { catalogueWords } from '../../../src/taskpane/present/summary/catalogue-words';
import { sheetFacts } from '../../../src/taskpane/present/summary/sheet-facts';
import { overviewReport } from '../stories/sample-overview';
import { sampleReport, sampleReview } from '../stories/sample-report';

test('each sheet of a run over all has its line', () => {
  expect(overviewReport().sheets.map((sheet) => sheetFacts(sheet, vi))).toEqual([
    {
      sheetId: '{1}',
      name: 'PL1',
      share: '41,67%',
      facts: '5/12 nhiệm vụ · 3 quá hạn · 5 ô cần xem lại · 1 mã có ở cả hai phụ lục',
      tone: 'late',
    },
    {
      sheetId: '{2}',
      name: 'Phụ lục 2 - Các tiêu chí, tiêu chí thành phần mất điểm năm 2023',
      share: '25%',
      facts: '3/12 nhiệm vụ · chưa ghi, vì chưa chắc các cột',
      tone: 'calm',
    },
    { sheetId: '{4}', name: 'Công văn', facts: 'Để nguyên: không phải phụ lục kế hoạch.', tone: 'calm' },
    { sheetId: '{5}', name: 'PL khóa', facts: 'Để nguyên: đang được bảo vệ.', tone: 'calm' },
    { sheetId: '{6}', name: 'Biểu đồ', facts: 'Để nguyên: là trang biểu đồ.', tone: 'calm' },
  ]);
});

test('several appendices on one sheet are counted together', () => {
  const review = sampleReview([], []);
  const report: SheetReport = {
    ...sampleReport(),
    reviews: [
      { ...review, completion: { done: 1, total: 4, overdue: 1, dueSoon: 0 } },
      { ...review, completion: { done: 2, total: 2, overdue: 0, dueSoon: 0 } },
    ],
  };
  expect(sheetFacts({ kind: 'done', report }, en)).toMatchObject({
    share: '50%',
    facts: '3/6 items · 1 overdue',
  });
});

test('a failure without a short reason is told in its whole sentence', () => {
  const failure: Failure = { kind: 'sheetKeptChanging' };
  const { facts } = sheetFacts({ kind: 'leftAlone', sheetId: '{1}', sheetName: 'PL1', failure }, vi);
  expect(facts).toContain('liên tục có người sửa');
});

test.each([
  [2, 3, 'Đã tính 2 trang tính, để nguyên 3 trang.'],
  [2, 0, 'Đã tính 2 trang tính.'],
  [0, 2, 'Không trang tính nào là phụ lục kế hoạch, nên không ghi gì.'],
])('of %i computed and %i left alone: %s', (computed, leftAlone, sentence) => {
  expect(noticeWords({ kind: 'recomputedAll', computed, leftAlone, wrote: computed > 0 }, vi)).toBe(sentence);
});

const SHEET: CatalogueReport = {
  kind: 'sheet',
  name: 'Danh mục tiêu chí',
  sheetId: '{3}',
  entries: 60,
  toMend: 0,
};
const { entries: _none, ...UNREAD } = SHEET;
const PAPI: CatalogueReport = {
  kind: 'builtIn',
  name: 'Chỉ số PAPI (tham khảo)',
  year: 2024,
  entries: 36,
  toMend: 0,
};
const NAME = 'Chỉ số CCHC cấp xã (danh mục tham khảo)';

test.each<readonly [CatalogueReport, number | undefined, string, boolean]>([
  [SHEET, 2024, 'Đối chiếu mã với “Danh mục tiêu chí”, 60 dòng', false],
  [{ ...SHEET, year: 2024 }, 2024, 'Đối chiếu mã với “Danh mục tiêu chí”, 60 dòng', false],
  [{ ...SHEET, year: 2023 }, undefined, 'Đối chiếu mã với “Danh mục tiêu chí”, 60 dòng', false],
  [
    { ...SHEET, year: 2023 },
    2024,
    'Đối chiếu mã với “Danh mục tiêu chí”, 60 dòng. Danh mục năm 2023, kế hoạch năm 2024.',
    true,
  ],
  [UNREAD, 2024, 'Chưa đọc được “Danh mục tiêu chí”: cần dòng tiêu đề có “Mã” và “Tên tiêu chí”.', true],
  [
    { kind: 'builtIn', name: NAME, year: 2024, entries: 60, toMend: 0 },
    2024,
    `Đối chiếu mã với: ${NAME}`,
    false,
  ],
  [
    { kind: 'builtIn', name: '', toMend: 0 },
    2024,
    'Chưa tải được danh mục tham khảo, nên không đối chiếu mã. Kiểm tra mạng rồi đọc lại.',
    true,
  ],
  [
    { ...PAPI, contents: { named: 8, missing: [] } },
    2024,
    'Đối chiếu tên với: Chỉ số PAPI (tham khảo). Trang này nêu 8/8 nội dung',
    false,
  ],
  [
    { ...PAPI, contents: { named: 6, missing: ['Quản trị môi trường', 'Quản trị điện tử'] } },
    2024,
    'Đối chiếu tên với: Chỉ số PAPI (tham khảo). Trang này nêu 6/8 nội dung; chưa thấy “Quản trị môi trường”, “Quản trị điện tử”',
    false,
  ],
  [
    { ...PAPI, contents: { named: 0, missing: ['Quản trị môi trường'] } },
    2024,
    'Trang này không nêu nội dung nào của: Chỉ số PAPI (tham khảo). Không đối chiếu gì.',
    true,
  ],
  [
    { kind: 'otherYears', names: ['Danh mục tiêu chí 2023', 'Danh mục tiêu chí 2025'] },
    2024,
    'Tệp chỉ có “Danh mục tiêu chí 2023”, “Danh mục tiêu chí 2025”, chưa có danh mục năm 2024 nên chưa đối chiếu mã. Chọn danh mục ở thẻ Cài đặt.',
    true,
  ],
  [
    { kind: 'otherYears', names: ['Danh mục tiêu chí 2023'] },
    undefined,
    'Tệp có “Danh mục tiêu chí 2023”, nhưng chưa biết kế hoạch năm nào: chưa đối chiếu mã. Ghi năm hoặc chọn danh mục ở thẻ Cài đặt.',
    true,
  ],
])('%j in %s: %s', (catalogue, planYear, words, isDoubtful) => {
  expect(catalogueWords(catalogue, planYear, vi)).toEqual({ words, isDoubtful });
});
