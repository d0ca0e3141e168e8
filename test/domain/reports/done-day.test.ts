import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { doneDay } from '../../../src/domain/reports/done-day';

test.each<[statusText: string, evidence: string, day: string | undefined]>([
  ['Đã hoàn thành ngày 14/3/2024', '', '2024-03-14'],
  ['Đã hoàn thành 14.03.2024', '', '2024-03-14'],
  ['Đã hoàn thành 14-3-2024', '', '2024-03-14'],
  ['Đã hoàn thành ngày 14 tháng 3 năm 2024', '', '2024-03-14'],
  ['x 12/6/2024', '', '2024-06-12'],
  // The latest of several.
  ['Trình ngày 01/3/2024, ban hành ngày 14/3/2024', '', '2024-03-14'],
  ['[240105] đang soạn [240314] đã ban hành', '', '2024-03-14'],
  ['Đã hoàn thành', '[240314] Kế hoạch số 12/KH-UBND', '2024-03-14'],
  ['Đã hoàn thành', 'Kế hoạch số 12/KH-UBND ngày 14/3/2024', '2024-03-14'],
  // The state columns go before the evidence, its marks before its other days.
  ['Đã hoàn thành 20/3/2024', 'Kế hoạch số 12/KH-UBND ngày 14/3/2024', '2024-03-20'],
  ['Đã hoàn thành', '[240320] Kế hoạch số 12/KH-UBND ngày 14/3/2024', '2024-03-20'],
  // No such day, no year, no day at all.
  ['Đã hoàn thành 31/6/2024', '', undefined],
  ['Đã hoàn thành 14/3', '', undefined],
  ['Đã hoàn thành tháng 3/2024', '', undefined],
  ['Đã hoàn thành', 'Kế hoạch số 12/2024/KH-UBND', undefined],
  ['Đã hoàn thành', 'Văn bản 1.1/2024', undefined],
  ['[241399] đã ban hành', '', undefined],
  ['[2403] đã ban hành', '', undefined],
  ['', '', undefined],
])('"%s", "%s": %s', (statusText, evidence, day) => {
  const found = doneDay({ statusText, evidence });
  expect(found && formatIsoDate(found)).toBe(day);
});
