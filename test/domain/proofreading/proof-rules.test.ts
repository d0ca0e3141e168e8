import { abbreviations, emoji } from '../../../src/domain/proofreading/abbreviations';
import { barePercentages } from '../../../src/domain/proofreading/bare-percentages';
import { incompleteCitations, twoNumbers } from '../../../src/domain/proofreading/citation-faults';
import { leftoverYears } from '../../../src/domain/proofreading/leftover-years';
import { listGaps } from '../../../src/domain/proofreading/list-gaps';
import { outdatedNames } from '../../../src/domain/proofreading/outdated-names';

type Row = readonly [text: string, found: readonly string[]];

const table = (name: string, rows: readonly Row[], of: (text: string) => readonly string[]): void => {
  test.each(rows)(`${name}: %j`, (text, found) => {
    expect(of(text)).toEqual(found);
  });
};

table(
  'outdatedNames',
  [
    ['Báo cáo UBND huyện trước ngày 15/6', ['huyện']],
    ['Gửi Phòng Nội vụ tổng hợp', ['Phòng Nội vụ']],
    ['Chủ tịch UBND thị trấn', ['thị trấn']],
    ['Phối hợp với Huyện đoàn', ['Huyện']],
    ['PHÒNG NỘI VỤ HUYỆN', ['PHÒNG NỘI VỤ', 'HUYỆN']],
    ['Thực hiện chỉ đạo của huyện ủy và thị trấn', ['huyện', 'thị trấn']],
    // What such an office did while it stood is named rightly.
    ['Theo Quyết định số 12/QĐ-UBND ngày 15/3/2024 của UBND huyện', []],
    ['Kế hoạch số 5/KH-PNV ngày 10 tháng 01 năm 2025 của Phòng Nội vụ', []],
    ['Khắc phục tồn tại theo kết luận của huyện năm 2024', []],
    ['Gửi Sở Nội vụ tổng hợp', []],
    ['Công chức phụ trách nội vụ', []],
    ['Nguyễn Thị Huyền', []],
    ['Trấn an dư luận', []],
    ['Phòng Văn hóa - Xã hội', []],
  ],
  (text) => outdatedNames(text),
);

table(
  'leftoverYears in a plan of 2026',
  [
    ['Ban hành Kế hoạch CCHC năm 2025', ['năm 2025']],
    ['Kế hoạch cải cách hành chính năm 2025 của xã', ['năm 2025']],
    ['Nhiệm vụ trọng tâm năm 2025', ['năm 2025']],
    ['Tuyên truyền cải cách hành chính quý I/2025', ['quý I/2025']],
    ['Báo cáo 6 tháng đầu năm 2025', ['năm 2025']],
    ['Hoàn thành trong tháng 6/2025', ['tháng 6/2025']],
    // To look back on the year before is what a plan does.
    ['Khắc phục tồn tại, hạn chế năm 2025', []],
    ['Kết quả chấm điểm năm 2025', []],
    ['Tăng so với năm 2025', []],
    ['Tổng kết công tác năm 2025', []],
    ['Giai đoạn 2021-2025', []],
    ['Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2025', []],
    ['Ban hành Kế hoạch CCHC năm 2026', []],
    ['Chỉ số SIPAS năm 2025 của xã', []],
    ['Duy trì điểm tối đa đã đạt năm 2025', []],
  ],
  (text) => leftoverYears(text, 2026),
);

table(
  'incompleteCitations in a cell: the day',
  [
    ['Kế hoạch số 12/KH-UBND', ['12/KH-UBND']],
    ['Đã ban hành QĐ số 21/QĐ-UBND', ['21/QĐ-UBND']],
    ['Theo Nghị định số 30/2020/NĐ-CP của Chính phủ', ['30/2020/NĐ-CP']],
    ['Công văn số 43/UBND-VP của UBND xã', ['43/UBND-VP']],
    ['KH 04/KH-UBND ngày 10/01/2024; QĐ 21/QĐ-UBND', ['21/QĐ-UBND']],
    ['Báo cáo số 05/BC-UBND tháng 6', ['05/BC-UBND']],
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', []],
    ['QĐ số 21/QĐ-UBND ngày 05 tháng 3 năm 2024', []],
    ['12/KH-UBND, ngày 05.01.2024', []],
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', []],
    ['Đạt 12/24 nhiệm vụ', []],
    ['Quý I/2024', []],
    ['Số:        /KH-UBND', []],
  ],
  (text) => incompleteCitations(text, 'cell').map(({ number }) => number),
);

table(
  'incompleteCitations in a paper: the day and the body',
  [
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', ['12/KH-UBND body']],
    ['Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã', ['12/KH-UBND day']],
    ['Kế hoạch số 12/KH-UBND', ['12/KH-UBND day body']],
    ['Nghị quyết số 7/NQ-HĐND ngày 05/01/2024 về dự toán', ['7/NQ-HĐND body']],
    ['Quyết định số 9/QĐ-UBND ngày 05/01/2024, Kế hoạch', ['9/QĐ-UBND body']],
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2024 và của xã', ['12/KH-UBND body']],
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân xã', []],
    ['Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024 của UBND xã về CCHC', []],
    // These bodies stand in the code and there is one of each.
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', []],
    ['Quyết định số 876/QĐ-BNV ngày 10/11/2022', []],
    ['Chỉ thị số 5/CT-TTg ngày 02/02/2024', []],
    ['Đạt 12/24 nhiệm vụ', []],
  ],
  (text) => incompleteCitations(text, 'paper').map(({ number, missing }) => [number, ...missing].join(' ')),
);

