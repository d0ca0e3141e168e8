import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');
const pace = (days: number): string => (days === 28 ? '4 tuần gần nhất' : `${count(days)} ngày gần nhất`);

/** The words of the section "Tiến độ theo thời gian", which are loaded when it is opened. */
export const progressVi = {
  standing: (date: string, done: number, total: number, planned: number) =>
    `Đến ngày ${date}: xong ${count(done)}/${count(total)} nhiệm vụ; theo kế hoạch có ${count(planned)} nhiệm vụ đã đến hạn.`,
  severalAppendices: (appendices: number) => `Tính chung ${count(appendices)} phụ lục của trang tính này.`,
  nothingYet: 'Chưa có số liệu. Mỗi ngày bấm “Tính lại”, kết quả được lưu một lần vào tệp để vẽ biểu đồ.',
  fixedDay: 'Đang chốt số liệu đến một ngày cố định nên các lần tính không được lưu vào biểu đồ.',
  likely: (gained: number, days: number, date: string, done: number, total: number) =>
    `Nếu giữ nhịp ${pace(days)} (${count(gained)} nhiệm vụ), đến ${date} có thể xong khoảng ${count(done)}/${count(total)} nhiệm vụ. Đây chỉ là ước tính.`,
  tooLittle: (days: number) =>
    `Chưa ước tính được cuối năm: cần ít nhất 3 ngày có bấm “Tính lại” trong 4 tuần, ngày đầu cách ngày cuối từ 14 ngày; hiện có ${count(days)} ngày.`,
  outdated: (date: string) =>
    `Chưa ước tính được cuối năm: lần tính gần nhất là ngày ${date}, đã quá hai tuần. Hãy bấm “Tính lại”.`,
  standstill: (days: number) =>
    `Chưa ước tính được cuối năm: trong ${pace(days)} không có thêm nhiệm vụ nào xong.`,
  allDone: 'Mọi nhiệm vụ trong bảng đã xong.',
  yearOver: 'Năm kế hoạch đã hết, không còn gì để ước tính.',
  done: 'Đã xong',
  overdue: 'Quá hạn',
  planned: 'Đến hạn theo kế hoạch',
  without: (items: number) =>
    `${count(items)} nhiệm vụ có thời hạn không ghi ngày cụ thể nên không nằm trong đường kế hoạch.`,
  month: (month: number) => `T${month}`,
  showTable: 'Xem bằng bảng số',
  tableCaption: (year: number) => `Tiến độ năm ${year} theo tuần (số nhiệm vụ)`,
  week: 'Tuần từ',
  notRecorded: 'chưa tính',
};
