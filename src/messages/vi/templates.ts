import type { TemplateKind } from '../../domain/templates/template-kind';

interface TemplateWordsOfKind {
  readonly name: string;
  /** When it is used. */
  readonly use: string;
}

/** The words about empty appendices, which are loaded when their part of the pane is opened. */
export const templatesVi = {
  title: 'Chèn phụ lục mẫu',
  help: 'Mỗi mẫu là một trang tính mới ở cuối tệp, khổ A4, có sẵn tiêu đề, danh sách chọn và cột tỷ lệ. Trang có sẵn giữ nguyên.',
  year: 'Năm của phụ lục',
  yearHelp: 'Ghi trong tên phụ lục và tên trang tính.',
  add: 'Thêm mẫu',
  addNamed: (name: string) => `Thêm mẫu: ${name}`,
  added: (sheet: string) => `Đã thêm trang tính “${sheet}” ở cuối tệp.`,
  addedPlain: (sheet: string) =>
    `Đã thêm trang tính “${sheet}”. Excel này không nhận cách trình bày trang in; trước khi in hãy chọn khổ A4 ngang, vừa một trang theo chiều ngang.`,
  kinds: {
    'phu-luc-1': {
      name: 'Phụ lục I (duy trì)',
      use: 'Dùng khi lập kế hoạch năm: các tiêu chí đã đạt điểm tối đa, cần giữ.',
    },
    'phu-luc-2': {
      name: 'Phụ lục II (khắc phục)',
      use: 'Dùng khi lập kế hoạch năm: các tiêu chí bị trừ điểm, nguyên nhân và giải pháp.',
    },
    papi: {
      name: 'Biểu nhiệm vụ PAPI',
      use: 'Dùng cho kế hoạch PAPI: 8 chỉ số nội dung, 6 duy trì và 2 cải thiện.',
    },
    cchc: {
      name: 'Biểu nhiệm vụ cải cách hành chính năm',
      use: 'Dùng cho kế hoạch cải cách hành chính năm: nhiệm vụ xếp theo 7 lĩnh vực.',
    },
    'phan-cong': {
      name: 'Biểu phân công nhiệm vụ',
      use: 'Dùng khi giao việc: ai chủ trì, ai phối hợp, xong khi nào.',
    },
    'khac-phuc': {
      name: 'Bảng khắc phục tồn tại',
      use: 'Dùng sau kiểm tra: từng tồn tại, kết quả khắc phục và tên tệp minh chứng.',
    },
    'danh-muc': {
      name: 'Danh mục tiêu chí',
      use: 'Dùng khi tỉnh ban hành bộ tiêu chí: ghi mã, tên, điểm tối đa để Tiến Độ đối chiếu.',
    },
  } satisfies Record<TemplateKind, TemplateWordsOfKind>,
};
