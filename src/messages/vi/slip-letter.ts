import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Standing } from '../../domain/review/appendix-review';
import { formatDate, formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');
const day = (date: CalendarDate): string => formatDate(date, 'vi');

interface LeadCounts {
  readonly total: number;
  readonly done: number;
  readonly open: number;
  readonly overdue: number;
}

/** The words of the letter that goes with a slip: a Vietnamese paper, whatever language the pane speaks. */
export const slipLetterVi = {
  number: 'Số:        /UBND',
  title: {
    assign: (lead: string) => `Giao nhiệm vụ cho ${lead}`,
    urge: (lead: string) => `Đôn đốc nhiệm vụ của ${lead}`,
  },
  about: {
    assign: (year: string) => `V/v giao thực hiện nhiệm vụ${year}`,
    urge: (year: string) => `V/v đôn đốc thực hiện nhiệm vụ${year}`,
  },
  ofYear: (year: number) => ` năm ${year}`,
  assigned: (unit: string, lead: string, tasks: number) =>
    `, Ủy ban nhân dân ${unit} giao ${lead} chủ trì thực hiện ${count(tasks)} nhiệm vụ sau:`,
  counted: (lead: string, asOf: CalendarDate, { total, done, open, overdue }: LeadCounts) =>
    `, ${lead} được giao chủ trì ${count(total)} nhiệm vụ. Đến ngày ${day(asOf)}, đã hoàn thành ${count(done)}/${count(total)} nhiệm vụ` +
    (open === 0
      ? '.'
      : `, còn ${count(open)} nhiệm vụ${overdue === 0 ? ', chưa có nhiệm vụ quá hạn' : `, trong đó có ${count(overdue)} nhiệm vụ quá hạn`}.`),
  urged: (unit: string, lead: string) =>
    `Ủy ban nhân dân ${unit} đề nghị ${lead} tập trung thực hiện các nhiệm vụ sau:`,
  fillIn: (lead: string, explains: boolean) =>
    `Đề nghị ${lead} ghi kết quả thực hiện, tài liệu kiểm chứng vào phiếu gửi kèm` +
    (explains ? '; với nhiệm vụ quá hạn, nêu rõ nguyên nhân và biện pháp khắc phục' : '') +
    '; gửi lại chính tệp phiếu về Ủy ban nhân dân ',
  sendBy: ' trước ngày ',
  day,
  end: './.',
  columns: { order: 'STT', code: 'Mã', task: 'Nhiệm vụ', deadline: 'Thời hạn', standing: 'Tình trạng' },
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'overdue':
        return `Quá hạn ${count(standing.daysLate)} ngày`;
      case 'dueSoon':
      case 'onTime':
        return standing.daysLeft === 0 ? 'Đến hạn hôm nay' : `Còn ${count(standing.daysLeft)} ngày`;
      case 'noDate':
        return standing.next === undefined ? 'Chưa hoàn thành' : `Kỳ tới: ${day(standing.next)}`;
      case 'done':
        return 'Đã hoàn thành';
      case 'doneLate':
        return 'Hoàn thành quá hạn';
      case 'notApplicable':
        return 'Không phát sinh';
    }
  },
  open: {
    number: 'Số của công văn (văn thư điền khi phát hành)',
    replyBy: 'Ngày phải gửi lại phiếu',
  },
};
