import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

/** The words about points that can still be won, which are loaded when their part of the pane is opened. */
export const pointsToWinVi = {
  title: 'Điểm còn lấy lại được',
  selfScoreBy: 'Ngày tự chấm điểm',
  selfScoreByHelp: 'Để trống nếu chưa có. Tiến Độ đếm số ngày còn lại đến ngày này.',
  look: 'Xem điểm còn lấy lại được',
  looked: (criteria: number) => `Có ${count(criteria)} tiêu chí chưa đạt điểm tối đa.`,
  none: 'Không có tiêu chí nào dưới điểm tối đa.',
  daysLeft: (days: number) =>
    days > 0
      ? `Còn ${count(days)} ngày đến ngày tự chấm điểm.`
      : days === 0
        ? 'Hôm nay là ngày tự chấm điểm.'
        : `Ngày tự chấm điểm đã qua ${count(-days)} ngày.`,
  sum: (criteria: number, points: number) =>
    `Nếu đạt điểm tối đa ở ${count(criteria)} tiêu chí này: +${count(points)} điểm.`,
  sumOfAll: (criteria: number, points: number) =>
    `Tất cả ${count(criteria)} tiêu chí dưới điểm tối đa: +${count(points)} điểm.`,
  onlyMaxima: 'Đây là phép cộng phần điểm còn thiếu so với điểm tối đa, không phải điểm chắc chắn được.',
  line: (name: string, score: number, max: number, toWin: number) =>
    `${name}: ${count(score)}/${count(max)} điểm, còn lấy lại được ${count(toWin)}`,
  lacksEvidence: 'chưa có tài liệu kiểm chứng',
  cause: (text: string) => `nguyên nhân: ${text}`,
  goTo: (row: number) => `Đến dòng ${row}`,
  withoutPoints: (criteria: number) => `${count(criteria)} tiêu chí chưa có điểm nên không tính ở đây.`,
  copyAll: 'Sao chép tất cả',
};
