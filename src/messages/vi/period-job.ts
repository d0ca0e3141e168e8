import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../format';

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
  days: (start: CalendarDate, end: CalendarDate, sendBy: CalendarDate) =>
    `Kỳ từ ${day(start)} đến ${day(end)}; gửi chậm nhất ngày ${day(sendBy)}.`,
  notEnded: 'Kỳ chưa kết thúc: số liệu tính đến ngày cuối kỳ theo những gì trang tính ghi hôm nay.',
  sentences: 'Câu báo cáo',
  copySentence: (sentence: string) => `Sao chép câu: ${sentence}`,
  copyAll: 'Sao chép tất cả',
  copySections: 'Sao chép bảng theo lĩnh vực',
  copyLeads: 'Sao chép bảng theo chủ trì',
  leadColumn: 'Chủ trì',
  sheets: 'Trang báo cáo trong tệp',
  sheetsHelp:
    'Tổng hợp, danh sách quá hạn để giải trình, tài liệu còn thiếu, điểm. Những gì đồng chí ghi được giữ lại khi lập lần sau.',
  writeSheets: 'Lập trang báo cáo',
  closePeriod: 'Chốt kỳ này',
  closeHelp:
    'Chốt kỳ giữ lại số liệu, danh sách và giải trình trên một trang riêng, Tiến Độ không ghi lại trang đó nữa. Báo cáo kỳ sau so với nó.',
  periodKept: (sheet: string) => `Đã chốt kỳ vào trang “${sheet}”. Trang này không bị ghi lại nữa.`,
  sheetsWritten: (names: readonly string[]) =>
    `Đã lập: ${names.map((name) => `“${name}”`).join(', ')}. Trang phụ lục giữ nguyên.`,
  paper: 'Báo cáo Word',
  form: 'Kiểu báo cáo',
  forms: { full: 'Đầy đủ: 5 mục và phụ lục', short: 'Ngắn: một đoạn và phụ lục' },
  copy: 'Bản',
  copies: { draft: 'Bản trình, có ghi chú', issued: 'Bản phát hành' },
  open: (places: number) => `Còn ${places} chỗ đồng chí phải điền`,
  openHelp:
    'Trong báo cáo, các chỗ này ghi [...] hoặc để trống. Tên đơn vị, nơi nhận, người ký ghi một lần ở thẻ Cài đặt.',
  download: 'Tải tệp Word',
  copyPaper: 'Sao chép cả báo cáo',
  downloaded: (name: string) =>
    `Đã gửi tệp “${name}” sang thư mục Tải xuống (Downloads). Chưa thấy tệp thì bấm “Sao chép cả báo cáo” rồi dán vào Word.`,
  notHere:
    'Excel trên máy này không cho tải tệp nên chưa lưu được gì. Bấm “Sao chép cả báo cáo” rồi dán vào Word.',
  notMade:
    'Chưa tải được phần làm tệp Word nên chưa lưu được gì. Kiểm tra mạng rồi bấm lại, hoặc bấm “Sao chép cả báo cáo”.',
};
