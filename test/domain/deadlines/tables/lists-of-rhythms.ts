import type { NotationLists } from './notation-lists';

/** What comes again and again. */
export const LISTS_OF_RHYTHMS: NotationLists = {
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
  'yearly-on-day': [
    ['trước ngày 31 tháng 3 hằng năm', '15/6 và 15/12 hằng năm'],
    ['hằng năm', 'ngày 15 hằng năm'],
  ],
  'monthly-on-day': [
    ['trước ngày 25 hằng tháng', 'ngày 05 và 20 hằng tháng'],
    ['ngày 45 hằng tháng', '30/6 hằng tháng', 'hằng tháng'],
  ],
  'quarterly-on-day': [
    ['trước ngày 20 hằng quý', 'ngày 15 của mỗi quý'],
    ['hằng quý', 'ngày 45 hằng quý', '30/6 hằng quý'],
  ],
  'report-on-day': [
    ['báo cáo tháng: trước ngày 15', 'Báo cáo quý gửi trước ngày 20', 'BC tháng chậm nhất ngày 25'],
    [
      'báo cáo tháng 6 trước ngày 15',
      'báo cáo năm: trước ngày 15',
      'báo cáo tháng: trước 15/6',
      'báo cáo trước ngày 15',
    ],
  ],
  'every-then-day': [
    ['hằng tháng (trước ngày 25)', 'hằng năm, trước 15/12'],
    ['hằng tháng', 'hằng quý, 30/6', 'hằng tháng, hội nghị'],
  ],
  percentage: [
    ['100%', '0,5 %'],
    ['100', '% 100', '100% trước 30/6'],
  ],
  'or-on-demand': [
    ['tháng 6 hằng năm hoặc đột xuất', 'ngày 25 hằng tháng và khi có yêu cầu'],
    ['đột xuất', '30/6 hoặc đột xuất', 'họp hoặc đột xuất'],
  ],
  'weekly-on-weekdays': [
    ['thứ 2, thứ 4 hằng tuần', 'từ thứ 2 đến thứ 6 hằng tuần', 'T2-T6 hằng tuần'],
    ['thứ 2 và thứ 4', 'thứ 2 hằng tuần', 'thứ 2, thứ 9 hằng tuần'],
  ],
};
