/** The words of the tab "Báo cáo" itself. Each job has its own beside this file. */
export const reportsTabVi = {
  heading: 'Báo cáo',
  needsAppendix: 'Trang này không phải phụ lục. Đồng chí mở trang phụ lục để lập báo cáo.',
};
