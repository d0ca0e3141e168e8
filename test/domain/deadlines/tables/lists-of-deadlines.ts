import type { NotationLists } from './notation-lists';

/** Bounds, ranges, lists, events and what stands around them. */
export const LISTS_OF_DEADLINES: NotationLists = {
  ongoing: [
    ['Thường xuyên', 'thường xuyên, liên tục', 'Thường xuyên trong năm 2024'],
    ['không thường xuyên', 'thường xuyên trong quý II', 'thường', 'thường xuyên 30/6'],
  ],
  'round-the-clock': [
    ['24/7, thường xuyên', '24/7 (liên tục)', 'Thường xuyên (24/24h)', '24/24 cả năm', 'Liên tục; 24/7'],
    ['24/7', '24/7/2024, thường xuyên', '20/7, thường xuyên', '24/7 trong quý III', '24/7 năm 2024'],
  ],
  'year-then-deadline': [
    ['năm 2024, tháng 8', '2024, quý II', 'năm 2024 - tháng 6', '2024/T8', 'năm 2024: tháng 6 và tháng 12'],
    [
      'năm 2024',
      'năm 2024, trước 30/6',
      'năm 2024, tháng 8/2025',
      'năm 2024, thường xuyên',
      '12024, tháng 8',
    ],
  ],
  'into-next-years': [
    ['năm 2024 và các năm tiếp theo'],
    ['năm 2024', 'và các năm tiếp theo', 'sau này và các năm tiếp theo'],
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
  'period-with-day': [
    ['quý II (trước 15/6)', 'tháng 6, chậm nhất ngày 20'],
    ['30/6 (trước 15/6)', 'quý II (hội nghị)', 'quý II'],
  ],
  list: [
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
  'bound-then-deadline': [
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
    ['sau khi có hướng dẫn', 'theo quy định', 'khi phát sinh', 'trước Tết', 'từ ngày ký'],
    ['theo', 'trước', 'theo tháng', 'sau 30/6', 'khi xong chậm nhất quý II', 'trước cuối năm', 'từ ngày mai'],
  ],
  'document-only': [
    ['Kế hoạch số 12/KH-UBND ngày 15/3/2024'],
    ['Kế hoạch', '30/6', 'Kế hoạch số 12/KH-UBND và 30/6'],
  ],
  'ongoing-with-more': [
    ['thường xuyên hằng quý', 'hằng tháng, thường xuyên'],
    ['thường xuyên', 'thường xuyên ở xã', 'thường xuyên 31'],
  ],
  'label-then-deadline': [
    ['đợt 1: tháng 6', 'lần 2 trước 30/11'],
    ['đợt: tháng 6', 'đợt 1', 'đội 1: tháng 6'],
  ],
  'named-label-then-deadline': [
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
  'duty-after': [
    ['tháng 6/2024: tập huấn', '30/6/2024: nộp dự thảo', 'trước 30/6: trình, ký'],
    ['30/6/2024: gia hạn', '30/6: đã xong', 'họp: tập huấn', '30/6: lùi', 'tháng 6: không làm'],
  ],
  tentative: [
    ['30/6 (dự kiến)', 'tháng 6, dự kiến'],
    ['dự kiến', 'họp (dự kiến)'],
  ],
  'verb-then-deadline': [
    ['hoàn thành ngày 30/6', 'thời hạn: 30/6'],
    ['hoàn thành', 'hội nghị tháng 9', 'không thực hiện 30/6'],
  ],
  'bullet-then-deadline': [
    ['(30/6/2024)', '+ trước 30/6', '- Quý I', '(1) trước 30/6'],
    ['--', '(1)', '(hội nghị)', '- họp'],
  ],
  placeholder: [
    ['-', 'x', 'không có', '…'],
    ['không có việc', 'xã', '30'],
  ],
  'weeks-of-month': [
    ['tuần 1, 2 tháng 6', 'tuần 1 và tuần 3 của tháng 6/2024', 'tuần 3-4 tháng 6'],
    ['tuần 1, 2', 'tuần 1, 5 tháng 6', 'tuần 1 tháng 6', 'tuần 1, 2 tháng sau'],
  ],
  'end-then-start': [
    ['cuối tháng 6 đầu tháng 7', 'giữa quý II, đầu quý III'],
    ['cuối tháng 6', 'đầu tháng 6 cuối tháng 7', 'cuối tháng 6 đầu giờ'],
  ],
  'from-event-to': [
    ['từ ngày ký đến 30/6/2024', 'kể từ khi ban hành Kế hoạch đến hết năm 2024'],
    ['từ ngày ký', 'từ ngày mai đến 30/6', 'từ khi có hướng dẫn cuối quý đến 30/6'],
  ],
  'document-after': [
    ['trước 30/6/2024 theo Kế hoạch số 87/KH-UBND ngày 03/5/2024', 'quý II (theo Công văn số 12/UBND)'],
    ['theo Kế hoạch số 87/KH-UBND', 'họp theo Kế hoạch số 87/KH-UBND', 'trước 30/6 theo kế hoạch'],
  ],
  'sent-to': [
    ['gửi về UBND xã trước ngày 15/6', 'báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 05/12/2024'],
    ['gửi về UBND xã ngày 15/6', 'báo cáo không trước ngày 15/6', 'gửi sau trước ngày 15/6'],
  ],
};
