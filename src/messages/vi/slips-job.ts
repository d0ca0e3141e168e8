import { formatNumber } from '../format';

const count = (value: number): string => formatNumber(value, 'vi');

/** The words of the job "Giao việc, đôn đốc". */
export const slipsJobVi = {
  title: 'Giao việc, đôn đốc',
  help: 'Mỗi đơn vị nhận một phiếu Excel chỉ có việc của mình và một công văn. Phiếu gửi về thì mở ở mục “Gộp bản gửi về”: từng dòng được nhận ra dù đơn vị đã sắp xếp hay sửa chữ.',
  lead: 'Gửi cho',
  all: (leads: number) => `Tất cả ${count(leads)} đơn vị`,
  leadLine: (name: string, tasks: number, overdue: number) =>
    overdue === 0
      ? `${name} (${count(tasks)} nhiệm vụ)`
      : `${name} (${count(tasks)} nhiệm vụ, ${count(overdue)} quá hạn)`,
  kind: 'Công văn',
  kinds: { urge: 'Đôn đốc: nhiệm vụ chưa xong', assign: 'Giao việc: mọi nhiệm vụ' },
  replyBy: 'Gửi lại trước ngày',
  replyByHelp: 'Ghi trong công văn. Để trống thì công văn chừa [...].',
  noLeads: 'Trang này chưa ghi đơn vị chủ trì nào nên chưa làm được phiếu.',
  letter: 'Nội dung công văn',
  downloadSlip: 'Tải phiếu Excel',
  downloadAll: (leads: number) => `Tải ${count(leads)} phiếu và công văn (.zip)`,
  downloadLetter: 'Tải công văn Word',
  copyLetter: 'Sao chép công văn',
  downloaded: (name: string) => `Đã gửi tệp “${name}” sang thư mục Tải xuống (Downloads).`,
  notHere:
    'Excel trên máy này không cho tải tệp nên chưa lưu được gì. Mở tệp bằng Excel trên web để tải phiếu; công văn vẫn sao chép được.',
  notMade: 'Chưa tải được phần làm tệp nên chưa lưu được gì. Kiểm tra mạng rồi bấm lại.',
  gone: 'Đơn vị này không còn chủ trì nhiệm vụ nào nên chưa lưu được gì. Hãy chọn lại đơn vị.',
};
