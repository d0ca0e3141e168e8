import type { SlipWords } from '../../domain/returns/slip-words';
import { reportSheetsVi } from './report-sheets';

/** The words of the small workbook that goes to a lead. */
export const slipVi: SlipWords = {
  sheet: 'Phiếu giao việc',
  lists: 'Danh sách chọn',
  title: 'PHIẾU THEO DÕI, ĐÔN ĐỐC NHIỆM VỤ',
  lead: (name) => `Đơn vị: ${name}`,
  year: (planYear) => `Nhiệm vụ năm ${planYear}`,
  help: 'Đề nghị điền các ô màu vàng, lưu lại rồi gửi trả chính tệp này. Được sắp xếp, sửa chữ, thêm dòng.',
  headings: {
    order: 'STT',
    code: 'Mã',
    task: 'Nội dung nhiệm vụ',
    lead: 'Chủ trì',
    support: 'Phối hợp',
    deadline: 'Thời hạn',
    status: 'Kết quả thực hiện',
    progress: '% hoàn thành',
    markDone: 'Đã hoàn thành',
    markInProgress: 'Đang thực hiện',
    markNotStarted: 'Chưa thực hiện',
    completedOn: 'Ngày hoàn thành',
    evidence: 'Tài liệu kiểm chứng',
    cause: 'Nguyên nhân',
    solution: 'Biện pháp khắc phục',
  },
  causes: reportSheetsVi.overdue.causes,
};
