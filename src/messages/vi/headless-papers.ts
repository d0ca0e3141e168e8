const EVIDENCE_USAGE =
  'Cách dùng: npm run -s tien-do -- evidence TỆP.xlsx [--files DANH-SÁCH.txt] [--unit TÊN] [--sheet TÊN] [--out TỆP.txt] [--json]';

const TEMPLATE_USAGE =
  'Cách dùng: npm run -s tien-do -- template LOẠI [--unit TÊN] [--year NĂM] [--out TỆP.xlsx] [--json]';

const NEXT_YEAR_USAGE =
  'Cách dùng: npm run -s tien-do -- next-year TỆP.xlsx --year NĂM [--sheet TÊN] [--out TỆP.xlsx] [--json]';

/** The words of the verbs about papers on the command line. */
export const papersVi = {
  evidence: {
    usage: EVIDENCE_USAGE,
    oneFile: `Mỗi lần cho biết đúng một tệp Excel. ${EVIDENCE_USAGE}`,
    outIsText: 'Lệnh evidence không sửa tệp Excel nào. Sau --out hãy ghi tên một tệp văn bản.',
  },
  template: {
    usage: TEMPLATE_USAGE,
    kind: (given: string, known: readonly string[]): string =>
      `Không có mẫu “${given}”. Các mẫu có: ${known.join(', ')}. ${TEMPLATE_USAGE}`,
    made: (sheet: string, file: string): string => `Đã tạo trang tính “${sheet}” trong tệp: ${file}`,
  },
  nextYear: {
    usage: NEXT_YEAR_USAGE,
    oneFile: `Mỗi lần cho biết đúng một tệp Excel. ${NEXT_YEAR_USAGE}`,
    noYear: `Chưa cho biết năm sau là năm nào. ${NEXT_YEAR_USAGE}`,
  },
  year: (given: string): string => `“${given}” không phải năm. Hãy viết năm bằng bốn chữ số, ví dụ 2026.`,
};
