import type { ProofWords } from '../proof-words';

/** What "Soát trước khi ký" says. */
export const proofVi: ProofWords = {
  title: 'Soát trước khi ký',
  nothing: 'Không thấy chỗ nào cần xem lại.',
  help: 'Tiến Độ chỉ nêu chỗ cần xem, không sửa chữ nào.',
  say: {
    outdatedName: ({ found }) =>
      `“${found}”: từ ngày 01/7/2025 không còn cấp huyện, thị trấn. Đồng chí xem lại tên đơn vị.`,
    leftoverYear: ({ found }) => `“${found}”: có thể còn sót từ kế hoạch năm trước. Đồng chí xem lại năm.`,
    twoNumbers: ({ found, other = '' }) =>
      `${found} và ${other}: có thể là một văn bản ghi hai số. Đồng chí đối chiếu với bản gốc.`,
    incompleteCitation: ({ found, missing = [] }) =>
      `${found}: chưa ghi ${missing.map((part) => (part === 'day' ? 'ngày ban hành' : 'cơ quan ban hành')).join(' và ')}. Đồng chí ghi cho đủ.`,
    listGap: ({ found }) => `${found}: thứ tự các mục chưa liền nhau. Đồng chí xem có thiếu mục nào không.`,
    abbreviation: ({ found }) => `“${found}”: bản phát hành không viết tắt. Đồng chí viết đầy đủ.`,
    emoji: ({ found }) => `“${found}”: văn bản không dùng biểu tượng. Đồng chí bỏ đi.`,
    barePercentage: ({ found }) =>
      `${found}: chưa ghi số hoàn thành trên tổng số. Đồng chí ghi thêm, ví dụ 60% (3/5).`,
  },
  inTitle: 'phần tiêu đề',
  inPaper: 'trong báo cáo',
  row: (row) => `dòng ${row}`,
  more: (places) => `và ${places} chỗ nữa`,
};
