import type {
  DeadlineNotation,
  Inner,
  PointNotation,
} from '../../../src/domain/deadlines/notations/notation';
import { DEADLINE_NOTATIONS, readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { maskReferences } from '../../../src/domain/deadlines/mask-references';
import { LATE_POINT_NOTATIONS, POINT_NOTATIONS, readPoint } from '../../../src/domain/deadlines/read-point';
import { tidyDeadline } from '../../../src/domain/deadlines/spelling/tidy-deadline';

/** What each notation reads by itself, whole, and what looks like it and is not: [reads, refuses]. */
const LISTS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  'numeric-day': [
    ['30/6/2024', '15.11.24', 'ngày 30/6', '30/6 năm sau'],
    ['30/6/224', '30/6-2024', '30//6', 'x30/6', '30/6x', '130/6'],
  ],
  quarter: [
    ['Quý II/2024', 'Q2', 'quý ll', 'QII'],
    ['quý', 'quý II và', 'quy định', 'các quý II', 'quý cuối'],
  ],
  month: [
    ['Tháng 6', 'T6/2024', 'tháng tư', 'Thg 6'],
    ['tháng', '6 tháng', 'tháng sau', 'tháng 6 tuổi', 'tháng 123'],
  ],
  'numeric-month': [
    ['06/2024', '6.2024'],
    ['6/24', '06/20244', '106/2024', '2024/06'],
  ],
  'iso-day': [
    ['2024-11-15', '2024/11/15'],
    ['2024-11', '24-11-15', '2024-11/15', '2024-11-155'],
  ],
  'worded-day': [
    ['ngày 5 tháng 8 năm 2024', '30 tháng 6'],
    ['ngày tháng 6', 'ngày 5 tháng', '5 tháng đầu năm', 'ngày 5 tháng 8 âm lịch'],
  ],
  'month-of-quarter': [
    ['ngày 20 tháng cuối quý II', 'tháng đầu quý I'],
    ['ngày 20 tháng cuối quý', 'tháng cuối', 'tháng cuối quý V'],
  ],
  year: [
    ['năm 2024', 'cả năm', 'năm sau', '2024'],
    ['năm', '224', 'năm 24', 'năm học 2024', '20240'],
  ],
  years: [
    ['giai đoạn 2021-2025', '2024 - 2025'],
    ['giai đoạn 1', '2021-25', 'năm học 2024-2025', '2021-2025-2030'],
  ],
  'part-of-year': [
    ['6 tháng đầu năm', '06 tháng cuối năm 2024', '9 tháng năm 2024'],
    ['6 tháng', '12 tháng đầu năm', '6 tháng giữa năm', '1 tháng đầu năm'],
  ],
  'half-year': [
    ['nửa đầu năm 2024', 'nửa cuối năm'],
    ['nửa năm', 'nửa đầu tháng 6'],
  ],
  'part-of-month': [
    ['cuối tháng 6', 'đầu tháng 6/2024', 'trung tuần tháng 6'],
    ['cuối tháng', 'cuối 6', 'gần tháng 6'],
  ],
  'part-of-quarter': [
    ['cuối quý II', 'đầu quý 3/2024'],
    ['cuối quý', 'nửa đầu quý II', 'cuối mỗi quý'],
  ],
  'part-of-whole-year': [
    ['cuối năm', 'đầu năm 2024', 'giữa năm sau'],
    ['cuối', 'cuối năm học', 'đầu năm 24'],
  ],
  'week-of-month': [
    ['tuần 1 tháng 6', 'tuần cuối tháng 11/2024'],
    ['tuần 5 tháng 6', 'tuần 1', 'tuần tháng 6', 'hằng tuần tháng 6'],
  ],
  'lone-day': [
    ['ngày 15', 'mùng 5'],
    ['15', 'ngày 155', '15 ngày', 'ngày'],
  ],
  'last-day-of': [
    ['ngày cuối tháng 6', 'ngày cuối cùng của quý II/2024'],
    ['ngày cuối tháng', 'ngày cuối', 'cuối tháng 6'],
  ],
  'named-day': [
    ['Ngày Chuyển đổi số quốc gia 10/10', 'Ngày Pháp luật Việt Nam (09/11)'],
    ['Ngày làm việc 10/10', 'Ngày họp 10/10', 'Ngày Chuyển đổi số quốc gia', 'Ngày Pháp luật tháng 11'],
  ],
  'day-with-weekday': [
    ['thứ Năm ngày 15/11/2024', '15/11/2024 (thứ sáu)'],
    ['thứ sáu', 'thứ 8 ngày 15/11', 'thứ sáu tháng 6'],
  ],
  'clock-then-day': [
    ['17h00 ngày 20/6/2024', '17 giờ 30 phút ngày 20/6'],
    ['17h75 ngày 20/6', '25h ngày 20/6', '17h00', '17h00 tháng 6'],
  ],
  'day-then-clock': [
    ['20/6/2024 lúc 17h00', '20/6/2024 08:30'],
    ['20/6/2024 lúc', 'tháng 6 17h00', '20/6/2024 24h30'],
  ],
  'mixed-day': [
    ['15-6/2024', '30/6-2024'],
    ['15-6', '15-6/24', '15-6/2024/1'],
  ],
  ongoing: [
    ['Thường xuyên', 'thường xuyên, liên tục', 'Thường xuyên trong năm 2024'],
    ['không thường xuyên', 'thường xuyên trong quý II', 'thường', 'thường xuyên 30/6'],
  ],
  'recurring-every': [
    ['hằng quý', 'hằng tháng, quý, năm', 'mỗi tháng một lần'],
    ['tháng', 'cả năm', 'hằng', 'quý II', '6 tháng đầu năm', 'khách hàng quý'],
  ],
  'recurring-somehow': [['định kỳ'], ['kỳ', 'định kỳ quý', 'quy định']],
  'times-a-period': [
    ['2 lần/năm', 'ít nhất 01 lần trong quý'],
    ['2 lần', 'lần/năm', '2/năm', '0 lần/năm'],
  ],
  'period-per-time': [
    ['6 tháng/lần', 'quý/lần', 'mỗi năm 2 lần'],
    ['6 tháng', 'lần', '7 tháng/lần'],
  ],
  'recurring-month-of-quarter': [
    ['ngày 20 tháng cuối quý', 'ngày 15 tháng đầu tiên của quý sau'],
    ['ngày 45 tháng cuối quý', 'tháng cuối', 'ngày 20 tháng cuối quý II'],
  ],
  'recurring-day-of-next-month': [
    ['ngày 05 của tháng sau', 'ngày 10 tháng kế tiếp'],
    ['ngày 45 tháng sau', 'tháng sau', 'ngày 5 tháng 6'],
  ],
  'edge-of-every': [
    ['cuối mỗi quý', 'ngày cuối tháng hằng tháng'],
    ['cuối quý', 'cuối quý II', 'mỗi quý'],
  ],
  'edge-of-some': [
    ['cuối quý', 'trong tháng', 'đầu quý'],
    ['cuối quý II', 'cuối năm', 'mỗi tháng'],
  ],
  'relative-period': [
    ['tháng sau', 'quý này'],
    ['năm sau', 'tháng 6', 'sau tháng'],
  ],
  'recurring-weekday': [
    ['thứ sáu hằng tuần', '16h00 thứ 6 mỗi tuần', 'thứ sáu tuần trước'],
    ['thứ sáu', 'hằng tuần', 'thứ 8 hằng tuần', 'thứ sáu tuần cuối tháng'],
  ],
  'weekly-on-weekday': [
    ['hằng tuần (thứ sáu)', 'hằng tuần vào thứ 6'],
    ['hằng tuần', 'hằng tuần ngày 5'],
  ],
  'into-next-years': [
    ['năm 2024 và các năm tiếp theo'],
    ['năm 2024', 'và các năm tiếp theo', 'sau này và các năm tiếp theo'],
  ],
  'yearly-on-day': [
    ['trước ngày 31 tháng 3 hằng năm', '15/6 và 15/12 hằng năm'],
    ['31/6 hằng năm', 'hằng năm', 'ngày 15 hằng năm'],
  ],
  'monthly-on-day': [
    ['trước ngày 25 hằng tháng', 'ngày 05 và 20 hằng tháng'],
    ['ngày 45 hằng tháng', '30/6 hằng tháng', 'hằng tháng'],
  ],
  'quarterly-on-day': [
    ['trước ngày 20 hằng quý', 'ngày 15 của mỗi quý'],
    ['hằng quý', 'ngày 45 hằng quý', '30/6 hằng quý'],
  ],
  'every-then-day': [
    ['hằng tháng (trước ngày 25)', 'hằng năm, trước 15/12'],
    ['hằng tháng', 'hằng quý, 30/6', 'hằng tháng, hội nghị'],
  ],
  'counted-days': [
    ['15 ngày kể từ ngày 01/6/2024', 'sau 2 tuần kể từ 01/6'],
    ['15 ngày', '15 ngày kể từ ngày ban hành', 'kể từ ngày 01/6'],
  ],
  'duration-then-range': [
    ['60 ngày, bắt đầu từ 01/11/2025 đến 30/12/2025'],
    ['60 ngày', '60 ngày, từ khi có kế hoạch', 'từ 01/6 đến 30/6'],
  ],
  'from-to': [
    ['từ ngày 01/01 đến ngày 31/3/2026', 'từ nay đến 30/6'],
    ['từ 01/6', 'đến 30/6', 'từ 01/6 đến nơi', 'từ xã đến huyện'],
  ],
  dashed: [
    ['tháng 11 - 12/2025', '15-20/6/2024', 'quý II-III'],
    ['15-6/2024', '1-2-3', 'tư pháp - hộ tịch', '2024 - quý II'],
  ],
  refined: [
    ['quý II (trước 15/6)', 'tháng 6, chậm nhất ngày 20'],
    ['30/6 (trước 15/6)', 'quý II (hội nghị)', 'quý II'],
  ],
  several: [
    ['quý II, IV', 'tháng 3, 6, 9', '30/6; 31/12'],
    ['30/6, 2024', 'văn phòng, thống kê', '30/6, họp', ', 30/6'],
  ],
  'days-after-event': [
    ['20 ngày sau khi có hướng dẫn', '05 ngày làm việc kể từ ngày nhận hồ sơ'],
    ['20 ngày', '20 ngày sau 30/6', '20 ngày sau khi có hướng dẫn, chậm nhất quý II'],
  ],
  'duration-only': [
    ['30 ngày', 'trong vòng 15 ngày', '6 tháng'],
    ['ngày 30', '30 ngày hội', 'trong vòng'],
  ],
  'until-event': [
    ['từ tháng 11/2025 đến khi kết thúc tổng kiểm kê'],
    ['từ tháng 11', 'từ tháng 11 đến hết năm', 'từ khi có đến khi hết'],
  ],
  bounded: [
    ['trước 30/6', 'chậm nhất là ngày 30/6', 'đến hết quý II', 'xong trong tháng 6'],
    ['trước', 'hoàn thành', 'trước 31', 'trước đây', 'xong 30/6 rồi'],
  ],
  'from-only': [
    ['từ tháng 5', 'bắt đầu từ quý II'],
    ['từ', 'từ khi có', 'từ xã', 'tháng 5'],
  ],
  'after-day': [
    ['sau ngày 30/6', 'sau tháng 6'],
    ['sau', 'sau khi có', 'sau này'],
  ],
  'on-event': [
    ['sau khi có hướng dẫn', 'theo quy định', 'khi phát sinh', 'trước Tết'],
    ['theo', 'trước', 'theo tháng', 'sau 30/6', 'khi xong chậm nhất quý II', 'trước cuối năm'],
  ],
  'document-only': [
    ['Kế hoạch số 12/KH-UBND ngày 15/3/2024'],
    ['Kế hoạch', '30/6', 'Kế hoạch số 12/KH-UBND và 30/6'],
  ],
  'ongoing-with-more': [
    ['thường xuyên hằng quý', 'hằng tháng, thường xuyên'],
    ['thường xuyên', 'thường xuyên ở xã', 'thường xuyên 31'],
  ],
  label: [
    ['đợt 1: tháng 6', 'lần 2 trước 30/11'],
    ['đợt: tháng 6', 'đợt 1', 'đội 1: tháng 6'],
  ],
  'named-label': [
    ['báo cáo quý I: trước 15/3', 'cả năm: 15/12'],
    ['ghi chú: 15/3', 'quý I trước 15/3', 'báo cáo: kèm theo'],
  ],
  'share-before': [
    ['50% trước 30/6', 'đạt 100% chậm nhất 31/12'],
    ['50%', '50 trước 30/6', '50% hồ sơ', '50% thường xuyên'],
  ],
  'share-after': [
    ['trước 30/6: 50%', '30/6 (50%)'],
    ['50%', 'hồ sơ 50%', '30/6 50'],
  ],
  'batch-after': [
    ['trước ngày 30/6 (đợt 1)', '15/6 đợt 1'],
    ['đợt 1', '30/6 (đội 1)', 'họp (đợt 1)'],
  ],
  'purpose-after': [
    ['trước ngày 15/7 đối với báo cáo 6 tháng', '30/6 để tổng hợp'],
    ['để tổng hợp', '30/6 để họp ngày 15/7', 'họp để tổng kết'],
  ],
  roughly: [
    ['30/6 (dự kiến)', 'tháng 6, dự kiến'],
    ['dự kiến', 'họp (dự kiến)'],
  ],
  work: [
    ['hoàn thành ngày 30/6', 'dự kiến tháng 9', 'thời hạn: 30/6'],
    ['hoàn thành', 'hội nghị tháng 9', 'không thực hiện 30/6'],
  ],
  bullet: [
    ['(30/6/2024)', '+ trước 30/6', '- Quý I'],
    ['--', '(hội nghị)', '- họp'],
  ],
  percentage: [
    ['100%', '0,5 %'],
    ['100', '% 100', '100% trước 30/6'],
  ],
  placeholder: [
    ['-', 'x', 'không có', '…'],
    ['không có việc', 'xã', '30'],
  ],
};

