import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import type { SheetContent } from '../writing/sheet-content';

/** The sheet's name in the workbook. */
export const SAMPLE_SHEET = 'Phụ lục mẫu';

const OFFICE = 'Công chức Văn phòng - Thống kê';
const CULTURE = 'Công chức Văn hóa - Xã hội';
const JUSTICE = 'Công chức Tư pháp - Hộ tịch';
const ONE_STOP = 'Bộ phận Một cửa';

/** Widths in points. */
const WIDTHS = [36, 240, 130, 120, 110, 130, 130];

/**
 * A small appendix to try the add-in on. Its deadlines lie around `today`, so that at any time something is done,
 * overdue, due soon and in need of mending. Nothing in it is real.
 */
export function sampleAppendix(today: CalendarDate): SheetContent {
  const { year } = today;
  const inDays = (days: number): string => {
    const { day, month, year: its } = addDays(today, days);
    return `${day}/${month}/${its}`;
  };
  const texts: readonly (readonly string[])[] = [
    ['PHỤ LỤC MẪU'],
    [`Nhiệm vụ cải cách hành chính năm ${year} (ví dụ để làm thử, không phải số liệu thật)`],
    ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Tài liệu kiểm chứng', 'Tình trạng'],
    ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
    [
      '1.1',
      'Ban hành kế hoạch cải cách hành chính',
      OFFICE,
      '',
      `Quý I/${year}`,
      'Kế hoạch',
      'Đã hoàn thành',
    ],
    ['1.2', 'Tuyên truyền trên đài truyền thanh', CULTURE, OFFICE, 'Hằng tháng', '', 'Đang thực hiện'],
    ['1.3', 'Tự kiểm tra cải cách hành chính', OFFICE, '', `Trước ngày ${inDays(-20)}`, '', 'Chưa thực hiện'],
    ['2', 'THỦ TỤC HÀNH CHÍNH'],
    [
      '2.1',
      'Niêm yết công khai thủ tục hành chính',
      ONE_STOP,
      '',
      'Thường xuyên',
      'Ảnh niêm yết',
      'Đã hoàn thành',
    ],
    ['2,2', 'Số hóa hồ sơ khi tiếp nhận', ONE_STOP, OFFICE, inDays(3), '', 'Đang thực hiện'],
    [
      '2.3',
      'Khảo sát mức độ hài lòng của người dân',
      JUSTICE,
      ONE_STOP,
      `31/6/${year}`,
      '',
      'Chưa thực hiện',
    ],
    ['3', 'CHUYỂN ĐỔI SỐ'],
    ['3.1', 'Kiện toàn tổ công nghệ số cộng đồng', CULTURE, '', inDays(-45), '', 'Hoàn thành 60%'],
    ['3.2', 'Báo cáo tổng kết năm', OFFICE, '', `31/12/${year}`, '', 'Chưa thực hiện'],
    ['', 'Tỷ lệ hoàn thành'],
  ];
  const rows = texts.map((row) => WIDTHS.map((_, index) => row[index] ?? ''));
  return { rows, textColumns: WIDTHS.length, widths: WIDTHS };
}
