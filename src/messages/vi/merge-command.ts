import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

const MERGE_USAGE =
  'Cách dùng: npm run -s tien-do -- merge BẢNG-GỐC.xlsx BẢN-GỬI-VỀ.xlsx… [--sheet TÊN] [--choices TỆP.json] [--out TỆP.xlsx] [--json]';
const SLIPS_USAGE =
  'Cách dùng: npm run -s tien-do -- slips TỆP.xlsx --lead TÊN|--all [--kind assign|urge] [--reply-by NĂM-THÁNG-NGÀY] [--sheet TÊN] [--out TỆP.xlsx hoặc THƯ-MỤC] [--docx TỆP.docx] [--json]';

/** The words of the command line for what units send back. */
export const mergeCommandVi = {
  mergeUsage: MERGE_USAGE,
  slipsUsage: SLIPS_USAGE,
  noReturns: `Cần một bảng gốc và ít nhất một bản gửi về. ${MERGE_USAGE}`,
  noLead: `Chưa cho biết đơn vị chủ trì. ${SLIPS_USAGE}`,
  oneFile: `Mỗi lần cho biết đúng một tệp Excel. ${SLIPS_USAGE}`,
  badChoices: (file: string): string =>
    `“${file}” không phải tệp lựa chọn: cần một đối tượng JSON, ví dụ {"all":{"take":"file","file":"truong.xlsx"}}.`,
  heldBack: (sheet: string): string =>
    `Chưa ghi gì vào trang tính “${sheet}” vì chưa chắc đã hiểu đúng các cột. Hãy mở bảng theo dõi trong Excel để chọn lại cột.`,
  slipKind: (given: string): string =>
    `Không có loại công văn “${given}”. Hãy viết assign (giao việc) hoặc urge (đôn đốc).`,
  replyBy: (given: string): string =>
    `“${given}” không phải ngày có thật. Hãy viết ngày theo dạng 2024-10-15.`,
  docxOfOne: `Tệp Word chỉ làm cho một đơn vị: hãy dùng --docx cùng với --lead. ${SLIPS_USAGE}`,
  noLeads: (sheet: string): string => `Trang tính “${sheet}” chưa ghi đơn vị chủ trì nào nên không có phiếu.`,
  noItems: (lead: string, known: readonly string[]): string =>
    `Không có nhiệm vụ nào do “${lead}” chủ trì. Các đơn vị chủ trì trong phụ lục: ${known.join('; ')}.`,
  filled: (cells: number): string => `Đã đưa vào ${count(cells)} ô trống.`,
  conflicts: (cells: number): string => `Còn ${count(cells)} ô mà các bản nói khác nhau, chưa ghi.`,
  unmatched: (rows: number): string =>
    `Có ${count(rows)} dòng không khớp chắc chắn với dòng nào của bảng gốc.`,
  refused: (file: string, why: string): string => `Tệp “${file}”: ${why}`,
  notReturned: (names: readonly string[]): string => `Chưa gửi về: ${names.join('; ')}`,
  saved: (file: string): string => `Tệp kết quả: ${file}`,
  slipMade: (lead: string, rows: number): string => `Phiếu của “${lead}”: ${count(rows)} nhiệm vụ.`,
};
