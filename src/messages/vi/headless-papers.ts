const EVIDENCE_USAGE =
  'Cách dùng: npm run -s tien-do -- evidence TỆP.xlsx [--files DANH-SÁCH.txt] [--unit TÊN] [--sheet TÊN] [--out TỆP.txt] [--json]';

/** The words of the verbs about papers on the command line. */
export const papersVi = {
  evidence: {
    usage: EVIDENCE_USAGE,
    oneFile: `Mỗi lần cho biết đúng một tệp Excel. ${EVIDENCE_USAGE}`,
    outIsText: 'Lệnh evidence không sửa tệp Excel nào. Sau --out hãy ghi tên một tệp văn bản.',
  },
};
