/** The words of setting findings aside, which are loaded when one is, or is about to be. */
export const setAsideVi = {
  why: (address: string) => `Vì sao gác lại cảnh báo ở ô ${address}?`,
  reasons: {
    asInDocument: 'Đã kiểm tra, đúng như văn bản',
    asInstructed: 'Cấp trên hướng dẫn ghi như vậy',
    later: 'Đã biết, sẽ sửa sau',
  },
  own: 'Lý do khác',
  keep: 'Gác lại',
  cancel: 'Hủy',
  meaning:
    'Cảnh báo đã gác lại không tính nữa, lần tính sau ô không được tô. Sửa chữ trong ô thì cảnh báo hiện lại. Tỷ lệ và việc quá hạn giữ nguyên.',
  heading: 'Đã gác lại',
  reason: (text: string) => `Lý do: ${text}`,
  takeBack: 'Bỏ gác lại',
  takeBackOf: (address: string) => `Bỏ gác lại cảnh báo ở ô ${address}`,
};
