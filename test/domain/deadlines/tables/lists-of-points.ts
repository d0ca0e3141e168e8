import type { NotationLists } from './notation-lists';

/** Days and periods. */
export const LISTS_OF_POINTS: NotationLists = {
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
    ['6/24', '06/20244', '106/2024'],
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
  'iso-month': [
    ['2024-06', '2024/6'],
    ['2024-2025', '2024.6', '06-2024', '2024-06-'],
  ],
  'roman-quarter': [
    ['II/2024', 'IV-2024'],
    ['II', 'V/2024', 'IIII/2024', 'II/24'],
  ],
  'month-then-day': [
    ['tháng 6, ngày 30', 'năm 2024, tháng 6, ngày 30', 'tháng 6/2024 ngày 30'],
    ['tháng 6', 'tháng 6, 30', 'tháng 6 ngày 30 hằng năm'],
  ],
  'quarters-of-year': [
    ['quý cuối năm', '2 quý đầu năm 2024', 'ba quý đầu năm'],
    ['quý cuối', '4 quý đầu năm', 'quý giữa năm', 'quý đầu'],
  ],
  'clock-span-then-day': [
    ['8h-11h ngày 20/6', 'từ 8h00 đến 11h00 ngày 20/6/2024'],
    ['8h-11h', '8-11 ngày 20/6', '8h-25h ngày 20/6', '8h-11h hằng ngày'],
  ],
  'lettered-day': [
    ['30-Jun-24', '30 June 2024', '30/VI/2024', '30/T6/2024', 'ngày 30/tháng 6/2024', '30-Jun', '15.XII'],
    ['30 VI 2024', 'VI/2024', '30/6/2024', '30/KH', 'Jun-24', '30/XX/2024', '30-Jum-24'],
  ],
  'english-month-then-day': [
    ['June 30, 2024', 'Jun 30 2024', 'Jun-30-2024'],
    ['June 30', 'Jun-24', 'tháng June 30, 2024', '6 30, 2024'],
  ],
  'english-month': [
    ['Jun 2024', 'June/2024', 'Jun-24'],
    ['Jun', '30 Jun 2024', 'Jum 2024', 'juniper 2024'],
  ],
};