const inner: Inner = {
  point: readPoint,
  reading: (text) => readDeadline(text),
  dated: (text) => {
    const reading = readDeadline(text);
    return reading?.kind === 'point' || reading?.kind === 'range' ? reading : undefined;
  },
};

const notations: readonly (PointNotation | DeadlineNotation)[] = [
  ...POINT_NOTATIONS,
  ...LATE_POINT_NOTATIONS,
  ...DEADLINE_NOTATIONS,
];

function reads(notation: PointNotation | DeadlineNotation, text: string): boolean {
  const tidied = maskReferences(tidyDeadline(text, ' ')).text;
  const match = notation.pattern.exec(tidied);
  return match !== null && notation.read(match, inner) !== undefined;
}

test('every notation has its two lists, and every pattern is anchored at both ends', () => {
  expect(notations.map(({ name }) => name).sort()).toEqual(Object.keys(LISTS).sort());
  for (const { pattern } of notations) expect(pattern.source).toMatch(/^\^.*\$$/s);
});

describe.each(notations)('$name', (notation) => {
  const [positive, negative] = LISTS[notation.name] ?? [[], []];

  test.each(positive)('reads "%s"', (text) => {
    expect(reads(notation, text)).toBe(true);
  });

  test.each(negative)('does not read "%s"', (text) => {
    expect(reads(notation, text)).toBe(false);
  });
});
