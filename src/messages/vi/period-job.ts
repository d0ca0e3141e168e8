import { formatDate } from '../format';
import type { CalendarDate } from '../../domain/calendar/calendar-date';

const day = (date: CalendarDate): string => formatDate(date, 'vi');

/** The words of the job "Báo cáo kỳ". */
export const periodJobVi = {
  title: 'Báo cáo kỳ',
  period: 'Kỳ báo cáo',
  justEnded: 'Vừa kết thúc',
  ofYear: (year: number) => `Năm ${year}`,
  otherDays: 'Hai ngày khác…',
  from: 'Từ ngày',
  to: 'Đến ngày',
  endsBefore: 'Ngày cuối kỳ phải sau ngày đầu kỳ.',
  calendar: 'Cách tính kỳ',
  calendars: { decree: 'Ngày 15 đến 14 (NĐ 09/2019)', plain: 'Theo tháng dương lịch' },
  mode: 'Số liệu',
  modes: { toDate: 'Lũy kế từ đầu năm', period: 'Chỉ trong kỳ' },
  days: (start: CalendarDate, end: CalendarDate) => `Kỳ từ ${day(start)} đến ${day(end)}.`,
  notEnded: 'Kỳ chưa kết thúc: số liệu tính đến ngày cuối kỳ theo những gì trang tính ghi hôm nay.',
  sentences: 'Câu báo cáo',
  copySentence: (sentence: string) => `Sao chép câu: ${sentence}`,
  copyAll: 'Sao chép tất cả',
};