test.each<[texts: readonly string[], found: readonly string[]]>([
  [
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Kế hoạch số 21/KH-UBND ngày 05/01/2024'],
    ['12/KH-UBND ≠ 21/KH-UBND'],
  ],
  [
    ['KH số 4/KH-UBND ngày 10/01/2024', 'KH số 14/KH-UBND ngày 10 tháng 01 năm 2024'],
    ['4/KH-UBND ≠ 14/KH-UBND'],
  ],
  [
    [
      'Kế hoạch số 12/KH-UBND về cải cách hành chính năm 2024',
      'Kế hoạch số 35/KH-UBND về cải cách hành chính năm 2024',
    ],
    ['12/KH-UBND ≠ 35/KH-UBND'],
  ],
  [
    [
      'QĐ số 21/QĐ-UBND ngày 05/3/2024 v/v ban hành Quy chế',
      'QĐ số 51/QĐ-UBND ngày 06/4/2024 v/v ban hành quy chế',
    ],
    ['21/QĐ-UBND ≠ 51/QĐ-UBND'],
  ],
  [
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2024; Kế hoạch số 13/KH-UBND ngày 05/01/2024'],
    ['12/KH-UBND ≠ 13/KH-UBND'],
  ],
  [['BC số 8/BC-UBND ngày 14/6/2024', 'BC số 88/BC-UBND ngày 14/6/2024'], ['8/BC-UBND ≠ 88/BC-UBND']],
  // The same number, other kinds, other days, and numbers far apart are other papers.
  [['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'KH 12/KH-UBND ngày 05/01/2024'], []],
  [['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Quyết định số 13/QĐ-UBND ngày 05/01/2024'], []],
  [['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Kế hoạch số 13/KH-UBND ngày 08/01/2024'], []],
  [['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Kế hoạch số 45/KH-UBND ngày 05/01/2024'], []],
  [['Kế hoạch số 12/KH-UBND về tuyên truyền', 'Kế hoạch số 13/KH-UBND về kiểm tra'], []],
  [['Kế hoạch số 012/KH-UBND ngày 05/01/2024', 'Kế hoạch số 12/KH-UBND ngày 05/01/2024'], []],
])('twoNumbers: %j', (texts, found) => {
  expect(twoNumbers(texts).map(([one, other]) => `${one.number} ≠ ${other.number}`)).toEqual(found);
});

table(
  'listGaps',
  [
    ['a) Một\nb) Hai\nd) Bốn', ['b) → d)']],
    ['a) Một; c) Ba', ['a) → c)']],
    ['b) Hai\nc) Ba', ['b)']],
    ['1. Một\n2. Hai\n4. Bốn', ['2. → 4.']],
    ['a) Một\nb) Hai\nc) Ba\ne) Năm', ['c) → e)']],
    ['a) Một\na) Hai\nb) Ba', ['a) → a)']],
    ['a) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu\ng) Bảy', []],
    ['a) Một\nb) Hai\nc) Ba\nd) Bốn\ne) Năm', []],
    ['Theo điểm a, b, d khoản 1 Điều 5', []],
    ['1. Một\n2. Hai\n3. Ba', []],
    ['Ban hành văn bản (kèm phụ lục)', []],
    ['Đạt 1. Nâng cao', []],
    ['a) Một', []],
  ],
  listGaps,
);

table(
  'abbreviations',
  [
    ['Kế hoạch CCHC của UBND xã', ['CCHC', 'UBND']],
    ['Niêm yết TTHC', ['TTHC']],
    ['Bộ phận TN&TKQ', ['TN&TKQ']],
    ['CBCC được đánh giá', ['CBCC']],
    ['Trang TTĐT của HĐND', ['TTĐT', 'HĐND']],
    ['Ứng dụng CNTT', ['CNTT']],
    ['KH số 12/KH-UBND ngày 05/01/2024', ['KH']],
    ['QĐ của Chủ tịch', ['QĐ']],
    ['CẢI CÁCH THỦ TỤC HÀNH CHÍNH', []],
    ['Quý II, III và IV năm 2024', []],
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', []],
    ['Chỉ số PAPI', []],
    ['Nguyễn Văn A', []],
    ['Ủy ban nhân dân xã', []],
    ['XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN SỐ', []],
  ],
  abbreviations,
);

table(
  'emoji',
  [
    ['Đã xong 👍', ['👍']],
    ['✅ Hoàn thành', ['✅']],
    ['Chậm 😥😥', ['😥']],
    ['🔴 Quá hạn', ['🔴']],
    ['❤️ Cảm ơn', ['❤️']],
    ['Gấp ⚠️', ['⚠️']],
    ['Đã hoàn thành ✓', []],
    ['☑ Có ☐ Không', []],
    ['Đạt 100%', []],
    ['№ 12 © UBND', []],
    ['→ chuyển tiếp', []],
    ['1. Một', []],
  ],
  emoji,
);

table(
  'barePercentages',
  [
    ['Đạt 55%', ['55%']],
    ['Hồ sơ trực tuyến đạt 74,75%.', ['74,75%']],
    ['Đã hoàn thành khoảng 80 % khối lượng', ['80 %']],
    ['Đạt 9/24. Giải ngân được 60%.', ['60%']],
    ['Thu 40%, chi 30%', ['40%', '30%']],
    ['Tăng 5% so với kỳ trước', ['5%']],
    ['Đạt 74,75% (5.233/7.001)', []],
    ['9/24 nhiệm vụ, đạt 37,5%', []],
    ['Hoàn thành 3/5 nhiệm vụ (60%)', []],
    // What is aimed at has no parts yet; all of a thing is all of it.
    ['Phấn đấu đạt từ 80% trở lên', []],
    ['Tối thiểu 50% hồ sơ', []],
    ['100% hồ sơ đúng hạn', []],
    ['Chưa có số liệu', []],
    ['55%', []],
  ],
  barePercentages,
);
