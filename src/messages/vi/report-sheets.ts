import type { ReportSheetWords } from '../../domain/reports/sheets/report-sheet-words';
import { formatDate } from '../format';
import { reportVi } from './report';

const upper = (text: string): string => text.toLocaleUpperCase('vi-VN');

/** The words of the sheets of a report: papers of the office, in Vietnamese whatever the language of the pane. */
export const reportSheetsVi: ReportSheetWords = {
  names: {
    summary: 'Tổng hợp',
    overdue: 'Quá hạn - giải trình',
    evidence: 'Chưa có tài liệu kiểm chứng',
    points: 'Điểm',
  },
  titles: {
    summary: ({ request }) =>
      upper(`Tổng hợp kết quả thực hiện nhiệm vụ ${reportVi.periodName(request.period.name)}`),
    overdue: ({ request }) =>
      upper(`Giải trình nhiệm vụ quá hạn ${reportVi.periodName(request.period.name)}`),
    evidence: ({ request }) =>
      upper(`Nhiệm vụ đã hoàn thành chưa có tài liệu kiểm chứng ${reportVi.periodName(request.period.name)}`),
    points: ({ request }) => upper(`Điểm theo tiêu chí ${reportVi.periodName(request.period.name)}`),
  },
  days: ({ days, request }) => `(${reportVi.days(days, request.mode).replace(/\.$/, '')})`,
  unit: (unit) => `ỦY BAN NHÂN DÂN\n${unit === undefined || unit.trim() === '' ? '[...]' : upper(unit)}`,
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  date: (day) => formatDate(day, 'vi'),
  number: 'TT',
  code: 'Mã',
  task: 'Nhiệm vụ',
  leads: 'Chủ trì',
  deadline: 'Thời hạn',
  summary: {
    content: 'Nội dung',
    total: 'Tổng số nhiệm vụ',
    done: 'Đã hoàn thành',
    doneOnTime: 'Trong đó: đúng hạn',
    doneLate: 'Trong đó: hoàn thành quá hạn',
    doneUnknown: 'Trong đó: chưa rõ ngày hoàn thành',
    notDone: 'Chưa hoàn thành',
    inTime: 'Trong đó: còn trong hạn',
    overdue: 'Trong đó: quá hạn',
    noDay: 'Trong đó: không có ngày đến hạn',
    ratio: 'Tỷ lệ hoàn thành',
    plan: 'Toàn kế hoạch',
    bySection: 'Theo lĩnh vực, nhóm nhiệm vụ',
    byGroup: 'Theo mục tiêu',
    byLead: 'Theo đơn vị, người chủ trì',
    keep: 'Duy trì',
    improve: 'Cải thiện, khắc phục',
    chart: 'Tỷ lệ hoàn thành',
  },
  overdue: {
    lastDay: 'Ngày cuối của thời hạn',
    daysLate: 'Số ngày quá hạn',
    cause: 'Nguyên nhân',
    remedy: 'Biện pháp khắc phục',
    newDeadline: 'Thời hạn hoàn thành mới',
    answers: 'Trách nhiệm',
    followUp: 'Theo dõi',
    note: 'Ghi chú',
    done: 'Đã hoàn thành',
    doneOn: (day) => `Đã hoàn thành ngày ${day}`,
    doneBetween: (first, last) => `Đã hoàn thành trong khoảng từ ngày ${first} đến ngày ${last}`,
    seenDoneOn: (day) => `Đã hoàn thành, thấy lần đầu ngày ${day}`,
    notOverdue: 'Không còn quá hạn',
    gone: 'Không còn trong phụ lục',
    explainedBefore: (periods) => `Đã giải trình ${periods} kỳ trước`,
    causes: [
      'Chờ bổ sung hồ sơ, số liệu',
      'Chờ đơn vị phối hợp',
      'Chờ lãnh đạo duyệt, ký',
      'Sự cố hệ thống, quá tải',
      'Chờ văn bản hướng dẫn của cấp trên',
      'Khác',
    ],
  },
  evidence: { status: 'Kết quả ghi trong phụ lục', note: 'Ghi chú' },
  points: {
    criterion: 'Tiêu chí, nhiệm vụ',
    max: 'Điểm tối đa',
    own: 'Tự chấm',
    appraised: 'Thẩm định',
    lost: 'Điểm bị mất',
    toWin: 'Còn có thể đạt thêm',
    lastYear: 'Năm trước',
    note: 'Ghi chú',
    total: 'Tổng cộng',
  },
  closed: {
    name: (period) => `Chốt kỳ ${period}`,
    title: ({ request }) =>
      upper(`Số liệu và giải trình đã chốt ${reportVi.periodName(request.period.name)}`),
    days: ({ days, request }, closedOn) =>
      `(${reportVi.days(days, request.mode).replace(/\.$/, '')}; chốt ngày ${closedOn})`,
  },
};
