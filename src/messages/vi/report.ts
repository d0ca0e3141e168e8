import type { PeriodName } from '../../domain/reports/reporting-period';
import { formatDate, formatNumber, formatShare } from '../format';
import type { ReportWords } from '../report-words';

const count = (value: number): string => formatNumber(value, 'vi');
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** The name of a period as a report writes it: "quý III năm 2024". */
function periodName(name: PeriodName): string {
  switch (name.kind) {
    case 'month':
      return `tháng ${name.month} năm ${name.year}`;
    case 'quarter':
      return `quý ${ROMAN[name.quarter - 1] ?? ''} năm ${name.year}`;
    case 'half':
      return `6 tháng ${name.half === 1 ? 'đầu' : 'cuối'} năm ${name.year}`;
    case 'nineMonths':
      return `9 tháng đầu năm ${name.year}`;
    case 'year':
      return `năm ${name.year}`;
    case 'days':
      return `từ ngày ${formatDate(name.start, 'vi')} đến ngày ${formatDate(name.end, 'vi')}`;
  }
}

/** The words of reports, which are loaded when one is made. */
export const reportVi: ReportWords = {
  periodName,
  days: ({ start, end }, mode) =>
    `${mode === 'toDate' ? 'Số liệu lũy kế' : 'Kỳ báo cáo'} từ ngày ${formatDate(start, 'vi')} đến ngày ${formatDate(end, 'vi')}.`,
  counts: ({ total, done, doneOnTime, doneLate, doneUnknown, notDone, inTime, overdue, noDay }, reasons) =>
    `Tổng số ${count(total)} nhiệm vụ, trong đó: ${count(done)} nhiệm vụ đã hoàn thành (đúng hạn: ${count(doneOnTime)}, quá hạn: ${count(doneLate)}${
      doneUnknown > 0 ? `, chưa rõ ngày hoàn thành: ${count(doneUnknown)}` : ''
    }); ${count(notDone)} nhiệm vụ chưa hoàn thành (trong hạn: ${count(inTime)}, quá hạn: ${count(overdue)}${
      noDay > 0 ? `, không có ngày đến hạn: ${count(noDay)}, gồm ${reasons}` : ''
    }).`,
  noDayReasons: {
    recurring: (items) => `định kỳ: ${count(items)}`,
    ongoing: (items) => `thường xuyên: ${count(items)}`,
    conditional: (items) => `có điều kiện: ${count(items)}`,
    notApplicable: (items) => `không phát sinh: ${count(items)}`,
    none: (items) => `chưa có thời hạn đọc được: ${count(items)}`,
  },
  ratio: ({ done, total }, mode) => {
    const parts = `${count(done)}/${count(total)}`;
    const share = formatShare(done, total, 'vi') ?? '';
    return mode === 'toDate'
      ? `Số nhiệm vụ đã hoàn thành trên tổng số nhiệm vụ đề ra trong kế hoạch là ${parts}, đạt ${share}.`
      : `Số nhiệm vụ đã hoàn thành trên tổng số nhiệm vụ phải thực hiện trong kỳ là ${parts}, đạt ${share}.`;
  },
  nothing: (mode) =>
    mode === 'toDate' ? 'Kế hoạch không có nhiệm vụ nào.' : 'Trong kỳ không có nhiệm vụ nào phải thực hiện.',
  groups: { keep: 'Nhóm duy trì', improve: 'Nhóm cải thiện' },
  section: (name, { done, total, overdue }) =>
    `${name}: đã hoàn thành ${count(done)}/${count(total)} nhiệm vụ (${formatShare(done, total, 'vi') ?? ''})${
      overdue > 0 ? `, quá hạn ${count(overdue)}` : ''
    }.`,
  noneOverdue: 'Không có nhiệm vụ quá hạn.',
  overdue: (items) => `${count(items.length)} nhiệm vụ quá hạn: ${items.join('; ')}.`,
  overdueItem: ({ number, task, leads, deadline, daysLate }) =>
    `(${count(number)}) ${task} (${leads === '' ? '' : `chủ trì: ${leads}; `}thời hạn: ${deadline}; quá hạn ${count(daysLate)} ngày)`,
};
