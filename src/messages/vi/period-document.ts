import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { ItemCourse, NoDayReason } from '../../domain/reports/item-course';
import { formatDate, formatNumber, formatShare } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');
const day = (date: CalendarDate): string => formatDate(date, 'vi');

/** The fixed words of the report that goes to the superior: a Vietnamese paper, whatever language the pane speaks. */
export const periodDocumentVi = {
  committee: 'ỦY BAN NHÂN DÂN',
  number: 'Số:        /BC-UBND',
  dayOfIssue: (year: number) => `ngày      tháng      năm ${year}`,
  report: 'BÁO CÁO',
  subject: (plan: string, period: string) => `Kết quả thực hiện ${plan} ${period}`,
  reform: 'nhiệm vụ cải cách hành chính',
  papi: 'nhiệm vụ nâng cao Chỉ số PAPI',
  otherPlan: 'nhiệm vụ',
  periodDays: (start: CalendarDate, end: CalendarDate) =>
    `(Kỳ báo cáo từ ngày ${day(start)} đến ngày ${day(end)})`,
  toDateDays: (start: CalendarDate, end: CalendarDate) =>
    `(Số liệu lũy kế từ ngày ${day(start)} đến ngày ${day(end)})`,
  addressee: 'Kính gửi: ',
  department: (province: string) => `Sở Nội vụ ${province}`,
  opening: {
    plan: 'Thực hiện Kế hoạch số ',
    day: ' ngày ',
    body: ' của ',
    then: (unit: string, what: string) =>
      `, Ủy ban nhân dân ${unit} báo cáo ${what.charAt(0).toLowerCase()}${what.slice(1)}, cụ thể như sau:`,
  },
  chapters: {
    steering: 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    results: 'II. KẾT QUẢ THỰC HIỆN',
    limits: 'III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
    next: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
    proposals: 'V. KIẾN NGHỊ, ĐỀ XUẤT',
  },
  headings: { whole: '1. Kết quả chung', sections: '2. Kết quả theo lĩnh vực' },
  sectionColumns: {
    order: 'STT',
    section: 'Lĩnh vực',
    total: 'Tổng số nhiệm vụ',
    done: 'Đã hoàn thành',
    going: 'Chưa hoàn thành, chưa quá hạn',
    overdue: 'Quá hạn',
    share: 'Tỷ lệ hoàn thành',
  },
  sum: 'Tổng cộng',
  shareOf: (done: number, total: number) =>
    total === 0 ? '' : `${formatShare(done, total, 'vi') ?? ''} (${count(done)}/${count(total)})`,
  count,
  nothingOverdue: (end: CalendarDate) => `Đến ngày ${day(end)}, không có nhiệm vụ quá hạn.`,
  overdueLead: (items: number, end: CalendarDate) =>
    `Đến ngày ${day(end)}, có ${count(items)} nhiệm vụ quá hạn:`,
  overdueItem: (number: number, task: string, leads: string, deadline: string, days: number) =>
    `${number}. ${task} (${leads === '' ? '' : `chủ trì: ${leads}; `}thời hạn: ${deadline}; quá hạn ${count(days)} ngày). Nguyên nhân: `,
  fullStop: '.',
  nextLead: (items: number) => `Tiếp tục thực hiện ${count(items)} nhiệm vụ đến hạn trong kỳ tới:`,
  nextItem: (task: string, leads: string, lastDay: CalendarDate) =>
    `- ${task} (${leads === '' ? '' : `chủ trì: ${leads}; `}chậm nhất ngày ${day(lastDay)})`,
  nothingNext: 'Không có nhiệm vụ đến hạn trong kỳ tới.',
  closing: (unit: string, what: string) =>
    `Trên đây là báo cáo ${what.charAt(0).toLowerCase()}${what.slice(1)} của Ủy ban nhân dân ${unit}./.`,
  onBehalf: 'TM. ỦY BAN NHÂN DÂN',
  chair: 'CHỦ TỊCH',
  forChair: 'KT. CHỦ TỊCH',
  viceChair: 'PHÓ CHỦ TỊCH',
  recipients: { asAbove: '- Như trên;', other: '- ', otherEnd: ';', archive: '- Lưu: VT.' },
  appendix: (number: string) => (number === '' ? 'PHỤ LỤC' : `Phụ lục ${number}`),
  resultsTitle: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  explanationTitle: 'GIẢI TRÌNH NHIỆM VỤ QUÁ HẠN',
  attachedTo: (unit: string) =>
    `(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm         của Ủy ban nhân dân ${unit})`,
  resultColumns: {
    order: 'STT',
    task: 'Tên nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    deadline: 'Thời hạn',
    result: 'Kết quả',
    judged: 'Đánh giá',
  },
  explanationColumns: {
    order: 'STT',
    code: 'Mã',
    task: 'Nhiệm vụ',
    lead: 'Chủ trì',
    deadline: 'Thời hạn',
    daysLate: 'Số ngày quá hạn',
    cause: 'Nguyên nhân',
    remedy: 'Biện pháp khắc phục',
    newDeadline: 'Thời hạn hoàn thành mới',
  },
  notes: 'Ghi chú để trình (cột này không phát hành)',
  course: (course: ItemCourse): string => {
    switch (course.kind) {
      case 'doneOnTime':
        return 'Hoàn thành đúng hạn';
      case 'doneLate':
        return 'Hoàn thành quá hạn';
      case 'doneUnknown':
        return 'Hoàn thành';
      case 'inTime':
        return 'Chưa hoàn thành, trong hạn';
      case 'overdue':
        return `Quá hạn ${count(course.daysLate)} ngày`;
      case 'noDay':
        return NO_DAY[course.reason];
    }
  },
  noteDoneUnknown: 'Chưa rõ ngày hoàn thành nên chưa phân được đúng hạn hay quá hạn.',
  noteDoneBetween: (first: CalendarDate, last: CalendarDate): string =>
    `Ngày ${day(first)} chưa hoàn thành, ngày ${day(last)} đã hoàn thành; ngày hoàn thành chưa ghi trong phụ lục.`,
  noteWithoutEvidence: 'Chưa nêu tài liệu kiểm chứng.',
  noteOpenStatus: 'Chưa ghi kết quả.',
  open: {
    unit: 'Tên xã, phường',
    number: 'Số của báo cáo (văn thư điền khi phát hành)',
    day: 'Ngày, tháng ban hành (văn thư điền khi phát hành)',
    place: 'Địa danh',
    addressee: 'Nơi nhận báo cáo (dòng Kính gửi)',
    planNumber: 'Số của Kế hoạch',
    planDay: 'Ngày ban hành Kế hoạch',
    plan: 'Số, ngày, cơ quan ban hành Kế hoạch',
    steering: 'Mục I: công tác chỉ đạo, điều hành',
    proposals: 'Mục V: kiến nghị, đề xuất',
    explanation: (task: string) => `Giải trình nhiệm vụ quá hạn: ${task}`,
    recipients: 'Các nơi nhận khác',
    signer: 'Họ tên người ký',
  },
  blank: '[...]',
};

const NO_DAY: Readonly<Record<NoDayReason, string>> = {
  recurring: 'Thực hiện định kỳ',
  ongoing: 'Thực hiện thường xuyên',
  conditional: 'Thực hiện khi có điều kiện',
  notApplicable: 'Không phát sinh',
  none: 'Chưa hoàn thành',
};

export type PeriodDocumentWords = typeof periodDocumentVi;
